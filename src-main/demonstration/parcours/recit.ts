import type { Participant } from '../../domain/participant/participant'
import { type Alea, at } from '../alea'
import type { Calendrier, Jour } from '../calendrier'
import type { Metier } from '../lexique/etapes'
import { METIERS } from '../lexique/etapes'
import { isOuvert, type Plan } from '../plans'

/** A pause decided by one session and ended by another. */
export interface Pause {
  readonly debut: Jour
  /** Last day; to come while it runs. */
  readonly fin: Jour
  readonly enCours: boolean
  readonly seanceDebut: number
  readonly seanceFin: number
  readonly motif: string
}

/** A parcours being told: its outline, its person, and the days everything else hangs on. */
export interface Recit {
  readonly plan: Plan
  readonly id: string
  readonly participant: Participant
  readonly metier: Metier
  readonly alea: Alea
  /** Day of the exit, null while the parcours runs. */
  readonly sortie: Jour | null
  /** The day the parcours ends or should end. */
  readonly terme: Jour
  /** Last day of the story: the exit, else today. */
  readonly dernier: Jour
  readonly pause: Pause | null
  /** An étape is left without its result. */
  readonly sansResultat: boolean
}

const MOTIFS_PAUSE_F = ['Maladie', 'Maternité', 'Garde d’enfant', 'Soins'] as const
const MOTIFS_PAUSE_M = ['Maladie', 'Soins', 'Obligation familiale'] as const

/** The days of a parcours from its outline. */
export function createRecit(plan: Plan, id: string, participant: Participant, alea: Alea, calendrier: Calendrier): Recit {
  const sortie = isOuvert(plan, calendrier) ? null : at(calendrier.seances, plan.seanceSortie)
  const terme = sortie ?? calendrier.seances[plan.seanceSortie] ?? (plan.seanceSortie - calendrier.prochaine) * 30 + 7
  return {
    plan,
    id,
    participant,
    metier: alea.choix(METIERS),
    alea,
    sortie,
    terme,
    dernier: sortie ?? 0,
    pause: pauseOf(plan, participant, alea, calendrier),
    sansResultat: sortie === null && (plan.vedette ? plan.vedette.sansResultat === true : alea.chance(0.045)),
  }
}

export const isSuspendu = ({ pause }: Recit): boolean => pause?.enCours === true

function pauseOf(plan: Plan, participant: Participant, alea: Alea, calendrier: Calendrier): Pause | null {
  const motif = alea.choix<string>(participant.sexe === 'F' ? MOTIFS_PAUSE_F : MOTIFS_PAUSE_M)
  const ouvert = isOuvert(plan, calendrier)
  if (plan.vedette?.nom === 'Delannoy') return pauseEntre(calendrier.prochaine - 17, calendrier.prochaine - 15, 'Maladie', calendrier)
  const premiere = plan.seanceEntree + 3
  const enCours = plan.vedette ? plan.vedette.suspendu === true : alea.chance(0.045)
  if (ouvert && enCours && premiere < calendrier.prochaine - 1) {
    const seanceDebut = Math.max(premiere, calendrier.prochaine - alea.entier(1, 3))
    const fin = at(calendrier.seances, calendrier.prochaine) + (plan.vedette ? 3 : alea.entier(10, 80))
    return { debut: at(calendrier.seances, seanceDebut) + 3, fin, enCours: true, seanceDebut, seanceFin: calendrier.prochaine, motif }
  }
  const derniere = Math.min(plan.seanceSortie, calendrier.prochaine) - 3
  if (plan.vedette || derniere - premiere < 4 || !alea.chance(0.09)) return null
  const seanceDebut = alea.entier(premiere, derniere - 2)
  const seanceFin = Math.min(derniere, seanceDebut + alea.entier(2, 4))
  return pauseEntre(seanceDebut, seanceFin, motif, calendrier)
}

function pauseEntre(seanceDebut: number, seanceFin: number, motif: string, { seances }: Calendrier): Pause {
  return { debut: at(seances, seanceDebut) + 3, fin: at(seances, seanceFin) - 1, enCours: false, seanceDebut, seanceFin, motif }
}
