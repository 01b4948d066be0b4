import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'
import type { MotifSortie, NatureSortie } from '../sortie/sortie'

export const ETATS_COMMISSION = ['preparation', 'ordre_du_jour_arrete', 'en_seance', 'cloturee', 'reportee', 'annulee'] as const
export type EtatCommission = (typeof ETATS_COMMISSION)[number]

/** A session of the commission d'entrées et de sorties; the événement of type commission with the same id is what figures count. */
export interface Commission {
  id: string
  date: IsoDate
  /** HH:MM, local time of the meeting. */
  heure_debut: string | null
  heure_fin: string | null
  lieu: string | null
  presidence: string | null
  etat: EtatCommission
  /** Why it was postponed or cancelled. */
  motif: string | null
  observations: string | null
}

export const REPONSES_MEMBRE = ['confirme', 'decline', 'remplace', 'sans_reponse'] as const
export type ReponseMembre = (typeof REPONSES_MEMBRE)[number]

export const PRESENCES_MEMBRE = ['present', 'excuse', 'remplace', 'absent'] as const
export type PresenceMembre = (typeof PRESENCES_MEMBRE)[number]

/** A standing member of the commission. */
export interface Membre {
  id: string
  nom: string
  prenom: string | null
  civilite: string | null
  fonction: string | null
  organisation: string | null
  /** 1 when the organisation is another one than the structure. */
  partenaire: OuiNon
  suppleant: string | null
  actif: 0 | 1
}

/** The reply and the presence of a member at one session: two different facts. */
export interface CommissionMembre {
  commission: string
  membre: string
  reponse: ReponseMembre
  presence: PresenceMembre | null
  /** Who came instead, when replaced. */
  remplacant: string | null
}

export const TYPES_PASSAGE = [
  'entree',
  'prolongation',
  'suspension',
  'reprise',
  'reorientation',
  'changement_referent',
  'sortie_positive',
  'sortie_neutre',
  'sortie_sans_suite',
  'point_information',
] as const
export type TypePassage = (typeof TYPES_PASSAGE)[number]

export const DECISIONS = ['favorable', 'defavorable', 'ajourne', 'sans_objet'] as const
export type Decision = (typeof DECISIONS)[number]

export const STATUTS_DEMANDE = ['ouverte', 'decidee', 'retiree'] as const
export type StatutDemande = (typeof STATUTS_DEMANDE)[number]

/** What is asked of the commission for one participation; stays open until a session decides, so a postponed one comes back. */
export interface Demande {
  id: string
  participation: string
  type: TypePassage
  date_demande: IsoDate
  /** The day the decision takes effect when favourable. */
  date_effet: IsoDate | null
  /** End of a suspension or of a prolongation asked for. */
  date_fin: IsoDate | null
  /** Exit requests only. */
  motif_sortie: MotifSortie | null
  etape: string | null
  /** New référent, for a change of référent or an entry. */
  referent: string | null
  justification: string | null
  auteur: string | null
  statut: StatutDemande
}

/** One dossier on the agenda of a session, then its decision. */
export interface Passage {
  id: string
  commission: string
  participation: string
  demande: string | null
  type: TypePassage
  ordre: number
  duree_minutes: number
  decision: Decision | null
  motif: string | null
  date_effet: IsoDate | null
  /** Class decided against the rule, for a favourable exit. */
  derogation_nature: NatureSortie | null
  derogation_motif: string | null
  suite: string | null
}
