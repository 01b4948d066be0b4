import type { AccesDossier } from '../acces/dossier'
import type { IsoDate } from '../commun/date'
import type { ContratEngagement } from '../parcours/contrat-engagement'
import type { Entretien } from '../parcours/entretien'
import type { Etape } from '../parcours/etape'
import type { Evaluation, EvaluationTheme } from '../parcours/evaluation'
import type { Frein } from '../parcours/frein'
import type { Participant } from '../participant/participant'
import type { Participation } from '../participant/participation'
import type { Prescription } from '../participant/prescription'
import type { StatutParticipation } from '../participant/statut'
import type { NatureSortie } from '../sortie/sortie'

type EtapePapier = Pick<
  Etape,
  'famille' | 'intitule' | 'operateur' | 'contrat' | 'date_debut' | 'date_fin' | 'date_fin_prevue' | 'resultat'
>

/** A contract of commitment as it is printed. */
export type ContratPapier = Omit<ContratEngagement, 'participation' | 'renouvelle'> & {
  readonly objectifs: readonly { readonly intitule: string | null; readonly echeance: IsoDate | null }[]
}

/** Everything a paper may say of one parcours, as the person who prints may see it: what is closed to them is null or empty. */
export interface FaitsPersonne extends Omit<Participation, 'participant' | 'criteres'> {
  readonly acces: AccesDossier
  readonly identite: Participant & { readonly commune: string | null }
  readonly operation_intitule: string
  readonly numero_fse: string | null
  readonly referent_nom: string | null
  readonly statut: StatutParticipation | null
  readonly criteres: readonly string[]
  readonly etapes: readonly (EtapePapier & { readonly employeur_nom: string | null })[]
  readonly entretiens: readonly (Pick<Entretien, 'date' | 'statut'> & { readonly heure: string | null })[]
  readonly freins: readonly (Pick<Frein, 'theme' | 'niveau' | 'date_ouverture' | 'date_levee'> & {
    readonly niveau_initial: number | null
  })[]
  readonly sortie: { readonly date_sortie: IsoDate; readonly nature: NatureSortie; readonly categorie: string } | null
  readonly prescription: Prescription | null
  readonly contrats: readonly ContratPapier[]
  readonly evaluations: readonly (Pick<Evaluation, 'moment' | 'date'> & {
    readonly themes: readonly Pick<EvaluationTheme, 'theme' | 'niveau'>[]
  })[]
}
