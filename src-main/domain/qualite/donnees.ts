import type { IsoDate } from '../commun/date'
import type { Operation, Referent, Regle } from '../operation/operation'
import type { ContratEngagement, Signature } from '../parcours/contrat-engagement'
import type { Entretien } from '../parcours/entretien'
import type { Etape } from '../parcours/etape'
import type { Suspension } from '../parcours/suspension'
import type { Epci } from '../participant/eligibilite'
import type { Critere } from '../participant/eligibilite-criteres'
import type { Residence } from '../participant/eligibilite-motifs'
import type { Participant } from '../participant/participant'
import type { Participation } from '../participant/participation'
import type { CritereConstat, Prescription } from '../participant/prescription'
import type { ReglePiece } from '../piece/cibles'
import type { Piece, PiecePreuve } from '../piece/piece'
import type { Sortie } from '../sortie/sortie'
import type { Suivi } from '../sortie/suivi'
import type { ContexteQualite, PassageDecide, SeuilsQualite } from './contexte'

/** Everything the controls read, of the whole vault: which files are asked for is decided after. */
export interface DonneesQualite {
  readonly date: IsoDate
  readonly seuils: SeuilsQualite
  readonly operations: readonly Operation[]
  readonly regles: readonly Regle[]
  readonly referents: readonly Referent[]
  readonly participants: readonly Participant[]
  readonly participations: readonly Participation[]
  readonly sorties: readonly Sortie[]
  readonly etapes: readonly Etape[]
  /** Those outside the parcours, or held on a day to come. */
  readonly entretiens: readonly Pick<Entretien, 'id' | 'participation' | 'date' | 'statut'>[]
  readonly derniers_honores: readonly { readonly participation: string; readonly date: IsoDate }[]
  readonly suspensions: readonly Suspension[]
  readonly suivis: readonly Suivi[]
  readonly contrats: readonly Pick<ContratEngagement, 'id' | 'participation' | 'date_debut' | 'date_fin' | Signature>[]
  readonly prescriptions: readonly Prescription[]
  readonly constats: readonly CritereConstat[]
  readonly recueils: readonly { readonly participation: string; readonly date_recueil: IsoDate | null }[]
  readonly passages: readonly PassageDecide[]
  readonly premiere_seance: IsoDate | null
  readonly pieces: readonly Pick<Piece, 'id' | 'participant' | 'participation' | 'type' | 'date_piece' | 'date_fin_validite'>[]
  readonly preuves: readonly PiecePreuve[]
  readonly contrats_clause: ContexteQualite['contratsClause']
  /** Keys of the pairs somebody said are two people. */
  readonly ecartees: ReadonlySet<string>
  readonly residenceOf: (code: string | null) => Residence
  readonly territoire: readonly Epci[]
  readonly criteres: readonly Critere[]
  readonly regles_piece: readonly ReglePiece[]
}
