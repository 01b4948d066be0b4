import { addDays, addMonths, type IsoDate } from '../commun/date'
import { isNonVu } from '../parcours/actualite'
import type { SeuilsParcours } from '../parcours/seuils'
import { isEnCours, type StatutParticipation } from './statut'

export const TYPES_ECHEANCE = [
  'entretien',
  'entretien_a_renseigner',
  'entretien_a_fixer',
  'commission',
  'fin_essai',
  'fin_etape',
  'resultat_etape',
  'reprise',
  'duree_max',
  'questionnaire_sortie',
  'suivi_3',
  'suivi_6',
  'premier_accueil',
] as const
export type TypeEcheance = (typeof TYPES_ECHEANCE)[number]

/** Deadlines as people read them. */
export const ECHEANCE_LABELS: Record<TypeEcheance, string> = {
  entretien: 'Entretien',
  entretien_a_renseigner: 'Entretien à renseigner',
  entretien_a_fixer: 'Entretien à fixer',
  commission: 'Commission',
  fin_essai: 'Fin d’essai',
  fin_etape: 'Fin d’étape',
  resultat_etape: 'Résultat à saisir',
  reprise: 'Reprise',
  duree_max: 'Durée maximale',
  questionnaire_sortie: 'Questionnaire FSE+',
  suivi_3: 'Suivi à 3 mois',
  suivi_6: 'Suivi à 6 mois',
  premier_accueil: 'Premier accueil',
}

/** The next thing to do for a participation; without a date when it should have been done already. */
export interface Echeance {
  readonly type: TypeEcheance
  readonly date: IsoDate | null
  /** HH:MM of an appointment. */
  readonly heure: string | null
}

/** Dates a deadline can come from; null when there is none. */
export interface FaitsEcheance {
  readonly statut: StatutParticipation
  readonly date_entree: IsoDate | null
  readonly dernier_honore: IsoDate | null
  readonly prochain_entretien: { readonly date: IsoDate; readonly heure: string | null } | null
  /** Oldest appointment of the past still « prévu ». */
  readonly entretien_sans_suite: IsoDate | null
  readonly commission: { readonly date: IsoDate; readonly heure: string | null } | null
  readonly fin_essai: IsoDate | null
  readonly fin_etape: IsoDate | null
  readonly fin_suspension: IsoDate | null
  readonly questionnaire_sortie: IsoDate | null
  readonly suivi_3: IsoDate | null
  readonly suivi_6: IsoDate | null
}

// The end of the longest parcours is worth announcing when there is still time to prepare for it, not years ahead.
const ANNONCE_DUREE_MOIS = 3

/** What to do next for this participation, the earliest first; null when nothing waits. */
export function prochaineEcheance(faits: FaitsEcheance, date: IsoDate, seuils: SeuilsParcours): Echeance | null {
  if (faits.entretien_sans_suite !== null) return { type: 'entretien_a_renseigner', date: faits.entretien_sans_suite, heure: null }
  const enRetard = faits.statut === 'en_parcours' && isAVoir(faits, date, seuils)
  if (enRetard) return { type: 'entretien_a_fixer', date: null, heure: null }
  if (faits.statut === 'prescription') return { type: 'premier_accueil', date: null, heure: null }

  const dates: Echeance[] = []
  const add = (type: TypeEcheance, jour: IsoDate | null, heure: string | null = null) => {
    if (jour !== null) dates.push({ type, date: jour, heure })
  }
  add('entretien', faits.prochain_entretien?.date ?? null, faits.prochain_entretien?.heure)
  add('commission', faits.commission?.date ?? null, faits.commission?.heure)
  if (isEnCours(faits.statut)) {
    add('fin_essai', faits.fin_essai)
    add(faits.fin_etape !== null && faits.fin_etape < date ? 'resultat_etape' : 'fin_etape', faits.fin_etape)
    add('reprise', faits.fin_suspension)
    const terme = faits.date_entree === null ? null : addMonths(faits.date_entree, seuils.duree_max_mois)
    if (terme !== null && terme <= addMonths(date, ANNONCE_DUREE_MOIS)) add('duree_max', terme)
  }
  add('questionnaire_sortie', faits.questionnaire_sortie)
  add('suivi_3', faits.suivi_3)
  add('suivi_6', faits.suivi_6)
  return dates.reduce<Echeance | null>((premiere, autre) => (premiere === null || isBefore(autre, premiere) ? autre : premiere), null)
}

function isAVoir(faits: FaitsEcheance, date: IsoDate, seuils: SeuilsParcours): boolean {
  if (faits.date_entree === null || faits.prochain_entretien !== null) return false
  return isNonVu(faits.date_entree, faits.dernier_honore, date, seuils.jours_non_vu)
}

function isBefore(a: Echeance, b: Echeance): boolean {
  return (a.date ?? '') < (b.date ?? '')
}

/** Day by which the exit questionnaire must be collected. */
export function limiteRecueil(dateSortie: IsoDate, jours: number): IsoDate {
  return addDays(dateSortie, jours)
}
