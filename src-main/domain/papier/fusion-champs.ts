import type { Sexe } from '../participant/participant'
import { type Champ, isChamp, type ValeursChamps } from './champs'

const ACCOLADES = /\{([^{}]*)\}/g

/** The agreement mark: « né{e} » reads « née » for a woman, « né » for a man, « né(e) » when it is not known. */
export const ACCORD = 'e'

/** What stands where a value is not known: a line to fill by hand. */
export const A_COMPLETER = '……………………'

export interface Fusion {
  readonly texte: string
  /** Fields of the text of which nothing is known, each once, in their order. */
  readonly manquants: readonly Champ[]
}

/** Puts the values of one person into a text. A value is never read again: braces typed in a name stay what they are. */
export function fusionner(texte: string, valeurs: ValeursChamps, sexe: Sexe | null): Fusion {
  const manquants = new Set<Champ>()
  const fusionne = texte.replace(ACCOLADES, (entier, contenu: string) => {
    const code = contenu.trim()
    if (code === ACCORD) return accord(sexe)
    if (!isChamp(code)) return entier
    const valeur = valeurs[code]?.trim() ?? ''
    if (valeur !== '') return valeur
    manquants.add(code)
    return A_COMPLETER
  })
  return { texte: fusionne, manquants: [...manquants] }
}

function accord(sexe: Sexe | null): string {
  if (sexe === 'F') return 'e'
  return sexe === 'M' ? '' : '(e)'
}

/** Known fields of a text, each once, in their order. */
export function champsOf(texte: string): Champ[] {
  return [...new Set([...texte.matchAll(ACCOLADES)].map((match) => (match[1] ?? '').trim()).filter(isChamp))]
}
