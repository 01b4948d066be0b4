import { DomainError } from '../commun/erreur'
import type { EtatCommission } from './commission'
import { ETAT_COMMISSION_LABELS } from './labels'

/** Where a session may go from each state; a closed one stays closed, a correction is an addendum. */
export const TRANSITIONS_COMMISSION: Readonly<Record<EtatCommission, readonly EtatCommission[]>> = {
  preparation: ['ordre_du_jour_arrete', 'reportee', 'annulee'],
  ordre_du_jour_arrete: ['preparation', 'en_seance', 'reportee', 'annulee'],
  en_seance: ['ordre_du_jour_arrete', 'cloturee'],
  cloturee: [],
  reportee: [],
  annulee: [],
}

/** True when a session may pass from one state to another. */
export function canPass(from: EtatCommission, to: EtatCommission): boolean {
  return TRANSITIONS_COMMISSION[from].includes(to)
}

/** Refuses a passage that the table does not allow. */
export function assertCanPass(from: EtatCommission, to: EtatCommission): void {
  if (canPass(from, to)) return
  const [before, after] = [ETAT_COMMISSION_LABELS[from], ETAT_COMMISSION_LABELS[to]]
  throw new DomainError('regle', `Une séance « ${before} » ne peut pas devenir « ${after} ».`)
}

/** True while the agenda may still change. */
export function isModifiable(etat: EtatCommission): boolean {
  return etat === 'preparation' || etat === 'ordre_du_jour_arrete' || etat === 'en_seance'
}

/** Refuses any change of a session that is over. */
export function assertModifiable(etat: EtatCommission): void {
  if (isModifiable(etat)) return
  throw new DomainError('regle', `Cette séance est ${ETAT_COMMISSION_LABELS[etat].toLowerCase()} : elle ne se modifie plus.`)
}
