import type { IsoDate } from '../../domain/commun/date'
import type { Passage } from '../../domain/papier/mise-en-forme'
import type { StructureSettings } from '../../domain/parametre/settings'

/** Somebody’s place to sign. */
export interface CaseSignature {
  readonly titre: string
  readonly nom: string
  /** « Signé le 12/03/2026 », or empty when still to sign. */
  readonly mention: string
}

/** One level on the scale of freins, before and after. */
export interface LigneNiveaux {
  readonly theme: string
  readonly avant: number
  readonly apres: number | null
}

/** What a paper is made of, apart from its look: the PDF and the accessible page are both drawn from it. */
export type Bloc =
  | { readonly type: 'titre'; readonly texte: string }
  | { readonly type: 'paragraphe'; readonly passages: readonly Passage[] }
  | { readonly type: 'liste'; readonly lignes: readonly (readonly Passage[])[] }
  /** A null value is a line to fill by hand. */
  | { readonly type: 'faits'; readonly paires: readonly (readonly [string, string | null])[]; readonly pleine?: boolean }
  | {
      readonly type: 'tableau'
      readonly colonnes: readonly { readonly titre: string; readonly largeur: number | '*' }[]
      readonly lignes: readonly (readonly string[])[]
      /** Points; rows tall enough to sign in. */
      readonly hauteur?: number
    }
  | { readonly type: 'niveaux'; readonly titres: readonly [string, string]; readonly lignes: readonly LigneNiveaux[] }
  | { readonly type: 'ecrire'; readonly lignes: number }
  | { readonly type: 'note'; readonly texte: string }
  /** Blocks that stay on one page. */
  | { readonly type: 'ensemble'; readonly blocs: readonly Bloc[] }
  | { readonly type: 'signatures'; readonly cases: readonly CaseSignature[] }

/** The head of a letter; its address block shows through the window of the envelope. */
export interface EnTeteCourrier {
  readonly destinataire: readonly string[]
  /** Who follows the file and how to reach them: out of the window. */
  readonly suivi: readonly string[]
  readonly lieu_date: string
  readonly objet: string
  readonly signataire: string
}

/** One paper for one person, or one sheet for several. */
export interface Feuillet {
  /** As the bookmark names it. */
  readonly signet: string
  readonly genre: string
  readonly titre: string
  readonly soustitre: string
  /** « Opération FSE+ n° 202400318 »; empty when it bears none. */
  readonly operation: string
  readonly courrier: EnTeteCourrier | null
  readonly blocs: readonly Bloc[]
}

/** A file of papers: each begins on a new page and counts its own pages. */
export interface PapiersData {
  readonly structure: StructureSettings
  readonly titre: string
  readonly mention: string
  readonly auteur: string
  readonly date: IsoDate
  readonly feuillets: readonly Feuillet[]
}

/** A line of text without bold. */
export function simple(texte: string): readonly Passage[] {
  return [{ texte, gras: false }]
}

export function paragraphe(texte: string): Bloc {
  return { type: 'paragraphe', passages: simple(texte) }
}

export function titre(texte: string): Bloc {
  return { type: 'titre', texte }
}
