import type { IsoDate } from '../../domain/commun/date'
import { neutralise } from '../neutralise'

/** What a cell of our workbooks may hold: true numbers and true dates, text that is never a formula. */
export interface Cellule {
  value: string | number | Date
  type: StringConstructor | NumberConstructor | DateConstructor
  format?: string
  fontWeight?: 'bold'
  wrap?: boolean
  alignVertical?: 'top'
  backgroundColor?: string
  bottomBorderStyle?: 'thin'
}
export type Case = Cellule | null

/** Text; nothing when it is empty or unknown. */
export function texte(value: string | null | undefined): Case {
  return value === null || value === undefined || value === '' ? null : { value: neutralise(value), type: String }
}

/** A long text, on several lines of its cell. */
export function paragraphe(value: string): Case {
  return { value: neutralise(value), type: String, wrap: true, alignVertical: 'top' }
}

/** A text that names what stands beside or under it. */
export function gras(value: string): Case {
  return { value: neutralise(value), type: String, fontWeight: 'bold', alignVertical: 'top' }
}

/** A number with the decimals it deserves; an empty cell when there was nothing to divide. */
export function nombre(value: number | null | undefined, decimales = 0): Case {
  if (value === null || value === undefined) return null
  return { value, type: Number, format: decimales === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimales)}` }
}

/** A true date, at noon so that no time zone moves the day. */
export function jour(day: IsoDate | null | undefined): Case {
  return day === null || day === undefined ? null : { value: new Date(`${day}T12:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
}

/** Head of a column. */
export function entete(titre: string): Cellule {
  return { value: titre, type: String, fontWeight: 'bold', wrap: true, backgroundColor: '#E8EDEC', bottomBorderStyle: 'thin' }
}
