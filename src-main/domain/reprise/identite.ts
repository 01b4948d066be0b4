import type { IsoDate } from '../commun/date'
import { toIdentityKey } from '../commun/texte'
import type { ParticipationConnue } from './coffre'

/** A person of the vault, as a free spreadsheet may name them. */
export interface PersonneConnue {
  id: string
  nom: string
  prenom: string
  date_naissance: IsoDate | null
}

/** Key of a person: names without accents nor signs, and the birth date when known. */
export function identityOf(nom: string, prenom: string, dateNaissance: string | null): string {
  return `${toIdentityKey(nom)}|${toIdentityKey(prenom)}|${dateNaissance ?? ''}`
}

/**
 * Among the participations of one person (`known`), the one that a line of a free spreadsheet speaks of: same entry date when it says one, else the
 * one still open, else none (a return).
 */
export function matchParticipation(
  known: readonly ParticipationConnue[],
  operation: string,
  dateEntree: string | null,
): string | undefined {
  const candidates = known.filter((one) => one.operation === operation)
  const open = candidates.find((one) => one.date_sortie === null)
  if (dateEntree === null) return (open ?? candidates.at(-1))?.id
  return (candidates.find((one) => one.date_entree === dateEntree) ?? candidates.find((one) => one.date_entree === null))?.id
}
