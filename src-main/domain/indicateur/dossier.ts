import type { IsoDate } from '../commun/date'
import type { ClasseRetenue } from '../sortie/derogation'
import type { DonneesIndicateur, ParticipantCompte, ParticipationComptee, SortieComptee } from './donnees'
import type { Periode } from './periode'

/** A participation with its person and its exit: the unit of the figures. */
export interface Dossier {
  /** Rank in `Dossiers.tous`, to hold marks in flat arrays. */
  readonly rang: number
  readonly id: string
  readonly participation: ParticipationComptee
  readonly participant: ParticipantCompte | null
  /** Rank of the person: two participations of one person share it. */
  readonly personne: number
  readonly entree: IsoDate | null
  /** The exit, ignored when there is no entry. */
  readonly sortie: SortieComptee | null
}

/** An exit with its class. */
export interface SortieClassee {
  readonly dossier: Dossier
  readonly sortie: SortieComptee
  readonly classe: ClasseRetenue
}

export interface Dossiers {
  readonly tous: readonly Dossier[]
  readonly parId: ReadonlyMap<string, Dossier>
  /** Distinct people of all operations. */
  readonly personnes: number
}

/** The participations of one operation (null: all), in the order of their ids, joined to person and exit. */
export function buildDossiers(
  donnees: Pick<DonneesIndicateur, 'participations' | 'participants' | 'sorties'>,
  operation: string | null,
): Dossiers {
  const rangs = new Map<string, number>()
  donnees.participants.forEach((participant, rang) => {
    rangs.set(participant.id, rang)
  })
  const sorties = new Map<string, SortieComptee>()
  for (const sortie of donnees.sorties) sorties.set(sortie.participation, sortie)
  const retenues = donnees.participations.filter((participation) => operation === null || participation.operation === operation)
  if (!isSorted(retenues)) retenues.sort((a, b) => (a.id < b.id ? -1 : 1))
  const tous: Dossier[] = []
  const parId = new Map<string, Dossier>()
  for (const participation of retenues) {
    const personne = rangs.get(participation.participant) ?? rangs.size
    rangs.set(participation.participant, personne)
    const dossier: Dossier = {
      rang: tous.length,
      id: participation.id,
      participation,
      participant: donnees.participants[personne] ?? null,
      personne,
      entree: participation.date_entree,
      sortie: participation.date_entree === null ? null : (sorties.get(participation.id) ?? null),
    }
    tous.push(dossier)
    parId.set(dossier.id, dossier)
  }
  return { tous, parId, personnes: rangs.size }
}

/** Whether the parcours is running on the day: entered, and not gone yet at its end. */
export function isEnCours(dossier: Dossier, jour: IsoDate): boolean {
  return dossier.entree !== null && dossier.entree <= jour && (dossier.sortie === null || dossier.sortie.date_sortie > jour)
}

/** Whether the person was accompanied at least one day of the period, the day of the exit included. */
export function isAccompagne(dossier: Dossier, { du, au }: Periode): boolean {
  return dossier.entree !== null && dossier.entree <= au && (dossier.sortie === null || dossier.sortie.date_sortie >= du)
}

function isSorted(rows: readonly ParticipationComptee[]): boolean {
  return rows.every((row, rang) => rang === 0 || (rows[rang - 1]?.id ?? '') <= row.id)
}
