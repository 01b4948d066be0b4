import { formatDate } from '../../commun/date'
import { libelleEtape } from '../../parcours/libelle-etape'
import { controleCas } from '../controle'
import { dansDossier } from '../geste'

/** Étapes begun before the entry or after the exit. */
export const etapeHorsParcours = controleCas(
  {
    code: 'etape_hors_parcours',
    famille: 'dates',
    gravite: 'alerte',
    titre: 'Étape hors du parcours',
    pourquoi: 'Une étape commencée avant l’entrée ou après la sortie n’est pas l’effet de l’accompagnement.',
    source: 'Définition des indicateurs (P15)\u00a0; cohérence du dossier',
    remede: 'Corriger les dates de l’étape, ou l’accepter avec la raison.',
  },
  ({ etapes, sortie, participation: { date_entree } }) =>
    etapes.flatMap((etape) => {
      const { id, date_debut } = etape
      const quoi =
        date_entree === null
          ? 'sans entrée dans le parcours'
          : date_debut < date_entree
            ? `avant l’entrée du ${formatDate(date_entree)}`
            : sortie !== null && date_debut > sortie.date_sortie
              ? `après la sortie du ${formatDate(sortie.date_sortie)}`
              : null
      if (quoi === null) return []
      return [
        {
          objet: 'etape',
          objet_id: id,
          raison: `«\u00a0${libelleEtape(etape)}\u00a0» commence le ${formatDate(date_debut)}, ${quoi}.`,
          depuis: date_debut,
          geste: dansDossier('corriger', 'etapes', 'etape', id),
        },
      ]
    }),
)

/** Étapes whose end, or the end of their trial, is before their beginning. */
export const etapeDates = controleCas(
  {
    code: 'etape_dates',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Étape aux dates inversées',
    pourquoi: 'Une fin ou une fin d’essai avant le début fausse le classement de la sortie.',
    source: 'Règles de sortie de l’opération',
    remede: 'Corriger les dates de l’étape.',
  },
  ({ etapes }) =>
    etapes.flatMap((etape) => {
      const { id, date_debut, date_fin, date_fin_prevue, fin_periode_essai } = etape
      const fins = [
        ['la fin', date_fin],
        ['la fin prévue', date_fin_prevue],
        ['la fin de la période d’essai', fin_periode_essai],
      ] as const
      const fausse = fins.find(([, jour]) => jour !== null && jour < date_debut)
      if (!fausse) return []
      const raison = `«\u00a0${libelleEtape(etape)}\u00a0»\u00a0: ${fausse[0]} (${formatDate(fausse[1] ?? '')}) est avant le début (${formatDate(date_debut)}).`
      return [{ objet: 'etape', objet_id: id, raison, depuis: date_debut, geste: dansDossier('corriger', 'etapes', 'etape', id) }]
    }),
)
