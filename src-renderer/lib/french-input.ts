import { type IsoDate, isIsoDate } from '../../src-main/domain/commun/date'

/** Reads JJ/MM/AAAA (also JJ-MM-AAAA, JJMMAAAA, JJ/MM/AA) as an existing day; null otherwise: 31/02 never becomes 03/03. */
export function parseFrenchDate(text: string): IsoDate | null {
  const match = /^(\d{1,2})[/.\- ]?(\d{1,2})[/.\- ]?(\d{4}|\d{2})$/.exec(text.trim())
  if (!match) return null
  const [, day = '', month = '', typedYear = ''] = match
  const year = typedYear.length === 2 ? `${Number(typedYear) > 40 ? 19 : 20}${typedYear}` : typedYear
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}

/** Reads a number typed in French (1 234,5); null when empty, NaN when it is not one. */
export function parseFrenchNumber(text: string): number | null {
  const clean = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  return clean === '' ? null : Number(clean)
}

/** HH:MM from « 9 h 30 », « 9h30 », « 09:30 » or « 9 »; null when it is not an hour of the day. */
export function parseFrenchTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*(?:h|:)\s*(\d{2})?)?$/i.exec(text.replace(/[\u00a0\u202f]/g, ' ').trim())
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  if (!match || hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
