import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import { useRoute } from '../../../lib/use-route'
import { piecesDe } from './groupes'

/** The documents of a person and where each parcours stands; not asked where the role does not open them. */
export function usePieces(participant: string, participation: ParticipationDossier | undefined) {
  return useRoute('piece.list', { participant }, { enabled: participation?.acces.parcours ?? false })
}

/** How many documents count in a parcours; undefined until it is known. */
export function useNombrePieces(participant: string, participation: ParticipationDossier | undefined): number | undefined {
  const { data } = usePieces(participant, participation)
  return data && participation && piecesDe(data.pieces, participation.id).length
}
