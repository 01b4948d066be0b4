import type { CodeIndicateur } from './codes'

/** What the identifiers behind a figure designate. */
export type ObjetCompte =
  | 'participation'
  | 'sortie'
  | 'etape'
  | 'entretien'
  | 'frein'
  | 'employeur'
  | 'offre'
  | 'mise_en_relation'
  | 'evenement'
  | 'marche'
  | 'lot'
  | 'contrat_clause'
  | 'heure_clause'
  | 'libelle'

const OBJETS: Partial<Record<CodeIndicateur, ObjetCompte>> = {
  P15: 'etape',
  P16: 'etape',
  P17: 'entretien',
  P22: 'frein',
  E01: 'employeur',
  E02: 'offre',
  E03: 'mise_en_relation',
  E04: 'etape',
  E05: 'evenement',
  E06: 'evenement',
  E07: 'mise_en_relation',
  K01: 'heure_clause',
  K02: 'libelle',
  K03: 'employeur',
  K04: 'marche',
  K05: 'contrat_clause',
  K06: 'lot',
  K07: 'heure_clause',
  K08: 'heure_clause',
  K09: 'libelle',
  K10: 'heure_clause',
}

const SORTIES = /^(P0[6-9]|P07.|P1[0-3]|P13m|P21_[36]|EECR0[1-6])$/

/** What the list behind a figure is made of: participations unless said otherwise. */
export function objetOf(code: CodeIndicateur): ObjetCompte {
  if (code.startsWith('C')) return 'evenement'
  return OBJETS[code] ?? (SORTIES.test(code) ? 'sortie' : 'participation')
}

export type DateComptee = 'premier_accueil' | 'entree' | 'sortie' | 'debut' | 'entretien' | 'ouverture' | 'mois' | 'jour'

/** Dates of a list as people read them. */
export const DATE_COMPTEE_LABELS: Record<DateComptee, string> = {
  premier_accueil: 'Premier accueil',
  entree: 'Entrée',
  sortie: 'Sortie',
  debut: 'Début',
  entretien: 'Entretien',
  ouverture: 'Ouverture',
  mois: 'Mois',
  jour: 'Date',
}

const DATES: Partial<Record<ObjetCompte, DateComptee>> = {
  participation: 'entree',
  sortie: 'sortie',
  etape: 'debut',
  entretien: 'entretien',
  frein: 'ouverture',
  marche: 'debut',
  contrat_clause: 'debut',
  heure_clause: 'mois',
}

/** What the date beside each record of a figure is. */
export function dateOf(code: CodeIndicateur): DateComptee {
  if (code === 'P01' || code === 'P02') return 'premier_accueil'
  return DATES[objetOf(code)] ?? 'jour'
}
