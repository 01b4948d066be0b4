import { parseDecimal as readDecimal } from '../commun/nombre'
import { RefusCellule } from './cellule'
import type { Colonne } from './colonne'
import { cite } from './valeur-texte'

const INTEGER = /^[+-]?\d{1,15}$/

/** A whole number within the bounds of its column. */
export function parseEntier(text: string, colonne: Colonne): number | RefusCellule {
  if (!INTEGER.test(text)) return new RefusCellule(`${cite(text)} n’est pas un nombre entier.`)
  if (colonne.codes && !colonne.codes.includes(text)) {
    return new RefusCellule(`${cite(text)} n’est pas une valeur admise (${colonne.codes.join(', ')}).`)
  }
  return bounded(Number(text), text, colonne)
}

/** A decimal written with a comma or a dot, within the bounds of its column. */
export function parseDecimal(text: string, colonne: Colonne): number | RefusCellule {
  const number = readDecimal(text)
  return number === null ? new RefusCellule(`${cite(text)} n’est pas un nombre.`) : bounded(number, text, colonne)
}

function bounded(number: number, text: string, colonne: Colonne): number | RefusCellule {
  if (number < 0 && colonne.min === 0) return new RefusCellule(`${cite(text)} est négatif.`)
  if (colonne.min !== undefined && number < colonne.min) return new RefusCellule(`${cite(text)} : au moins ${colonne.min} attendu.`)
  if (colonne.max !== undefined && number > colonne.max) return new RefusCellule(`${cite(text)} : au plus ${colonne.max} attendu.`)
  // -0 would be compared as another value than 0.
  return number === 0 ? 0 : number
}
