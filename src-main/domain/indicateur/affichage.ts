import { formatFigure } from '../commun/nombre'
import type { UniteIndicateur } from './catalogue/fiche'
import { INDICATEURS } from './catalogue/indicateurs'
import type { CodeIndicateur } from './codes'

const DECIMALES: Record<UniteIndicateur, number> = { nombre: 0, taux: 1, mois: 1, heures: 2, ratio: 2 }
const SUFFIXES: Record<UniteIndicateur, string> = { nombre: '', taux: '\u202F%', mois: ' mois', heures: ' h', ratio: '' }

/** The value of an indicator with its unit, as papers print it; « – » when there was nothing to divide. */
export function formatIndicateur(code: CodeIndicateur, valeur: number | null): string {
  const { unite } = INDICATEURS[code]
  return valeur === null ? '–' : `${formatFigure(valeur, DECIMALES[unite])}${SUFFIXES[unite]}`
}
