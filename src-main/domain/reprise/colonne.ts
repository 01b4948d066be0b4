import type { NomFichier } from './fichier'

export type TypeColonne = 'texte' | 'identifiant' | 'code' | 'date' | 'mois' | 'entier' | 'decimal' | 'oui_non' | 'liste'

/**
 * When a column must be filled: `ligne`, in every line that speaks of the record; `fiche`, in the record once
 * the line is merged with what the vault already holds, since an empty cell never wipes a value.
 */
export type Exigence = 'ligne' | 'fiche'

/** A column of the take-over format. */
export interface Colonne {
  nom: string
  type: TypeColonne
  codes?: readonly string[]
  min?: number
  max?: number
  requise?: Exigence
  /** The file whose records this column names. */
  reference?: NomFichier
}

type Options = Pick<Colonne, 'requise' | 'codes' | 'min' | 'max'>

const column =
  (type: TypeColonne) =>
  (nom: string, options: Options = {}): Colonne => ({ nom, type, ...options })

export const texte = column('texte')
export const date = column('date')
export const mois = column('mois')
export const ouiNon = column('oui_non')
export const liste = column('liste')
export const identifiant = column('identifiant')

/** A whole number, never negative. */
export const entier = (nom: string, options: Options = {}): Colonne => ({ nom, type: 'entier', min: 0, ...options })

/** A decimal, never negative. */
export const decimal = (nom: string, options: Options = {}): Colonne => ({ nom, type: 'decimal', min: 0, ...options })

/** One code of a closed list. */
export const code = (nom: string, codes: readonly string[], options: Options = {}): Colonne => ({ nom, type: 'code', codes, ...options })

/** The identifier of a record of another file. */
export const reference = (nom: string, fichier: NomFichier, requise?: Exigence): Colonne => ({
  nom,
  type: 'identifiant',
  reference: fichier,
  requise,
})
