import { CRITERE_LABELS } from '../participant/labels'
import type { TypePiece } from './types-piece'

/**
 * What has to be proved, as the settings name it. A criterion is written `critere:<code>`; an exit, `sortie:<what>`.
 * A target that no kind of document proves is not asked for.
 */
export type CiblePreuve = string

/** Targets beside the criteria, as people read them. */
export const CIBLE_LABELS: Readonly<Record<string, string>> = {
  identite: 'Identité',
  domicile: 'Domicile',
  prescription: 'Prescription',
  contrat_engagement: 'Contrat d’engagement',
  'etape:contrat': 'Étape en contrat de travail',
  'etape:formation': 'Étape de formation validée',
  'sortie:contrat': 'Sortie : contrat de travail',
  'sortie:essai': 'Sortie : période d’essai passée',
  'sortie:creation': 'Sortie : création d’activité',
  'sortie:formation': 'Sortie : formation',
  'sortie:qualification': 'Sortie : qualification obtenue',
  'sortie:scolarite': 'Sortie : retour en scolarité',
  'sortie:demenagement': 'Sortie : déménagement',
  'sortie:retraite': 'Sortie : retraite',
  'sortie:deces': 'Sortie : décès',
  'sortie:maladie': 'Sortie : longue maladie',
  'sortie:maternite': 'Sortie : maternité',
  'suivi:maintien': 'Suivi : maintien dans l’emploi',
}

const CRITERE = 'critere:'

/** The target of an entry criterion. */
export const cibleCritere = (code: string): CiblePreuve => `${CRITERE}${code}`

/** Every target a setting may name, in the order of a parcours. */
export const CIBLES_PREUVE: readonly CiblePreuve[] = [
  'identite',
  'domicile',
  ...Object.keys(CRITERE_LABELS).map(cibleCritere),
  ...Object.keys(CIBLE_LABELS).filter((cible) => cible !== 'identite' && cible !== 'domicile'),
]

/** Label of a target. */
export function cibleLabel(cible: CiblePreuve): string {
  if (cible.startsWith(CRITERE)) return `Critère : ${CRITERE_LABELS[cible.slice(CRITERE.length)] ?? cible.slice(CRITERE.length)}`
  return CIBLE_LABELS[cible] ?? cible
}

/** What one kind of document proves, and for how long after its date. */
export interface ReglePiece {
  readonly type: TypePiece
  readonly prouve: readonly CiblePreuve[]
  /** Months after the date of the document; null when it does not age. */
  readonly validite_mois: number | null
}
