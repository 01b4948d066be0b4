import { toSearchKey } from '../../domain/commun/texte'
import type { Cellule } from '../../domain/reprise/cellule'
import type { Colonne } from '../../domain/reprise/colonne'
import type { ColonneLiee } from '../../domain/reprise/correspondance'
import { cellText } from './preview'

const YES = ['oui', 'o', 'x', 'vrai', '1', 'yes']
const NO = ['non', 'n', 'faux', '0', 'no']

/** A cell of a free spreadsheet rewritten as the take-over format writes it; what is not recognised goes through, to be refused there. */
export function convertCell(cell: Cellule, liee: ColonneLiee, colonne: Colonne | undefined): Cellule {
  const text = cellText(cell)
  if (text === '') return typeof cell === 'object' ? cell : null
  const code = liee.valeurs[text]
  if (code !== undefined) return code === '' ? null : code
  if (colonne?.type === 'oui_non') return convertYesNo(text)
  if (colonne?.type === 'date' && typeof cell === 'string') return text.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, toFrenchDay)
  if (liee.champ === 'participations.niveau') return text.replace(/^niveau\s+/i, '')
  // Spreadsheets take these for numbers, and drop the zero in front.
  if (liee.champ === 'participants.code_postal' || liee.champ === 'participants.code_insee') return /^\d{4}$/.test(text) ? `0${text}` : text
  if (liee.champ === 'participants.telephone') return convertTelephone(text)
  return cell
}

function convertYesNo(text: string): string {
  const key = toSearchKey(text)
  if (YES.includes(key)) return 'oui'
  return NO.includes(key) ? 'non' : text
}

function toFrenchDay(_match: string, day: string, month: string, year: string): string {
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`
}

function convertTelephone(text: string): string {
  const digits = text.replace(/[\s.-]/g, '')
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : text
}
