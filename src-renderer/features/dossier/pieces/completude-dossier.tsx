import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { CompletudeBadge } from './completude-badge'
import { usePieces } from './use-pieces'

/** The completeness of a parcours, beside its status; nothing for somebody who did not enter. */
export function CompletudeDossier({ participant, participation }: { participant: string; participation: ParticipationDossier }) {
  const { data } = usePieces(participant, participation)
  const lue = data?.participations.find(({ id }) => id === participation.id)
  if (!lue || participation.statut === 'non_entree') return null
  const manquantes = lue.preuves.filter(({ etat }) => etat !== 'jointe' && etat !== 'au_dossier').length
  return <CompletudeBadge completude={lue.completude} manquantes={manquantes} />
}
