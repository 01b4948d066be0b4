import { formatDate } from '../commun/date'
import { type CodeChampFse, champFse, type NatureChampFse } from './champ'
import type { ContactRemplacement, LigneFse } from './ligne'

export const FORMATS_FSE = ['texte', 'chiffres', 'date_fr', 'date_iso', 'nombre'] as const
/** How a value is written in its cell. */
export type FormatFse = (typeof FORMATS_FSE)[number]

/** Formats as people read them. */
export const FORMAT_FSE_LABELS: Record<FormatFse, string> = {
  texte: 'Texte',
  chiffres: 'Sans espaces',
  date_fr: 'JJ/MM/AAAA',
  date_iso: 'AAAA-MM-JJ',
  nombre: 'Nombre',
}

/** Where the content of a column comes from. */
export type SourceColonne =
  | { readonly type: 'vide' }
  | { readonly type: 'constante'; readonly valeur: string }
  | {
      readonly type: 'champ'
      readonly champ: CodeChampFse
      readonly format: FormatFse
      /** Code of the portal for each of ours; an empty text leaves the cell blank on purpose. */
      readonly valeurs: Readonly<Record<string, string>>
    }

/** One column of the blank file. */
export interface ColonneModele {
  /** From 0. */
  readonly rang: number
  readonly titre: string
  readonly source: SourceColonne
  /** Guessed from the title and not confirmed: left blank until somebody does. */
  readonly suggere: boolean
}

/** How a blank file of a portal is filled. */
export interface ModeleFse {
  readonly format: 'xlsx' | 'csv'
  readonly feuille: string
  /** Rows from 1. */
  readonly ligne_entete: number
  readonly ligne_donnees: number
  readonly colonnes: readonly ColonneModele[]
  readonly contact: ContactRemplacement
}

/** What a cell of the portal's file receives; null leaves it as it is. */
export type CelluleModele = { readonly texte: string } | { readonly nombre: number } | null

/** The content of one column for one record; `sansCode` when our code has none in the portal. */
export function celluleOf(colonne: ColonneModele, ligne: LigneFse): { readonly cellule: CelluleModele; readonly sansCode: string | null } {
  const { source } = colonne
  if (source.type === 'vide' || colonne.suggere) return rien(null)
  if (source.type === 'constante') return ecrit(source.valeur)
  const valeur = ligne[source.champ]
  if (valeur === null || valeur === '') return rien(null)
  if (champFse(source.champ).nature === 'code') {
    const portail = Object.hasOwn(source.valeurs, String(valeur)) ? source.valeurs[String(valeur)] : undefined
    return portail === undefined ? rien(String(valeur)) : ecrit(portail)
  }
  if (source.format === 'nombre' && typeof valeur === 'number') return { cellule: { nombre: valeur }, sansCode: null }
  if (source.format === 'chiffres') return ecrit(String(valeur).replace(/[\s.\-()]/g, ''))
  if (source.format === 'date_fr') return ecrit(formatDate(String(valeur)))
  return ecrit(typeof valeur === 'number' ? String(valeur).replace('.', ',') : valeur)
}

function ecrit(texte: string) {
  return { cellule: texte === '' ? null : { texte }, sansCode: null }
}

function rien(sansCode: string | null) {
  return { cellule: null, sansCode }
}

/** Formats a field of this nature can take, the usual one first. */
export function formatsOf(nature: NatureChampFse): readonly FormatFse[] {
  if (nature === 'telephone') return ['chiffres', 'texte']
  if (nature === 'date') return ['date_fr', 'date_iso']
  return nature === 'nombre' ? ['nombre', 'texte'] : ['texte']
}

/** Titles of a row, each with its place; empty cells are not columns. */
export function titresOf(cellules: readonly string[]): { rang: number; titre: string }[] {
  return cellules.flatMap((cellule, rang) => {
    const titre = cellule.replace(/\s+/g, ' ').trim()
    return titre === '' ? [] : [{ rang, titre }]
  })
}

/** The row that looks most like titles: the first of those with the most filled cells. */
export function devinerEntete(lignes: readonly (readonly string[])[]): number {
  let meilleure = 0
  let titres = 0
  for (const [index, cellules] of lignes.entries()) {
    const remplies = titresOf(cellules).filter(({ titre }) => !/^[\d.,/ -]+$/.test(titre)).length
    if (remplies > titres) [meilleure, titres] = [index, remplies]
  }
  return meilleure + 1
}

/** What a new blank file lacks of the saved mapping, what it adds, and the mapping moved to its columns. */
export function comparerColonnes(modele: ModeleFse, titres: readonly { rang: number; titre: string }[]) {
  const libres = [...titres]
  const manquantes: string[] = []
  const colonnes: ColonneModele[] = []
  for (const colonne of modele.colonnes) {
    const place = libres.findIndex(({ titre }) => titre === colonne.titre)
    const trouvee = libres[place]
    if (!trouvee) {
      manquantes.push(colonne.titre)
      continue
    }
    libres.splice(place, 1)
    colonnes.push({ ...colonne, rang: trouvee.rang })
  }
  return { manquantes, nouvelles: libres.map(({ titre }) => titre), colonnes }
}
