import { formatDate } from '../../commun/date'
import { controleCas } from '../controle'
import { dansDossier } from '../geste'

/** Honoured interviews before the entry or after the exit. */
export const entretienHorsParcours = controleCas(
  {
    code: 'entretien_hors_parcours',
    famille: 'dates',
    gravite: 'alerte',
    titre: 'Entretien hors du parcours',
    pourquoi: 'Un entretien avant l’entrée ou après la sortie n’est pas un acte d’accompagnement de l’opération.',
    source: 'Définition des indicateurs (P17)\u00a0; cohérence du dossier',
    remede: 'Corriger la date de l’entretien, ou l’accepter avec la raison.',
  },
  ({ entretiens, sortie, participation: { date_entree } }) =>
    entretiens.flatMap(({ id, date, statut }) => {
      if (statut !== 'honore' || date_entree === null) return []
      const quoi =
        date < date_entree
          ? `avant l’entrée du ${formatDate(date_entree)}`
          : sortie !== null && date > sortie.date_sortie
            ? `après la sortie du ${formatDate(sortie.date_sortie)}`
            : null
      if (quoi === null) return []
      const geste = dansDossier('corriger', 'entretiens', 'entretien', id)
      return [{ objet: 'entretien', objet_id: id, raison: `Entretien du ${formatDate(date)}, ${quoi}.`, depuis: date, geste }]
    }),
)
