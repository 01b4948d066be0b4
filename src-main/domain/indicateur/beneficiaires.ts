import { toIdentityKey } from '../commun/texte'
import type { ContratClauseCompte, ParticipantCompte } from './donnees'

export type Identite = Pick<ContratClauseCompte, 'nom' | 'prenom' | 'date_naissance'>

/**
 * Distinct people behind the contracts: the linked participant, else name, first name and birth date.
 * An unlinked name equal to that of a linked beneficiary is the same person.
 */
export function findBeneficiaires(contrats: readonly ContratClauseCompte[], participants: readonly ParticipantCompte[]): string[] {
  const lies = new Set(contrats.map(({ participant }) => participant).filter((id) => id !== null))
  const personnes = new Map<string, string>()
  const remember = (identite: Identite, id: string) => {
    const cle = identityKey(identite)
    const connu = personnes.get(cle)
    if (connu === undefined || id < connu) personnes.set(cle, id)
  }
  for (const participant of participants) if (lies.has(participant.id)) remember(participant, participant.id)
  for (const contrat of contrats) if (contrat.participant !== null && isNomme(contrat)) remember(contrat, contrat.participant)
  return [...new Set(contrats.map((contrat) => contrat.participant ?? personnes.get(identityKey(contrat)) ?? identityKey(contrat)))]
}

/** What tells an unlinked beneficiary from another. */
export function identityKey({ nom, prenom, date_naissance }: Identite): string {
  return [toIdentityKey(nom ?? ''), toIdentityKey(prenom ?? ''), date_naissance ?? ''].join('|')
}

/** A linked contract rarely repeats the name: an empty one must not stand for everybody. */
function isNomme({ nom, prenom }: Identite): boolean {
  return (nom ?? '') !== '' || (prenom ?? '') !== ''
}
