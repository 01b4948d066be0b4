import type { Identite, ParticipationDossier } from '../../../../src-main/contract/dossier'
import { ageAt } from '../../../../src-main/domain/commun/date'
import type { EntreeFse } from '../../../../src-main/domain/indicateur/calculs/fse-entrees'

/** What the indicators read of a file at its entry. */
export function ficheEntree(identite: Identite, participation: ParticipationDossier): EntreeFse {
  const { date_naissance } = identite
  const { date_entree } = participation
  return {
    participant: identite,
    premiere: { ...participation, participant: identite.id, criteres: null },
    age: date_naissance === null || date_entree === null ? null : ageAt(date_naissance, date_entree),
  }
}
