import { addMonths, formatDate, type IsoDate } from '../commun/date'
import { type Demande, TYPES_PASSAGE, type TypePassage } from './commission'

/** A positive exit that the rules allow by the day of the session, and that nobody has asked for. */
export interface SortieProposee {
  readonly participation: string
  readonly raison: string
}

/** A dossier that belongs on the agenda, and why. */
export interface Proposition {
  participation: string
  demande: string | null
  type: TypePassage
  /** Why it is proposed: the request, or the deadline. */
  raison: string
}

/** A participation in progress, as deadlines look at it. */
export interface ParcoursEnCours {
  participation: string
  date_entree: IsoDate
  /** End of a prolongation already granted; null when none. */
  prolonge_jusqu_au: IsoDate | null
  /** End of the running suspension; null when none runs or it has no end. */
  suspension_fin: IsoDate | null
}

const ORDRE = new Map(TYPES_PASSAGE.map((type, index) => [type, index]))

/** Minutes given to each type of dossier; sorties and pauses are shorter. */
export const DUREES_PASSAGE: Readonly<Record<TypePassage, number>> = {
  entree: 10,
  prolongation: 10,
  suspension: 5,
  reprise: 5,
  reorientation: 10,
  changement_referent: 5,
  sortie_positive: 5,
  sortie_neutre: 5,
  sortie_sans_suite: 10,
  point_information: 5,
}

/**
 * The agenda that builds itself: every open request, then what the calendar makes due on the day of the session (parcours
 * over their length, suspensions that end, exits that have become possible), without those already asked for nor those about
 * to leave; ordered by type.
 */
export function proposeOrdreDuJour(
  demandes: readonly Demande[],
  parcours: readonly ParcoursEnCours[],
  seance: IsoDate,
  dureeMaxMois: number,
  sorties: readonly SortieProposee[] = [],
): Proposition[] {
  const asked = new Set(demandes.map(({ participation, type }) => `${participation}|${type}`))
  const ouvertes = demandes.map(
    ({ id, participation, type, date_demande }): Proposition => ({
      participation,
      demande: id,
      type,
      raison: `Demandé le ${formatDate(date_demande)}`,
    }),
  )
  const sortants = new Set(demandes.filter(({ type }) => isDepart(type)).map(({ participation }) => participation))
  const possibles = sorties
    .filter(({ participation }) => !sortants.has(participation))
    .map(({ participation, raison }): Proposition => ({ participation, demande: null, type: 'sortie_positive', raison }))
  for (const { participation } of possibles) sortants.add(participation)
  const echeances = parcours
    .filter(({ participation }) => !sortants.has(participation))
    .flatMap((un) => echeancesOf(un, seance, dureeMaxMois))
    .filter(({ participation, type }) => !asked.has(`${participation}|${type}`))
  return sortByType([...ouvertes, ...echeances, ...possibles])
}

/** True for what ends a parcours. */
export function isDepart(type: TypePassage): boolean {
  return type === 'reorientation' || type.startsWith('sortie_')
}

function echeancesOf(
  { participation, date_entree, prolonge_jusqu_au, suspension_fin }: ParcoursEnCours,
  seance: IsoDate,
  dureeMaxMois: number,
): Proposition[] {
  const propositions: Proposition[] = []
  const terme = prolonge_jusqu_au ?? addMonths(date_entree, dureeMaxMois)
  if (terme <= seance) {
    const raison =
      prolonge_jusqu_au === null ? `${dureeMaxMois} mois de parcours le ${formatDate(terme)}` : `Prolongé jusqu’au ${formatDate(terme)}`
    propositions.push({ participation, demande: null, type: 'prolongation', raison })
  }
  if (suspension_fin !== null && suspension_fin <= seance) {
    propositions.push({ participation, demande: null, type: 'reprise', raison: `Fin de suspension le ${formatDate(suspension_fin)}` })
  }
  return propositions
}

/** Entries first, exits last, in the order of the types of the minutes. */
export function sortByType<T extends { type: TypePassage }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (ORDRE.get(a.type) ?? 0) - (ORDRE.get(b.type) ?? 0))
}

/** An agenda with new dossiers, each after the last of its type; what the coordination had ordered stays as it was. */
export function insertByType<T extends { type: TypePassage }>(agenda: readonly T[], added: readonly T[]): T[] {
  return added.reduce<T[]>(
    (ordered, item) => {
      const same = ordered.findLastIndex(({ type }) => type === item.type)
      const before = ordered.findLastIndex(({ type }) => (ORDRE.get(type) ?? 0) < (ORDRE.get(item.type) ?? 0))
      return ordered.toSpliced((same === -1 ? before : same) + 1, 0, item)
    },
    [...agenda],
  )
}

/** Minutes of the opening: attendance sheet and approval of the last minutes. */
export const OUVERTURE_MINUTES = 10

/** Start time (HH:MM) of each dossier, one after the other from the opening. */
export function horairesOf(heureDebut: string, durees: readonly number[]): string[] {
  const [heures = 0, minutes = 0] = heureDebut.split(':').map(Number)
  let instant = heures * 60 + minutes + OUVERTURE_MINUTES
  return durees.map((duree) => {
    const debut = instant
    instant += duree
    return formatInstant(debut)
  })
}

/** End of the session when every dossier takes the time it was given. */
export function finPrevue(heureDebut: string, durees: readonly number[]): string {
  return horairesOf(heureDebut, [...durees, 0]).at(-1) ?? heureDebut
}

function formatInstant(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
