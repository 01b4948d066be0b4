import { DomainError } from '../commun/erreur'
import { containsNir, isNirTitle } from '../commun/nir'
import { toSearchKey } from '../commun/texte'
import type { TableLue } from './cellule'
import type { NomFichier } from './fichier'
import { FICHIERS } from './fichiers'
import { cite } from './valeur-texte'

/** Where each column of the format stands in a file, -1 when it is not there; and the titles the format does not know. */
export interface Liaison {
  indices: readonly number[]
  inconnues: readonly string[]
}

// A NIR alone in a known column is one line's mistake; several in most lines are a column of NIR under another name.
const MIN_NIR_IN_KNOWN_COLUMN = 3

/** Title folded as the names of the format are written. */
export function titleKey(title: string): string {
  return toSearchKey(title).replaceAll(' ', '_')
}

/** Ties the titles of a file to the format. Refuses the file: same title twice, key column missing, column of NIR. */
export function bindColumns(nom: NomFichier, table: TableLue): Liaison {
  const titles = table.entetes.map(titleKey)
  const { colonnes, cle } = FICHIERS[nom]
  const names = colonnes.map((colonne) => colonne.nom)
  for (const [index, title] of titles.entries()) {
    if (title !== '' && titles.indexOf(title) !== index) {
      throw new DomainError('fichier', `${nom} : la colonne ${cite(title)} est écrite deux fois. En retirer une.`)
    }
    refuseNirColumn(nom, table, index, title, names.includes(title))
  }
  const missing = cle.filter((name) => !titles.includes(name) && colonnes[names.indexOf(name)]?.requise === 'ligne')
  if (missing.length > 0) {
    throw new DomainError(
      'fichier',
      `${nom} : la colonne ${missing.map(cite).join(', ')} manque ; sans elle, les lignes ne sont pas reconnues.`,
    )
  }
  return {
    indices: names.map((name) => titles.indexOf(name)),
    inconnues: table.entetes.filter((title, index) => title.trim() !== '' && !names.includes(titles[index] ?? '')),
  }
}

function refuseNirColumn(nom: NomFichier, table: TableLue, index: number, title: string, known: boolean): void {
  if (!isNirColumn(table, index, known ? '' : title, known ? MIN_NIR_IN_KNOWN_COLUMN : 1)) return
  throw new DomainError(
    'fichier',
    `${nom} : la colonne ${cite(table.entetes[index] ?? '')} contient des numéros de sécurité sociale (NIR), que l’application ne doit pas recevoir. La supprimer du fichier, puis recommencer.`,
  )
}

/** True when a column announces a NIR in its title (folded by `titleKey`), or holds at least `min` of them in most of its cells. */
export function isNirColumn(table: TableLue, index: number, title: string, min = 1): boolean {
  if (isNirTitle(title)) return true
  let filled = 0
  let nirs = 0
  for (const { cellules } of table.lignes) {
    const cell = cellules[index]
    if ((typeof cell !== 'string' && typeof cell !== 'number') || cell === '') continue
    filled += 1
    if (containsNir(String(cell))) nirs += 1
  }
  return nirs >= min && nirs * 2 > filled
}
