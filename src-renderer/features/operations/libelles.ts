import type { TypeOperation } from '../../../src-main/domain/operation/operation'
import { formatDate, formatNumber, VIDE } from '../../lib/formats'
import { TYPE_OPERATION_OPTIONS } from './type-options'

/** What to read again once an operation has changed. */
export const A_RELIRE = ['operation.', 'indicateur.', 'accueil.', 'bilan.'] as const

/** The type of an operation as people read it. */
export function libelleType(type: TypeOperation): string {
  return TYPE_OPERATION_OPTIONS.find(({ value }) => value === type)?.label ?? type
}

/** « 01/01/2023 au 31/12/2025 », « depuis le … », « – ». */
export function libellePeriode({ date_debut, date_fin }: { date_debut: string | null; date_fin: string | null }): string {
  if (date_debut === null && date_fin === null) return VIDE
  if (date_fin === null) return `depuis le ${formatDate(date_debut)}`
  return date_debut === null ? `jusqu’au ${formatDate(date_fin)}` : `${formatDate(date_debut)} au ${formatDate(date_fin)}`
}

/** « 12 à 18 mois », « 3 mois », « – ». */
export function libelleDuree({ duree_mois, duree_mois_max }: { duree_mois: number | null; duree_mois_max: number | null }): string {
  if (duree_mois === null) return VIDE
  const min = formatNumber(duree_mois, 1, { fixed: false })
  return duree_mois_max === null ? `${min}\u00a0mois` : `${min} à ${formatNumber(duree_mois_max, 1, { fixed: false })}\u00a0mois`
}
