import { type IsoDate, isIsoDate } from '../commun/date'
import { RefusCellule } from './cellule'
import { cite } from './valeur-texte'

const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/
const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/
const FIRST_YEAR = '1900'
const LAST_YEAR = '2100'
const CACHE_LIMIT = 50_000

// The same few thousand days come back on hundreds of thousands of lines.
const known = new Map<string, IsoDate | RefusCellule>()

/** A day written AAAA-MM-JJ or JJ/MM/AAAA, that exists and is plausible. */
export function parseDate(text: string): IsoDate | RefusCellule {
  let day = known.get(text)
  if (day === undefined) {
    day = readDay(text)
    if (known.size < CACHE_LIMIT) known.set(text, day)
  }
  return day
}

function readDay(text: string): IsoDate | RefusCellule {
  const iso = text.replace(FRENCH_DAY, '$3-$2-$1')
  if (!isIsoDate(iso)) return new RefusCellule(`${cite(text)} n’est pas un jour qui existe : écrire AAAA-MM-JJ ou JJ/MM/AAAA.`)
  const year = iso.slice(0, 4)
  if (year < FIRST_YEAR || year > LAST_YEAR) return new RefusCellule(`${cite(text)} : année invraisemblable.`)
  return iso
}

/** A month written AAAA-MM. */
export function parseMois(text: string): string | RefusCellule {
  return MONTH.test(text) ? text : new RefusCellule(`${cite(text)} n’est pas un mois : écrire AAAA-MM.`)
}
