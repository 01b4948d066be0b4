import type { UniteIndicateur } from '../../../src-main/domain/indicateur/catalogue/fiche'
import { INDICATEURS } from '../../../src-main/domain/indicateur/catalogue/indicateurs'
import type { CodeIndicateur } from '../../../src-main/domain/indicateur/codes'
import { formatGap, formatMonths, formatNumber, formatPercent, VIDE } from '../../lib/formats'

const THIN = '\u202f'
const DECIMALES: Record<UniteIndicateur, number> = { nombre: 0, taux: 1, mois: 1, heures: 1, ratio: 2 }

/** A figure with its unit: « 47,1 % », « 23,1 mois », « 18 420 h ». */
export function formatValeur(code: CodeIndicateur, valeur: number | null): string {
  return formatUnite(INDICATEURS[code].unite, valeur)
}

export function formatUnite(unite: UniteIndicateur, valeur: number | null): string {
  if (valeur === null) return VIDE
  if (unite === 'taux') return formatPercent(valeur)
  if (unite === 'mois') return formatMonths(valeur)
  if (unite === 'heures') return `${formatNumber(valeur, 1, { fixed: false })}${THIN}h`
  return formatNumber(valeur, DECIMALES[unite], { fixed: unite === 'ratio' })
}

/** Decimals a value of the indicator is written with. */
export function decimalesOf(code: CodeIndicateur): number {
  return DECIMALES[INDICATEURS[code].unite]
}

/** A difference between two values of the same indicator: « + 3,5 ». */
export function formatEcart(code: CodeIndicateur, ecart: number | null): string {
  return formatGap(ecart, DECIMALES[INDICATEURS[code].unite])
}

/** Why there is no value, in one sentence. */
export function raisonVide(code: CodeIndicateur): string {
  const { unite, famille } = INDICATEURS[code]
  if (unite === 'mois') return 'Aucune sortie sur cette période : il n’y a pas de durée à calculer.'
  if (code === 'P21_3' || code === 'P21_6') return 'Aucune personne suivie sur cette période : il n’y a rien à diviser.'
  if (code === 'K07') return 'Aucune heure prévue aux marchés de cette période : il n’y a rien à diviser.'
  if (famille === 'sorties') return 'Aucune sortie sur cette période : il n’y a rien à diviser.'
  if (unite === 'taux' || unite === 'ratio') return 'Rien à diviser sur cette période.'
  return 'Cet indicateur n’a pas de valeur unique : lisez sa répartition.'
}
