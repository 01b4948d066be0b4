import type { Limites } from '../limites'
import { refuseFile } from '../refus'

/** What replaces a cell that cannot be trusted; a sign of the private area, then why. */
export const MARK = '\ue000'

const ATTRIBUTES = '((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|\'[^\'<]*\'))*)'
const TAG = new RegExp(`<(?:[\\w.-]+:)?(row|c)${ATTRIBUTES}\\s*(/?)>`, 'g')
const TAG_START = /<(?:[\w.-]+:)?(?:row|c)(?![\w.:-])/g
const PLACE = /(?:^|\s)(?:[\w.-]+:)?r\s*=\s*["']([^"']*)["']/g
const ERROR_TYPE = /(?:^|\s)t\s*=\s*["']e["']/
const CELL_END = /<\/(?:[\w.-]+:)?c\s*>/g
const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/
const VALUE = /<(?:[\w.-]+:)?v[\s>]/

/**
 * Checks a sheet before it is parsed, and marks the cells whose value is not known: an error, or a formula that was
 * never calculated (the reader would take both for empty). Refuses a sheet whose far corner would fill the memory.
 */
export function sanitizeSheet(xml: string, limites: Limites): string {
  const mayMark = FORMULA.test(xml) || ERROR_TYPE.test(xml)
  const starts = xml.match(TAG_START)?.length ?? 0
  let tags = 0
  let maxRow = 0
  let maxColumn = 0
  let copied = 0
  const pieces: string[] = []
  for (const match of xml.matchAll(TAG)) {
    tags += 1
    const [tag, name, attributes = '', selfClosed] = match
    const place = readPlace(attributes)
    if (name === 'row' || selfClosed) continue
    if (place) {
      maxRow = Math.max(maxRow, place.row)
      maxColumn = Math.max(maxColumn, place.column)
    }
    if (!mayMark) continue
    const start = match.index + tag.length
    const cellEnd = endOfCell(xml, start)
    const mark = markOf(attributes, xml.slice(start, cellEnd))
    if (!mark) continue
    const address = attributes.match(PLACE)?.[0].trim() ?? ''
    pieces.push(xml.slice(copied, match.index), `<c ${address} t="inlineStr"><is><t>${MARK}${mark}</t></is></c>`)
    copied = cellEnd
  }
  // A tag that this reading does not understand could be one that the parser understands otherwise.
  if (tags !== starts) throw refuseFile('Ce classeur est abîmé : une de ses feuilles est illisible.')
  if (maxRow > limites.lignes + 1 || maxColumn > limites.colonnes || maxRow * maxColumn > limites.cellules) {
    throw refuseFile(
      `Une feuille de ce classeur est trop grande : ${limites.lignes.toLocaleString('fr-FR')} lignes et ${limites.colonnes} colonnes au plus sont lues.`,
    )
  }
  return pieces.length === 0 ? xml : pieces.join('') + xml.slice(copied)
}

// Excel's own bounds: beyond, the file is a trap and not a sheet.
function readPlace(attributes: string): { row: number; column: number } | null {
  const places = [...attributes.matchAll(PLACE)]
  const [place] = places
  if (!place) return null
  const [, letters, digits] = /^([A-Z]{0,3})([0-9]{1,7})$/.exec(place[1] ?? '') ?? []
  if (places.length > 1 || letters === undefined || digits === undefined)
    throw refuseFile('Ce classeur est abîmé : une cellule n’a pas de place.')
  const row = Number(digits)
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (row > 1_048_576 || column > 16_384) throw refuseFile('Ce classeur est abîmé : une cellule est hors de la feuille.')
  return { row, column }
}

function endOfCell(xml: string, start: number): number {
  CELL_END.lastIndex = start
  const end = CELL_END.exec(xml)
  return end ? end.index + end[0].length : xml.length
}

function markOf(attributes: string, content: string): string | null {
  if (ERROR_TYPE.test(attributes)) return 'la cellule contient une erreur de calcul (#N/A, #REF!…) : la corriger dans le classeur.'
  if (FORMULA.test(content) && !VALUE.test(content)) {
    return 'la cellule contient une formule sans résultat enregistré : ouvrir le classeur, l’enregistrer, ou coller la valeur.'
  }
  return null
}
