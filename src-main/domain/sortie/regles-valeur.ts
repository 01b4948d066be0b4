import { parseDecimal } from '../commun/nombre'
import type { ModeFormation } from './regles'
import { MOTIFS_SORTIE, type MotifSortie } from './sortie'

/** Reads the text of a setting; undefined when it is not an accepted value. */
export type LectureRegle<T> = (texte: string) => T | undefined

/** « oui » or « non ». */
export function readOuiNon(texte: string): boolean | undefined {
  return texte === 'oui' ? true : texte === 'non' ? false : undefined
}

/** A whole number between two bounds, both included. */
export function readEntier(min: number, max: number): LectureRegle<number> {
  return (texte) => {
    const valeur = parseDecimal(texte)
    return valeur !== null && Number.isInteger(valeur) && valeur >= min && valeur <= max ? valeur : undefined
  }
}

/** A share of full time, from 0 to 1, with a comma or a dot. */
export function readPart(texte: string): number | undefined {
  const valeur = parseDecimal(texte)
  return valeur !== null && valeur >= 0 && valeur <= 1 ? valeur : undefined
}

/** One of the words given. */
export function readChoix<T extends string>(choix: readonly T[]): LectureRegle<T> {
  return (texte) => choix.find((mot) => mot === texte)
}

/** « validee », « entree » or « mois:N ». */
export function readFormation(texte: string): ModeFormation | undefined {
  if (texte === 'validee' || texte === 'entree') return { mode: texte }
  if (!texte.startsWith('mois:')) return undefined
  const mois = readEntier(1, 120)(texte.slice('mois:'.length))
  return mois === undefined ? undefined : { mode: 'mois', mois }
}

/** Exit motives separated by a bar; an empty text means that none is neutral. */
export function readNeutres(texte: string): readonly MotifSortie[] | undefined {
  const motifs = texte.split('|').map((motif) => motif.trim())
  const lus = motifs.filter((motif) => motif !== '')
  const connus = lus.filter((motif): motif is MotifSortie => (MOTIFS_SORTIE as readonly string[]).includes(motif))
  return connus.length === lus.length ? connus : undefined
}
