import type { Demande, TypePassage } from '../commission/commission'
import { addMonths, formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { StatutParticipation } from '../participant/statut'

/** What people ask of the commission; the nature of an exit is computed, never chosen. */
export const NATURES_DEMANDE = [
  'entree',
  'sortie',
  'prolongation',
  'suspension',
  'reprise',
  'reorientation',
  'changement_referent',
] as const
export type NatureDemande = (typeof NATURES_DEMANDE)[number]

/** Natures of requests as people read them. */
export const NATURE_DEMANDE_LABELS: Record<NatureDemande, string> = {
  entree: 'Entrée',
  sortie: 'Sortie',
  prolongation: 'Prolongation',
  suspension: 'Suspension',
  reprise: 'Reprise',
  reorientation: 'Réorientation',
  changement_referent: 'Changement de référent',
}

/** Longest pause asked for at once, in months, when the structure sets no other. */
export const SUSPENSION_MAX_MOIS = 12

/** The nature of a stored request. */
export function natureOf(type: TypePassage): NatureDemande | null {
  if (type === 'point_information') return null
  return type === 'sortie_positive' || type === 'sortie_neutre' || type === 'sortie_sans_suite' ? 'sortie' : type
}

/** Why this request makes no sense for somebody with this status; null when it may be made. */
export function refusDemande(nature: NatureDemande, statut: StatutParticipation): string | null {
  switch (nature) {
    case 'entree':
      if (statut === 'en_attente' || statut === 'premier_accueil') return null
      return statut === 'prescription' ? 'Notez d’abord le premier accueil.' : 'La personne est déjà entrée, ou n’entre pas.'
    case 'suspension':
      return statut === 'en_parcours' ? null : 'Seul un parcours en cours peut être suspendu.'
    case 'reprise':
      return statut === 'suspendu' ? null : 'Le parcours n’est pas suspendu.'
    default:
      return statut === 'en_parcours' || statut === 'suspendu' ? null : 'La personne n’est pas en parcours.'
  }
}

/** A request as typed. */
export interface DemandeSaisie extends Pick<Demande, 'date_effet' | 'date_fin' | 'motif_sortie' | 'referent'> {
  readonly nature: NatureDemande
  readonly justification: string | null
}

/** Where the participation stands when the request is made. */
export interface SituationDemande {
  readonly statut: StatutParticipation
  readonly date_entree: IsoDate | null
  readonly referent: string | null
  readonly ouvertes: readonly TypePassage[]
  /** Longest pause of the structure. */
  readonly suspension_max_mois?: number
}

/** What prevents the request, by field, with the reason. */
export function verifyDemande(saisie: DemandeSaisie, situation: SituationDemande): Anomalies {
  const anomalies: Anomalies = {}
  const refus = refusDemande(saisie.nature, situation.statut)
  if (refus !== null) anomalies.nature = refus
  if (situation.ouvertes.some((type) => natureOf(type) === saisie.nature)) {
    anomalies.nature = 'La même demande attend déjà la commission : retirez-la pour la refaire.'
  }
  const { date_effet: effet, date_fin: fin } = saisie
  const pauseMax = situation.suspension_max_mois ?? SUSPENSION_MAX_MOIS
  if (effet === null && saisie.nature !== 'prolongation') anomalies.date_effet = 'Date demandée.'
  if (effet !== null && situation.date_entree !== null && effet < situation.date_entree) {
    anomalies.date_effet = `Avant l’entrée (${formatDate(situation.date_entree)}).`
  }
  if (fin !== null && effet !== null && fin <= effet) anomalies.date_fin = `La fin vient après le ${formatDate(effet)}.`
  if (saisie.nature === 'suspension' && fin !== null && effet !== null && fin > addMonths(effet, pauseMax)) {
    anomalies.date_fin = `Une suspension dure ${pauseMax} mois au plus, soit jusqu’au ${formatDate(addMonths(effet, pauseMax))} : demandez-la de nouveau ensuite.`
  }
  if (saisie.nature === 'prolongation' && fin === null) anomalies.date_fin = 'Jusqu’à quand prolonger ?'
  if (saisie.nature === 'sortie' && saisie.motif_sortie === null) anomalies.motif_sortie = 'Motif demandé.'
  if (saisie.nature === 'changement_referent' && (saisie.referent === null || saisie.referent === situation.referent)) {
    anomalies.referent = 'Choisissez le nouveau référent.'
  }
  if ((saisie.nature === 'suspension' || saisie.nature === 'reorientation') && saisie.justification === null) {
    anomalies.justification = 'La commission doit savoir pourquoi.'
  }
  return anomalies
}
