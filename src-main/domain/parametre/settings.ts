/** The structure as papers show it. */
export interface StructureSettings {
  nom: string
  adresse: string | null
  code_postal: string | null
  ville: string | null
  /** The name differs from one PLIE to another: CES, Coval, CLAS… */
  nom_commission: string
  telephone: string | null
  courriel: string | null
  site: string | null
  siret: string | null
  /** What the foot of every paper adds: status, registration, funders. */
  mentions: string | null
  /** The image at the head of papers, as a data address; kept apart from the rest. */
  logo?: string | null
}

/** The thresholds of the indicators, of the alerts and of the requests to the commission. */
export interface SeuilsSettings {
  jours_non_vu: number
  jours_non_vu_long: number
  norme_file_active: number
  duree_max_mois: number
  entretiens_jeune: number
  accueil_jours: number
  entree_jours: number
  contrat_jours: number
  justificatif_jours: number
  sortie_possible_jours: number
  suspension_max_mois: number
  horizon_jours: number
  report_max_jours: number
}

export interface SecuriteSettings {
  /** Minutes without anybody before the vault locks itself. */
  verrouillage_minutes: number
}

export const DEFAULT_STRUCTURE: StructureSettings = {
  nom: 'Structure',
  adresse: null,
  code_postal: null,
  ville: null,
  nom_commission: 'Commission d’entrées et de sorties',
  telephone: null,
  courriel: null,
  site: null,
  siret: null,
  mentions: null,
}

export const DEFAULT_SEUILS: SeuilsSettings = {
  jours_non_vu: 30,
  jours_non_vu_long: 120,
  norme_file_active: 90,
  duree_max_mois: 36,
  entretiens_jeune: 2,
  accueil_jours: 14,
  entree_jours: 30,
  contrat_jours: 30,
  justificatif_jours: 30,
  sortie_possible_jours: 60,
  suspension_max_mois: 12,
  horizon_jours: 30,
  report_max_jours: 92,
}

export const DEFAULT_SECURITE: SecuriteSettings = { verrouillage_minutes: 10 }
