import { createHash } from 'node:crypto'
import type { Case, Cellule } from '../xlsx/cellules'
import type { Feuille } from '../xlsx/classeur'

/** A cell as stored: a text alone, a whole number alone, or with its look. */
type CaseFigee =
  | null
  | string
  | number
  | (Omit<Cellule, 'value' | 'type'> & { readonly t: 'texte' | 'nombre' | 'date'; readonly v: string | number })

/** A sheet as stored: plain data. */
export type FeuilleFigee = Omit<Feuille, 'lignes'> & { readonly lignes: readonly (readonly CaseFigee[])[] }

const ENTIER = '#,##0'

/** The mark by which a frozen version is recognised. */
export function empreinteOf(donnees: string): string {
  return createHash('sha256').update(donnees, 'utf8').digest('hex')
}

/** Sheets as plain data, so that the same workbook is written again from it. */
export function figerFeuilles(feuilles: readonly Feuille[]): FeuilleFigee[] {
  return feuilles.map(({ lignes, ...feuille }) => ({ ...feuille, lignes: lignes.map((ligne) => ligne.map(figerCase)) }))
}

/** The sheets of a frozen version. */
export function lireFeuilles(figees: readonly FeuilleFigee[]): Feuille[] {
  return figees.map(({ lignes, ...feuille }) => ({ ...feuille, lignes: lignes.map((ligne) => ligne.map(lireCase)) }))
}

function figerCase(une: Case): CaseFigee {
  if (une === null) return null
  const { value, type, ...forme } = une
  const simple = Object.keys(forme).length === 0
  if (value instanceof Date) return { ...forme, t: 'date', v: value.toISOString() }
  if (typeof value === 'string') return simple ? value : { ...forme, t: 'texte', v: value }
  const entier = forme.format === ENTIER && Object.keys(forme).length === 1
  return type === Number && entier ? value : { ...forme, t: 'nombre', v: value }
}

function lireCase(une: CaseFigee): Case {
  if (une === null) return null
  if (typeof une === 'string') return { value: une, type: String }
  if (typeof une === 'number') return { value: une, type: Number, format: ENTIER }
  const { t, v, ...forme } = une
  if (t === 'date') return { ...forme, value: new Date(v), type: Date }
  return t === 'nombre' ? { ...forme, value: Number(v), type: Number } : { ...forme, value: String(v), type: String }
}
