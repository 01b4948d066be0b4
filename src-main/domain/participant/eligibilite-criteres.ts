import { toSearchKey } from '../commun/texte'
import { cibleCritere } from '../piece/cibles'
import { REGLES_PIECE_DEFAUT, typesAcceptes } from '../piece/regles-piece'
import type { TypePiece } from '../piece/types-piece'
import { isCritereSensible, PREFIXE_SENSIBLE } from './critere-sensible'
import { CRITERE_LABELS, critereLabel } from './labels'

/** An entry criterion as the structure uses it. */
export interface Critere {
  readonly code: string
  readonly libelle: string
  /** False: no longer offered; the files that have it keep it, and it still counts for them. */
  readonly actif: boolean
  /** Kinds of document that prove it. */
  readonly preuves: readonly TypePiece[]
  readonly sensible: boolean
}

/** What a setting stores of a criterion: its sensitivity belongs to its code, once and for all. */
export type CritereRegle = Omit<Critere, 'sensible'>

// Codes of other tools that say the same as another criterion, or only a part of it: known, not offered.
const REPRIS: ReadonlySet<string> = new Set(['senior', 'rsa', 'ass', 'aah'])

/** The criteria as shipped, in the order the forms offer them. */
export const CRITERES_DEFAUT: readonly Critere[] = Object.keys(CRITERE_LABELS).map((code) => ({
  code,
  libelle: critereLabel(code),
  actif: !REPRIS.has(code),
  preuves: typesAcceptes(REGLES_PIECE_DEFAUT, cibleCritere(code)),
  sensible: isCritereSensible(code),
}))

/** The list of the structure: its own lines where it changed or added some, the shipped ones for the rest. */
export function criteresOfStructure(propres: readonly CritereRegle[]): readonly Critere[] {
  const shipped = CRITERES_DEFAUT.map((defaut) => {
    const propre = propres.find(({ code }) => code === defaut.code)
    return propre === undefined ? defaut : { ...propre, sensible: defaut.sensible }
  })
  const added = propres.filter(({ code }) => !(code in CRITERE_LABELS))
  return [...shipped, ...added.map((propre) => ({ ...propre, sensible: isCritereSensible(propre.code) }))]
}

/** Name of a criterion in the words of the structure. */
export function libelleCritere(criteres: readonly Pick<Critere, 'code' | 'libelle'>[], code: string): string {
  return criteres.find((critere) => critere.code === code)?.libelle ?? critereLabel(code)
}

/** The stored code of a criterion the structure adds: ASCII words, marked when it says something of health, justice or origin. */
export function codeCritere(libelle: string, sensible: boolean, pris: readonly string[]): string {
  const mots = toSearchKey(libelle).replaceAll(' ', '_').slice(0, 40)
  const base = `${sensible ? PREFIXE_SENSIBLE : ''}${mots === '' ? 'critere' : mots}`
  let code = base
  for (let rang = 2; pris.includes(code); rang += 1) code = `${base}_${rang}`
  return code
}
