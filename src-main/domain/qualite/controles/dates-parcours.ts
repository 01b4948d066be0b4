import { addDays, formatDate } from '../../commun/date'
import { controleCas } from '../controle'
import { ailleurs, dansDossier } from '../geste'

/** Exits before their entry. */
export const sortieAvantEntree = controleCas(
  {
    code: 'sortie_avant_entree',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Sortie sans entrée ou avant l’entrée',
    pourquoi: 'Une telle sortie ne compte dans aucun chiffre, et la durée du parcours n’a pas de sens.',
    source: 'Définition des indicateurs, identités de la file active',
    remede: 'Corriger la décision d’entrée ou de sortie par un additif, dans la commission.',
  },
  ({ sortie, participation: { date_entree } }) => {
    if (sortie === null || (date_entree !== null && sortie.date_sortie >= date_entree)) return []
    const entree = date_entree === null ? 'aucune entrée n’est notée' : `avant l’entrée du ${formatDate(date_entree)}`
    return [
      {
        raison: `Sortie le ${formatDate(sortie.date_sortie)}\u00a0: ${entree}.`,
        depuis: sortie.date_sortie,
        geste: ailleurs('corriger', 'commission'),
      },
    ]
  },
)

/** Entries before the request or the first reception. */
export const entreeAvantPrescription = controleCas(
  {
    code: 'entree_avant_prescription',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Entrée avant la prescription ou le premier accueil',
    pourquoi: 'La demande et l’accueil précèdent la décision d’entrée\u00a0: une des dates est fausse.',
    source: 'Protocole du PLIE, circuit d’entrée',
    remede: 'Corriger la date de prescription, celle du premier accueil, ou la décision d’entrée.',
  },
  ({ participation: { date_entree, date_prescription, date_premier_accueil } }) => {
    if (date_entree === null) return []
    const constat = (raison: string, saisie: 'participation' | 'accueil') => ({
      raison,
      depuis: date_entree,
      geste: dansDossier('corriger', 'identite', saisie),
    })
    if (date_prescription !== null && date_prescription > date_entree) {
      return [constat(`Entrée le ${formatDate(date_entree)}, prescription le ${formatDate(date_prescription)}.`, 'participation')]
    }
    if (date_premier_accueil === null || date_premier_accueil <= date_entree) return []
    return [constat(`Entrée le ${formatDate(date_entree)}, premier accueil le ${formatDate(date_premier_accueil)}.`, 'accueil')]
  },
)

/** Pauses outside the parcours, or whose end is before their beginning. */
export const suspensionHorsParcours = controleCas(
  {
    code: 'suspension_hors_parcours',
    famille: 'dates',
    gravite: 'alerte',
    titre: 'Suspension hors du parcours',
    pourquoi: 'Une suspension avant l’entrée, après la sortie ou à l’envers n’a rien suspendu\u00a0: une date est fausse.',
    source: 'Cohérence du dossier',
    remede: 'Corriger la décision par un additif, dans la commission.',
  },
  ({ suspensions, sortie, participation: { date_entree } }) =>
    suspensions.flatMap(({ id, date_debut, date_fin }) => {
      const quoi =
        date_fin !== null && date_fin < date_debut
          ? `sa fin (${formatDate(date_fin)}) est avant son début`
          : date_entree === null || date_debut < date_entree
            ? 'elle commence avant l’entrée'
            : sortie !== null && date_debut > sortie.date_sortie
              ? 'elle commence après la sortie'
              : null
      if (quoi === null) return []
      const raison = `Suspension du ${formatDate(date_debut)}\u00a0: ${quoi}.`
      return [{ objet: 'suspension', objet_id: id, raison, depuis: date_debut, geste: ailleurs('corriger', 'commission') }]
    }),
)

/** Participations outside the period of their operation. */
export const horsOperation = controleCas(
  {
    code: 'hors_operation',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Parcours hors de la période de l’opération',
    pourquoi: 'Ce qui se passe hors de la période conventionnée n’est pas financé.',
    source: 'Convention de l’opération',
    remede: 'Corriger la période de l’opération, ou l’opération du parcours\u00a0; sortir les personnes encore suivies.',
  },
  ({ operation, sortie, participation: { date_entree } }, { date }) => {
    if (date_entree === null) return []
    const { date_debut, date_fin, intitule } = operation
    const geste = ailleurs('corriger', 'operations')
    if (date_debut !== null && date_entree < date_debut) {
      return [
        {
          raison: `Entrée le ${formatDate(date_entree)}, avant le début de «\u00a0${intitule}\u00a0» (${formatDate(date_debut)}).`,
          depuis: date_entree,
          geste,
        },
      ]
    }
    if (date_fin !== null && date_entree > date_fin) {
      return [
        {
          raison: `Entrée le ${formatDate(date_entree)}, après la fin de «\u00a0${intitule}\u00a0» (${formatDate(date_fin)}).`,
          depuis: date_entree,
          geste,
        },
      ]
    }
    if (date_fin === null || (sortie?.date_sortie ?? date) <= date_fin || date <= date_fin) return []
    const raison = `Encore suivi après la fin de «\u00a0${intitule}\u00a0» (${formatDate(date_fin)}).`
    return [{ raison, depuis: addDays(date_fin, 1), geste: dansDossier('corriger', 'sortie', sortie === null ? 'demande_sortie' : null) }]
  },
)
