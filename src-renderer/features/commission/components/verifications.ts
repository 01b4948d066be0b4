import type { SeanceDetail } from '../../../../src-main/contract/commission'
import { formatCount, formatTime } from '../../../lib/formats'

/** One thing to look at before the agenda is fixed. */
export interface Verification {
  readonly fait: boolean
  readonly phrase: string
  /** What mends it. */
  readonly action: 'ajouter' | 'modifier' | 'manques' | null
}

/** What should be ready before the agenda is fixed. */
export function verificationsOf(seance: SeanceDetail): Verification[] {
  const { passagesListe, propositions, membres, heure_fin, fin_prevue } = seance
  const manques = passagesListe.flatMap((passage) => passage.manques)
  const pieces = manques.filter(({ genre }) => genre === 'piece').length
  const points = manques.length - pieces
  const attente = membres.filter(({ reponse }) => reponse === 'sans_reponse').length
  const deborde = heure_fin !== null && fin_prevue !== null && fin_prevue > heure_fin
  return [
    {
      fait: seance.lieu !== null && seance.presidence !== null,
      phrase: seance.lieu !== null && seance.presidence !== null ? 'Lieu et présidence fixés' : 'Lieu ou présidence à dire',
      action: 'modifier',
    },
    {
      fait: propositions.length === 0,
      phrase:
        propositions.length === 0
          ? 'Toutes les demandes sont inscrites'
          : formatCount(propositions.length, 'dossier proposé', 'dossiers proposés'),
      action: 'ajouter',
    },
    // The foot of the agenda already says when it ends.
    ...(deborde
      ? [{ fait: false, phrase: `Fin prévue à ${formatTime(fin_prevue)}, après ${formatTime(heure_fin)}`, action: 'modifier' as const }]
      : []),
    {
      fait: attente === 0 && membres.length > 0,
      phrase:
        membres.length === 0
          ? 'Aucun membre attendu'
          : attente === 0
            ? 'Tous les membres ont répondu'
            : `${formatCount(attente, 'membre')} sans réponse`,
      action: null,
    },
    {
      fait: pieces === 0,
      phrase: pieces === 0 ? 'Aucune pièce ne manque' : formatCount(pieces, 'pièce manque', 'pièces manquent'),
      action: 'manques',
    },
    {
      fait: points === 0,
      phrase: points === 0 ? 'Rien à vérifier' : formatCount(points, 'point à vérifier', 'points à vérifier'),
      action: 'manques',
    },
  ]
}
