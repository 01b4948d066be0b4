import { addDays, addMonths, daysBetween, formatDate, type IsoDate } from '../commun/date'

export const TYPES_ALERTE = [
  'premier_accueil',
  'non_vu',
  'rendez_vous_passe',
  'etape_sans_resultat',
  'fin_essai',
  'duree_max',
  'questionnaire_sortie',
  'suivi',
] as const
export type TypeAlerte = (typeof TYPES_ALERTE)[number]

export const GROUPES_ALERTE = ['en_retard', 'cette_semaine', 'a_prevoir'] as const
export type GroupeAlerte = (typeof GROUPES_ALERTE)[number]

/** Something to do for one participation: it disappears by itself once its cause is settled. */
export interface Alerte {
  type: TypeAlerte
  participation: string
  /** What is wrong, under 45 characters. */
  cause: string
  /** The day it had to be done. */
  echeance: IsoDate
  groupe: GroupeAlerte
}

/** What the alerts of one participation depend on. */
export interface FaitsAlerte {
  participation: string
  date_prescription: IsoDate | null
  date_premier_accueil: IsoDate | null
  issue_accueil: string | null
  date_entree: IsoDate | null
  date_sortie: IsoDate | null
  suspendu: boolean
  /** Whether the exit is positive in employment: only those are followed up. */
  sortie_emploi: boolean
  date_recueil: IsoDate | null
  dernier_honore: IsoDate | null
  /** Interviews still « prévu » whose day has passed. */
  rendez_vous_passe: IsoDate | null
  prochain_rendez_vous: IsoDate | null
  etapes: readonly EtapeAlerte[]
  suivis: readonly { echeance: number; date: IsoDate | null }[]
}

export interface EtapeAlerte {
  intitule: string
  date_fin: IsoDate | null
  date_fin_prevue: IsoDate | null
  resultat: string | null
  contrat: string | null
  fin_periode_essai: IsoDate | null
}

/** Days, set by the structure. */
export interface SeuilsAlerte {
  jours_non_vu: number
  duree_max_mois: number
}

// A prescription is received within two weeks; an exit questionnaire is collected within 28 days (FSE+).
const ACCUEIL_JOURS = 14
const RECUEIL_JOURS = 28
const SEMAINE_JOURS = 7
const HORIZON_JOURS = 30

/** The alerts of one participation on a day, those due within 30 days included. */
export function alertesOf(faits: FaitsAlerte, today: IsoDate, seuils: SeuilsAlerte): Alerte[] {
  const horizon = addDays(today, HORIZON_JOURS)
  const make = (type: TypeAlerte, cause: string, echeance: IsoDate): Alerte[] =>
    echeance <= horizon ? [{ type, participation: faits.participation, cause, echeance, groupe: groupeOf(echeance, today) }] : []

  if (faits.date_sortie !== null && faits.date_sortie <= today) return apresSortie(faits, make)
  if (faits.date_entree === null) return avantEntree(faits, make)
  return pendantParcours(faits, today, seuils, make)
}

type Make = (type: TypeAlerte, cause: string, echeance: IsoDate) => Alerte[]

function avantEntree(faits: FaitsAlerte, make: Make): Alerte[] {
  if (faits.date_prescription === null || faits.date_premier_accueil !== null || faits.issue_accueil === 'non_entree') return []
  const cause = `Prescription du ${formatDate(faits.date_prescription)}, accueil à fixer`
  return make('premier_accueil', cause, addDays(faits.date_prescription, ACCUEIL_JOURS))
}

function pendantParcours(faits: FaitsAlerte, today: IsoDate, seuils: SeuilsAlerte, make: Make): Alerte[] {
  const entree = faits.date_entree ?? today
  const alertes: Alerte[] = []
  if (faits.rendez_vous_passe !== null) {
    alertes.push(...make('rendez_vous_passe', `Rendez-vous du ${formatDate(faits.rendez_vous_passe)} à renseigner`, faits.rendez_vous_passe))
  }
  if (!faits.suspendu && faits.prochain_rendez_vous === null) {
    const vu = faits.dernier_honore
    const cause = vu === null ? 'Aucun entretien depuis l’entrée' : `Aucun entretien depuis le ${formatDate(vu)}`
    alertes.push(...make('non_vu', cause, addDays(vu !== null && vu > entree ? vu : entree, seuils.jours_non_vu)))
  }
  alertes.push(...make('duree_max', `${seuils.duree_max_mois} mois de parcours, à prolonger`, addMonths(entree, seuils.duree_max_mois)))
  for (const etape of faits.etapes) alertes.push(...alertesEtape(etape, today, make))
  return alertes
}

function alertesEtape(etape: EtapeAlerte, today: IsoDate, make: Make): Alerte[] {
  if (etape.contrat === 'cdi' && etape.date_fin === null && etape.fin_periode_essai !== null && etape.fin_periode_essai >= today) {
    return make('fin_essai', 'Fin de période d’essai, sortie à préparer', etape.fin_periode_essai)
  }
  const fin = etape.date_fin ?? etape.date_fin_prevue
  const ouverte = etape.resultat === null || etape.resultat === 'en_cours'
  if (!ouverte || fin === null || fin > today) return []
  return make('etape_sans_resultat', `« ${shorten(etape.intitule)} » sans résultat saisi`, fin)
}

function apresSortie(faits: FaitsAlerte, make: Make): Alerte[] {
  const sortie = faits.date_sortie ?? ''
  const alertes: Alerte[] = []
  // Past six months nobody can collect the situation at four weeks any more: it is a matter of quality, not of today.
  if (faits.date_recueil === null) alertes.push(...make('questionnaire_sortie', 'Questionnaire de sortie FSE+ (28 jours)', addDays(sortie, RECUEIL_JOURS)))
  if (!faits.sortie_emploi) return alertes
  for (const mois of [3, 6]) {
    const fait = faits.suivis.some((suivi) => suivi.echeance === mois && suivi.date !== null)
    if (!fait) alertes.push(...make('suivi', `Sortie en emploi, suivi à ${mois} mois`, addMonths(sortie, mois)))
  }
  return alertes
}

function groupeOf(echeance: IsoDate, today: IsoDate): GroupeAlerte {
  const jours = daysBetween(today, echeance)
  if (jours < 0) return 'en_retard'
  return jours <= SEMAINE_JOURS ? 'cette_semaine' : 'a_prevoir'
}

function shorten(text: string): string {
  return text.length > 22 ? `${text.slice(0, 21).trimEnd()}…` : text
}

/** Longest delay first, then the nearest day. */
export function compareAlertes(a: Alerte, b: Alerte): number {
  return a.echeance < b.echeance ? -1 : a.echeance > b.echeance ? 1 : a.participation < b.participation ? -1 : 1
}
