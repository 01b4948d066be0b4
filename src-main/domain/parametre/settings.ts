/** The structure as papers show it. */
export interface StructureSettings {
  nom: string
  adresse: string | null
  code_postal: string | null
  ville: string | null
  /** The name differs from one PLIE to another: CES, Coval, CLAS… */
  nom_commission: string
}

/** The thresholds that indicators name as settings. */
export interface SeuilsSettings {
  jours_non_vu: number
  jours_non_vu_long: number
  norme_file_active: number
  duree_max_mois: number
  entretiens_jeune: number
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
}

export const DEFAULT_SEUILS: SeuilsSettings = {
  jours_non_vu: 30,
  jours_non_vu_long: 120,
  norme_file_active: 90,
  duree_max_mois: 36,
  entretiens_jeune: 2,
}

export const DEFAULT_SECURITE: SecuriteSettings = { verrouillage_minutes: 10 }
