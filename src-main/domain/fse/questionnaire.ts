import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'

/** Answers that are neither yes nor no: three distinct values for the funder. */
export const REPONSES_FSE = ['ne_souhaite_pas_repondre', 'ne_sait_pas', 'non_demande'] as const
export type ReponseFse = (typeof REPONSES_FSE)[number]

/** Why a yes/no answer of the participation is empty. */
export interface ReponseFseChamp {
  participation: string
  champ: string
  reponse: ReponseFse
}

/** When the entry questionnaire was filled, and the answers that only it holds. */
export interface QuestionnaireEntree {
  participation: string
  date_recueil: IsoDate | null
  /** Resources beyond RSA, ASS, ARE and AAH: codes separated by a bar. */
  ressources: string | null
  zone_rurale: OuiNon
}

/** What the exit questionnaire says beyond the situation that counts. */
export interface SortieFse {
  participation: string
  /** Other situations, codes separated by a bar. */
  situations: string | null
  formation_intitule: string | null
  formation_organisme: string | null
  formation_ville: string | null
  formation_duree_heures: number | null
  qualification_intitule: string | null
  date_recueil_6mois: IsoDate | null
}
