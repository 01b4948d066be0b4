import { isIncomplete } from '../../indicateur/calculs/fse-entrees'
import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants } from '../../participant/completude-fse'
import { controleCoffre } from '../controle'
import { dansDossier } from '../geste'

/** FSE+ records without one of the compulsory answers. */
export const fseIncomplete = controleCoffre(
  {
    code: 'fse_incomplete',
    famille: 'fse',
    gravite: 'bloquant',
    sur: 'entrees',
    titre: 'Fiche FSE+ incomplète',
    pourquoi:
      'Une fiche sans une réponse obligatoire ne compte pas\u00a0; au-delà de 35\u202f% de fiches incomplètes, l’opération subit une correction financière.',
    source: 'FSE+, données des participants',
    remede: 'Remplir les réponses qui manquent dans le questionnaire d’entrée du dossier.',
  },
  ({ fiches, parId }) =>
    fiches.filter(isIncomplete).flatMap(({ id, entree }) => {
      const cas = parId.get(id)
      if (!cas) return []
      const manquants = fseEntreeManquants({ ...cas.participation, ...cas.personne }).map((champ) => CHAMP_FSE_ENTREE_LABELS[champ])
      return {
        objet: 'participation',
        objet_id: id,
        participant: cas.personne.id,
        participation: id,
        raison: `Il manque\u00a0: ${manquants.join(', ')}.`,
        depuis: entree,
        geste: dansDossier('completer', 'fse', 'entree_fse'),
      }
    }),
)
