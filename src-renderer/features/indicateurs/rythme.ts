import { INDICATEURS } from '../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import type { ObjectifMesure } from '../../../src-main/domain/indicateur/tableau-de-bord'
import { formatNumber } from '../../lib/formats'
import { formatEcart, formatValeur } from './valeur'

/** Said in two or three words, beside their gap. */
const COURTS: Partial<Record<CodeIndicateur, string>> = {
  P05: 'Accompagnés',
  P10: 'Taux de sorties positives',
  P11: 'Taux en emploi',
  P12: 'Taux en formation',
  E01: 'Employeurs contactés',
  C02: 'Commissions, partenaires',
}

/** Name of an objective in two or three words. */
export function nomObjectif({ indicateur }: Pick<ObjectifMesure, 'indicateur'>): string {
  return COURTS[indicateur] ?? INDICATEURS[indicateur].libelle
}

/** A target as people say it: « 200 », « 50 % ». */
export function formatCible(indicateur: CodeIndicateur, cible: number): string {
  const taux = INDICATEURS[indicateur].unite === 'taux'
  return taux && Number.isInteger(cible) ? `${formatNumber(cible)}\u202f%` : formatValeur(indicateur, cible)
}

/** An objective at the pace of the day, ready for a `PaceRow`. */
export function rythmeObjectif({ indicateur, valeur, cible, attendu, ecart }: ObjectifMesure, name: string) {
  const fin = attendu === null
  const gap = ecart === null ? null : ecart === 0 ? 'à jour' : formatEcart(indicateur, ecart)
  const baisse = INDICATEURS[indicateur].sens === 'baisse'
  const target = formatCible(indicateur, cible)
  return {
    name,
    value: formatValeur(indicateur, valeur),
    target,
    gap,
    late: ecart !== null && (baisse ? ecart > 0 : ecart < 0),
    gauge: { value: valeur ?? 0, max: fin ? Math.max(cible * 1.25, (valeur ?? 0) * 1.05) : cible, expected: fin ? cible : attendu },
    label: `${name} : ${formatValeur(indicateur, valeur)} sur ${target}, ${
      fin ? 'cible en fin de protocole' : `${formatValeur(indicateur, attendu)} attendus à cette date`
    }, écart ${gap ?? 'inconnu'}`,
  }
}
