import type { ContratClause } from '../clause/clause'
import type { Passage } from '../commission/commission'
import type { IsoDate } from '../commun/date'
import type { FicheFse } from '../indicateur/fse-fiche'
import type { Operation, Referent } from '../operation/operation'
import type { ContratEngagement, Signature } from '../parcours/contrat-engagement'
import type { Entretien } from '../parcours/entretien'
import type { Etape } from '../parcours/etape'
import type { Suspension } from '../parcours/suspension'
import type { PaireDoublon } from '../participant/doublon-recherche'
import type { Eligibilite } from '../participant/eligibilite'
import type { Participant } from '../participant/participant'
import type { Participation } from '../participant/participation'
import type { CritereConstat, Prescription } from '../participant/prescription'
import type { Preuve } from '../piece/preuves'
import type { ClasseRetenue } from '../sortie/derogation'
import type { Sortie } from '../sortie/sortie'

/** A decision of a session that was held. */
export type PassageDecide = Pick<Passage, 'id' | 'participation' | 'type' | 'decision' | 'date_effet' | 'derogation_nature'> & {
  readonly date: IsoDate
}

/** One participation with everything a control reads of it. */
export interface CasQualite {
  readonly participation: Participation
  readonly personne: Participant
  readonly operation: Operation
  readonly sortie: Sortie | null
  readonly etapes: readonly Etape[]
  /** Only the interviews whose date is to be looked at: outside the parcours, or to come and already held. */
  readonly entretiens: readonly Pick<Entretien, 'id' | 'date' | 'statut'>[]
  /** Last honoured interview on or before the day of the control. */
  readonly dernier_honore: IsoDate | null
  readonly suspensions: readonly Suspension[]
  readonly contrats: readonly Pick<ContratEngagement, 'id' | 'date_debut' | 'date_fin' | Signature>[]
  readonly prescription: Prescription | null
  readonly constats: readonly CritereConstat[]
  readonly passages: readonly PassageDecide[]
  /** Day of the entry questionnaire. */
  readonly date_recueil_entree: IsoDate | null
  /** The commune is one of the official list. */
  readonly commune_connue: () => boolean
  readonly suspendu: boolean
  /** Entered, and not out yet on the day of the control. */
  readonly en_cours: boolean
  /** Computed when a control asks for it. */
  readonly preuves: () => readonly Preuve[]
  readonly eligibilite: () => Eligibilite
  /** The class of the exit; null without one. */
  readonly classe: () => ClasseRetenue | null
}

/** Thresholds the controls use. */
export interface SeuilsQualite {
  readonly jours_non_vu: number
  readonly jours_non_vu_long: number
  /** Days left after the entry to sign the contract, and to begin a first étape. */
  readonly contrat_jours: number
}

/** Everything the controls look at, on one day. */
export interface ContexteQualite {
  readonly date: IsoDate
  readonly seuils: SeuilsQualite
  readonly cas: readonly CasQualite[]
  readonly parId: ReadonlyMap<string, CasQualite>
  /** People of the files looked at. */
  readonly personnes: readonly Participant[]
  /** FSE+ records entered on or before the day, merged by the function of the figures. */
  readonly fiches: readonly FicheFse[]
  readonly referents: ReadonlyMap<string, Referent>
  /** Day of the first session closed in the tool; null while there is none. */
  readonly premiere_seance: IsoDate | null
  readonly sansParticipation: readonly Participant[]
  readonly contratsClause: readonly Pick<ContratClause, 'id' | 'participant' | 'nom' | 'prenom' | 'date_naissance' | 'date_debut'>[]
  readonly paires: () => readonly PaireDoublon[]
}
