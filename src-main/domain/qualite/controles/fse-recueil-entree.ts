import { formatDate } from '../../commun/date'
import { controleCas } from '../controle'
import { dansDossier } from '../geste'

/** Entry questionnaires dated after the entry. */
export const fseRecueilEntree = controleCas(
  {
    code: 'fse_recueil_entree',
    famille: 'fse',
    gravite: 'alerte',
    titre: 'Questionnaire d’entrée daté après l’entrée',
    pourquoi: 'Le questionnaire décrit la situation à l’entrée\u00a0: rempli après, il ne la prouve plus.',
    source: 'FSE+, questionnaire d’entrée',
    remede: 'Corriger la date de recueil si elle est fausse\u00a0; sinon accepter, avec la raison du retard.',
  },
  ({ date_recueil_entree: recueil, participation: { date_entree } }) =>
    recueil === null || date_entree === null || recueil <= date_entree
      ? []
      : [
          {
            raison: `Recueilli le ${formatDate(recueil)}, après l’entrée du ${formatDate(date_entree)}.`,
            depuis: date_entree,
            geste: dansDossier('corriger', 'fse', 'entree_fse'),
          },
        ],
)
