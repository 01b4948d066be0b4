import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'

export const ISSUES_ACCUEIL = ['entree', 'non_entree', 'attente'] as const
export type IssueAccueil = (typeof ISSUES_ACCUEIL)[number]

export const MOTIFS_NON_ENTREE = [
  'hors_criteres',
  'refus',
  'injoignable',
  'reorientation',
  'deja_accompagnee',
  'emploi_trouve',
  'autre',
] as const
export type MotifNonEntree = (typeof MOTIFS_NON_ENTREE)[number]

export const SITUATIONS_ENTREE = [
  'emploi_independant',
  'emploi_cdi',
  'emploi_cdd_plus6',
  'emploi_cdd_moins6',
  'emploi_interim',
  'emploi_iae',
  'formation',
  'recherche',
  'inactif',
] as const
export type SituationEntree = (typeof SITUATIONS_ENTREE)[number]

/** One person in one operation, from the request to the exit: the unit of every figure. */
export interface Participation {
  id: string
  participant: string
  operation: string
  referent: string | null
  prescripteur: string | null
  date_prescription: IsoDate | null
  date_premier_accueil: IsoDate | null
  issue_accueil: IssueAccueil | null
  /** One of `MOTIFS_NON_ENTREE` or a free text taken over from another tool. */
  motif_non_entree: string | null
  date_entree: IsoDate | null
  situation_entree: SituationEntree | null
  duree_recherche_mois: number | null
  niveau: number | null
  rsa: OuiNon
  ass: OuiNon
  are: OuiNon
  aah: OuiNon
  rqth: OuiNon
  sdf: OuiNon
  exclusion_logement: OuiNon
  /** Entry criteria, free codes separated by a bar as in the take-over format; empty when none is known. */
  criteres: string | null
}

/** The entry criteria of a participation, each once, in the order they were given. */
export function criteresOf(participation: Pick<Participation, 'criteres'>): string[] {
  const codes = (participation.criteres ?? '').split('|').map((code) => code.trim())
  return [...new Set(codes.filter((code) => code !== ''))]
}
