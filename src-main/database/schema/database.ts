import type { ReportAlerte } from '../../domain/accueil/report'
import type { ContratClause, HeureClause, Lot, Marche } from '../../domain/clause/clause'
import type { Commission, CommissionMembre, Demande, Membre, Passage } from '../../domain/commission/commission'
import type { Contact, Employeur, MiseEnRelation, Offre } from '../../domain/employeur/employeur'
import type { Evenement, Presence } from '../../domain/employeur/evenement'
import type { QuestionnaireEntree, ReponseFseChamp, SortieFse } from '../../domain/fse/questionnaire'
import type { Objectif, Operation, Referent, Regle } from '../../domain/operation/operation'
import type { OperationDetail, PassagePhase, Phase, Session, SessionInscrit } from '../../domain/operation/phase'
import type { Affectation } from '../../domain/parcours/affectation'
import type { ContratEngagement, ObjectifParcours } from '../../domain/parcours/contrat-engagement'
import type { Entretien } from '../../domain/parcours/entretien'
import type { Etape } from '../../domain/parcours/etape'
import type { Evaluation, EvaluationTheme } from '../../domain/parcours/evaluation'
import type { Frein } from '../../domain/parcours/frein'
import type { Suspension } from '../../domain/parcours/suspension'
import type { Participant } from '../../domain/participant/participant'
import type { Participation } from '../../domain/participant/participation'
import type { CritereConstat, Prescription } from '../../domain/participant/prescription'
import type { Piece, PiecePreuve } from '../../domain/piece/piece'
import type { QualiteAccepte } from '../../domain/qualite/acceptation'
import type { Sortie } from '../../domain/sortie/sortie'
import type { Suivi } from '../../domain/sortie/suivi'
import type { BilanFigeTable, BilanTable, JeuReglesTable } from './bilan.table'
import type { EntretienNote, EtapeNote, FreinNote, ParticipantRecherche, SuiviTentatives } from './complement.table'
import type { DoublonEcarteTable, FusionTable, ModeleCourrierTable, ModeleFseTable, VueTable } from './outils.table'
import type {
  AdditifTable,
  BrouillonTable,
  CoffreTable,
  CorrespondanceTable,
  JournalTable,
  ParametreTable,
  PassageEffetTable,
  UtilisateurRoleTable,
  UtilisateurTable,
} from './technique.table'

/**
 * The tables of the vault. A table of the trade holds its domain record, column for column, so that a name is
 * the same in the take-over file, the database, the contract and the screen; what only the software needs is added here.
 */
export interface Database {
  operation: Operation
  regle: Regle
  objectif: Objectif
  referent: Referent
  participant: Participant & ParticipantRecherche
  participation: Participation
  sortie: Sortie
  etape: Etape & EtapeNote
  entretien: Entretien & EntretienNote
  frein: Frein & FreinNote
  suspension: Suspension
  suivi: Suivi & SuiviTentatives
  prescription: Prescription
  critere_constat: CritereConstat
  reponse_fse: ReponseFseChamp
  questionnaire_entree: QuestionnaireEntree
  sortie_fse: SortieFse
  contrat_engagement: ContratEngagement
  objectif_parcours: ObjectifParcours
  evaluation: Evaluation
  evaluation_theme: EvaluationTheme
  affectation: Affectation
  piece: Piece
  piece_preuve: PiecePreuve
  report_alerte: ReportAlerte
  employeur: Employeur
  contact: Contact
  offre: Offre
  mise_en_relation: MiseEnRelation
  evenement: Evenement
  presence: Presence
  marche: Marche
  lot: Lot
  contrat_clause: ContratClause
  heure_clause: HeureClause
  commission: Commission
  membre: Membre
  commission_membre: CommissionMembre
  demande: Demande
  passage: Passage
  passage_effet: PassageEffetTable
  additif: AdditifTable
  utilisateur: UtilisateurTable
  utilisateur_role: UtilisateurRoleTable
  parametre: ParametreTable
  brouillon: BrouillonTable
  correspondance: CorrespondanceTable
  operation_detail: OperationDetail
  phase: Phase
  passage_phase: PassagePhase
  session: Session
  session_inscrit: SessionInscrit
  jeu_regles: JeuReglesTable
  bilan: BilanTable
  bilan_fige: BilanFigeTable
  qualite_accepte: QualiteAccepte
  vue: VueTable
  modele_courrier: ModeleCourrierTable
  modele_fse: ModeleFseTable
  fusion: FusionTable
  doublon_ecarte: DoublonEcarteTable
  journal: JournalTable
  coffre: CoffreTable
}
