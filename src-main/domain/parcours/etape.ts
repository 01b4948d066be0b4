import type { IsoDate } from '../commun/date'
import type { OuiNon } from '../commun/oui-non'

export const FAMILLES_ETAPE = [
  'diagnostic',
  'remobilisation',
  'formation_remise_niveau',
  'formation_prequalifiante',
  'formation_qualifiante',
  'formation_diplomante',
  'siae',
  'pmsmp',
  'emploi_court',
  'emploi_durable',
  'creation',
  'action_sociale',
  'recherche_emploi',
  'autre',
] as const
export type FamilleEtape = (typeof FAMILLES_ETAPE)[number]

export const RESULTATS_ETAPE = ['en_cours', 'realisee', 'validee', 'abandonnee'] as const
export type ResultatEtape = (typeof RESULTATS_ETAPE)[number]

export const CONTRATS = ['cdi', 'cdd', 'interim', 'apprentissage', 'professionnalisation', 'saisonnier', 'cddi'] as const
export type Contrat = (typeof CONTRATS)[number]

/** A step of a parcours: training, contract, workshop, social action… */
export interface Etape {
  id: string
  participation: string
  famille: FamilleEtape
  intitule: string | null
  operateur: string | null
  date_debut: IsoDate
  date_fin_prevue: IsoDate | null
  date_fin: IsoDate | null
  resultat: ResultatEtape | null
  contrat: Contrat | null
  heures_hebdo: number | null
  fin_periode_essai: IsoDate | null
  employeur: string | null
  /** Whether the proof is in the file. */
  justificatif: OuiNon
}
