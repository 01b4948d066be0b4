import { containsNir } from '../commun/nir'
import { MICRO, toMicro } from '../commun/nombre'
import { type Cellule, RefusCellule, type Valeur } from './cellule'
import type { Colonne } from './colonne'
import { parseDate, parseMois } from './valeur-date'
import { parseDecimal, parseEntier } from './valeur-nombre'
import { cite, cleanText } from './valeur-texte'

const MAX_TEXT = 2000
const MAX_RAW = 10_000
const MAX_IDENTIFIANT = 100

/** The value a cell holds for a column of the format, or why it is refused; an empty cell is null. */
export function parseValeur(cellule: Cellule, colonne: Colonne): Valeur | RefusCellule {
  if (cellule === null || cellule === '') return null
  if (typeof cellule === 'object') {
    if ('illisible' in cellule) return new RefusCellule(cellule.illisible)
    if (colonne.type === 'date') return parseDate(cellule.date)
    if (colonne.type === 'mois') return cellule.date.slice(0, 7)
    if (colonne.type !== 'texte') return new RefusCellule('une date n’est pas attendue dans cette colonne.')
    return cellule.date
  }
  if (typeof cellule === 'number') return parseNumber(cellule, colonne)
  if (typeof cellule === 'boolean') return parseText(cellule ? 'oui' : 'non', colonne)
  // Before any other reading: a workbook can repeat one enormous text in every cell.
  if (cellule.length > MAX_RAW) return new RefusCellule(`texte de plus de ${MAX_TEXT} caractères.`)
  const text = cleanText(cellule)
  if (text instanceof RefusCellule) return text
  return text === '' ? null : parseText(text, colonne)
}

function parseText(text: string, colonne: Colonne): Valeur | RefusCellule {
  switch (colonne.type) {
    case 'date':
      return parseDate(text)
    case 'mois':
      return parseMois(text)
    case 'entier':
      return parseEntier(text, colonne)
    case 'decimal':
      return parseDecimal(text, colonne)
    case 'oui_non':
      return parseOuiNon(text)
    case 'code':
      return colonne.codes?.includes(text)
        ? text
        : new RefusCellule(`${cite(text)} n’est pas une valeur admise (${colonne.codes?.join(', ')}).`)
    case 'liste':
      return parseFreeText([...new Set(text.split('|').map((item) => item.trim()))].filter((item) => item !== '').join('|'), MAX_TEXT)
    case 'identifiant':
      // The bar joins the parts of a key and the items of a list.
      if (text.includes('|')) return new RefusCellule('le signe « | » n’est pas admis dans un identifiant.')
      return parseFreeText(text, MAX_IDENTIFIANT)
    case 'texte':
      return parseFreeText(text, MAX_TEXT)
  }
}

function parseFreeText(text: string, max: number): Valeur | RefusCellule {
  if (text.length > max) return new RefusCellule(`texte de plus de ${max} caractères.`)
  if (containsNir(text)) {
    return new RefusCellule('la cellule contient un numéro de sécurité sociale (NIR), qui ne doit figurer nulle part : le retirer.')
  }
  return text === '' ? null : text
}

function parseNumber(number: number, colonne: Colonne): Valeur | RefusCellule {
  if (colonne.type === 'date') {
    return new RefusCellule(`le nombre ${number} n’est pas une date : donner à la cellule un format de date, ou écrire AAAA-MM-JJ.`)
  }
  // Plain writing of a number whatever its size: an identifier of 20 figures must not become 1e+20.
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
    return new RefusCellule('nombre trop grand pour être lu sans erreur : mettre la cellule au format texte.')
  }
  return parseText(String(Number.isInteger(number) ? number : toMicro(number) / MICRO), colonne)
}

function parseOuiNon(text: string): Valeur | RefusCellule {
  const answer = text.toLowerCase()
  if (answer === 'oui') return 1
  if (answer === 'non') return 0
  return new RefusCellule(`${cite(text)} n’est pas admis : écrire oui, non, ou laisser vide si la réponse est inconnue.`)
}
