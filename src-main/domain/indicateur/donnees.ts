import type { ContratClause, HeureClause, Lot, Marche } from '../clause/clause'
import type { IsoDate } from '../commun/date'
import type { Contact, MiseEnRelation } from '../employeur/employeur'
import type { Evenement } from '../employeur/evenement'
import type { Operation, Referent, Regle } from '../operation/operation'
import type { Entretien } from '../parcours/entretien'
import type { Frein } from '../parcours/frein'
import type { Suspension } from '../parcours/suspension'
import type { Participant } from '../participant/participant'
import type { Participation } from '../participant/participation'
import type { EtapeAClasser } from '../sortie/etape-a-classer'
import type { Sortie } from '../sortie/sortie'
import type { Suivi } from '../sortie/suivi'
import type { Seuils } from './seuils'

export type ParticipantCompte = Pick<
  Participant,
  | 'id'
  | 'nom'
  | 'prenom'
  | 'sexe'
  | 'date_naissance'
  | 'code_insee'
  | 'qpv'
  | 'telephone'
  | 'courriel'
  | 'nationalite'
  | 'parent_ne_etranger'
>

export type ParticipationComptee = Pick<
  Participation,
  | 'id'
  | 'participant'
  | 'operation'
  | 'referent'
  | 'date_premier_accueil'
  | 'issue_accueil'
  | 'motif_non_entree'
  | 'date_entree'
  | 'situation_entree'
  | 'duree_recherche_mois'
  | 'niveau'
  | 'rsa'
  | 'rqth'
  | 'sdf'
  | 'exclusion_logement'
  | 'criteres'
>

export type SortieComptee = Omit<Sortie, 'derogation_motif'>
export type EntretienCompte = Pick<Entretien, 'participation' | 'date' | 'mode' | 'statut'>
export type FreinCompte = Pick<Frein, 'participation' | 'theme' | 'niveau' | 'date_ouverture' | 'date_levee'>
export type SuspensionComptee = Pick<Suspension, 'participation' | 'date_debut' | 'date_fin'>
export type ContactCompte = Pick<Contact, 'employeur' | 'date'>
export type MiseEnRelationComptee = Pick<MiseEnRelation, 'id' | 'offre' | 'participation' | 'date' | 'statut'>
export type EvenementCompte = Pick<Evenement, 'id' | 'type' | 'date' | 'etat' | 'partenaires'>
export type MarcheCompte = Pick<Marche, 'id' | 'donneur_ordre' | 'etat' | 'date_debut' | 'date_fin'>
export type LotCompte = Pick<Lot, 'id' | 'marche' | 'heures_prevues'>
export type ContratClauseCompte = Pick<
  ContratClause,
  'id' | 'lot' | 'participant' | 'nom' | 'prenom' | 'date_naissance' | 'modalite' | 'employeur'
>

/** Everything the figures read, of the whole vault: the operation filter is applied here, not by the query. */
export interface DonneesIndicateur {
  readonly operations: readonly Pick<Operation, 'code'>[]
  readonly regles: readonly Regle[]
  readonly referents: readonly Pick<Referent, 'code' | 'etp'>[]
  readonly participants: readonly ParticipantCompte[]
  readonly participations: readonly ParticipationComptee[]
  readonly sorties: readonly SortieComptee[]
  readonly etapes: readonly EtapeAClasser[]
  readonly entretiens: readonly EntretienCompte[]
  readonly freins: readonly FreinCompte[]
  readonly suspensions: readonly SuspensionComptee[]
  readonly suivis: readonly Suivi[]
  readonly contacts: readonly ContactCompte[]
  readonly mises_en_relation: readonly MiseEnRelationComptee[]
  readonly evenements: readonly EvenementCompte[]
  readonly marches: readonly MarcheCompte[]
  readonly lots: readonly LotCompte[]
  readonly contrats_clause: readonly ContratClauseCompte[]
  readonly heures_clause: readonly HeureClause[]
}

/** What is asked: a period, both days included, and one operation (null: all together). */
export interface ParametresIndicateur {
  readonly du: IsoDate
  readonly au: IsoDate
  readonly operation: string | null
  readonly seuils?: Partial<Seuils>
  /** The EPCI of a commune, for the profile; without it every EPCI is unknown. */
  readonly epciOf?: (codeInsee: string) => string | null
}
