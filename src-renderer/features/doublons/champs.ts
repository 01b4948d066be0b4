import type { Identite } from '../../../src-main/contract/dossier'
import type { OuiNon } from '../../../src-main/domain/commun/oui-non'
import { type ChampFusion, type CoteFusion, colonnesOf, type RaisonChoix } from '../../../src-main/domain/participant/fusion'
import { NATIONALITE_LABELS, SEXE_LABELS } from '../../../src-main/domain/participant/labels'
import { formatDate, formatPhone } from '../../lib/formats'

/** Why a value is proposed, as people read it. */
export const RAISON_CHOIX_LABELS: Record<Exclude<RaisonChoix, 'identiques'>, string> = {
  seul_rempli: 'Seul rempli',
  plus_complet: 'Plus complet',
  mieux_ecrit: 'Mieux écrit',
  plus_recent: 'Dossier le plus récent',
}

/** The number under which each side is read, heard and chosen by keyboard. */
export const NUMERO_COTE: Record<CoteFusion, 1 | 2> = { premier: 1, second: 2 }

/** A field of a file as people read it; null when it is empty. */
export function valeurOf(identite: Identite, champ: ChampFusion): string | null {
  switch (champ) {
    case 'date_naissance':
      return identite.date_naissance && formatDate(identite.date_naissance)
    case 'sexe':
      return identite.sexe && SEXE_LABELS[identite.sexe]
    case 'adresse':
      return [identite.adresse, [identite.code_postal, identite.commune].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null
    case 'telephone':
      return identite.telephone && formatPhone(identite.telephone)
    case 'nationalite':
      return identite.nationalite && NATIONALITE_LABELS[identite.nationalite]
    case 'qpv':
    case 'parent_ne_etranger':
      return ouiNon(identite[champ])
    default:
      return identite[champ]
  }
}

/** True when both files say the same of a field, to the letter. */
export function isSame(premier: Identite, second: Identite, champ: ChampFusion): boolean {
  return colonnesOf(champ).every((colonne) => premier[colonne] === second[colonne])
}

function ouiNon(value: OuiNon): string | null {
  return value === null ? null : value === 1 ? 'Oui' : 'Non'
}
