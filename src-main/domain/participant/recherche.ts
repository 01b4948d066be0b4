import { matchesRecherche, motsRecherche } from './cle-recherche'

/** How a person answers a search: every word is there, one slip away, or not at all. */
export type Proximite = 'exact' | 'approchant' | null

const LONGUEUR_TOLERANTE = 5
const MOTS_RECOLLES = 4

/** A text typed, ready to be compared with thousands of keys. */
export interface Recherche {
  /** The words in each way of joining them: « le bihan » also reads « lebihan ». */
  readonly formes: readonly (readonly string[])[]
  readonly tolerante: boolean
}

/** Prepares a text once; null when it holds nothing to look for. */
export function prepareRecherche(texte: string): Recherche | null {
  const mots = motsRecherche(texte)
  if (mots.length === 0) return null
  return { formes: formesOf(mots), tolerante: mots.some(isTolerant) }
}

/** Whether a key answers a search. */
export function proximiteOf(cle: string, recherche: Recherche): Proximite {
  if (recherche.formes.some((mots) => matchesRecherche(cle, mots))) return 'exact'
  // Joined words are only read exactly: pardoning them too would find half of the file.
  const [mots] = recherche.formes
  return recherche.tolerante && mots && isClose(cle, mots) ? 'approchant' : null
}

function formesOf(mots: readonly string[]): string[][] {
  const [premier, ...reste] = mots
  if (premier === undefined) return [[]]
  if (mots.length > MOTS_RECOLLES) return [[...mots]]
  const suites = formesOf(reste)
  const collees = suites.filter(([suivant]) => suivant !== undefined && isLettres(premier) && isLettres(suivant))
  return [...suites.map((suite) => [premier, ...suite]), ...collees.map(([suivant = '', ...suite]) => [premier + suivant, ...suite])]
}

function isTolerant(mot: string): boolean {
  return mot.length >= LONGUEUR_TOLERANTE && isLettres(mot)
}

function isLettres(mot: string): boolean {
  return /^[a-z]+$/.test(mot)
}

function isClose(cle: string, mots: readonly string[]): boolean {
  return mots.every((mot) => matchesRecherche(cle, [mot]) || (isTolerant(mot) && hasCloseWord(cle, mot)))
}

function hasCloseWord(cle: string, mot: string): boolean {
  let debut = 0
  while (debut < cle.length) {
    const espace = cle.indexOf(' ', debut)
    const fin = espace === -1 ? cle.length : espace
    if (fin - debut >= mot.length - 1 && isOneSlip(mot, cle, debut, fin)) return true
    debut = fin + 1
  }
  return false
}

/**
 * True when the word typed begins `cle[debut, fin[` but for one letter missing, added, changed or swapped with the next.
 * At the first letter the slip must leave the whole word: « mart » would else find half of the file.
 */
function isOneSlip(mot: string, cle: string, debut: number, fin: number): boolean {
  let i = 0
  while (i < mot.length && debut + i < fin && mot.charCodeAt(i) === cle.charCodeAt(debut + i)) i += 1
  const place = debut + i
  const rest = (from: number, at: number) => {
    const taille = mot.length - from
    if (at + taille > fin || (i === 0 && at + taille !== fin)) return false
    return cle.startsWith(mot.slice(from), at)
  }
  if (i >= mot.length) return true
  const swapped = mot[i] === cle[place + 1] && mot[i + 1] === cle[place] && place + 1 < fin && rest(i + 2, place + 2)
  return swapped || rest(i + 1, place + 1) || rest(i, place + 1) || rest(i + 1, place)
}
