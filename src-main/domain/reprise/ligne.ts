import { containsNir } from '../commun/nir'
import { type Cellule, type LigneLue, RefusCellule, type TableLue, type Valeur } from './cellule'
import type { Liaison } from './entete'
import type { NomFichier } from './fichier'
import { FICHIERS } from './fichiers'
import { parseValeur } from './valeur'

/** Why a line is refused; `colonne` is empty when the whole line is at fault. */
export interface Refus {
  colonne: string
  message: string
}

/** A line whose cells have a meaning, before any comparison with other lines or with the vault. */
export interface LigneTypee {
  ligne: number
  /** In the order of the columns of the format. */
  valeurs: Valeur[]
  /** Key parts joined by a bar; null when one of them could not be read. */
  cle: string | null
  refus: Refus | null
}

/** Reads every line of a file; a second line with the key of a first one is refused. */
export function parseLines(nom: NomFichier, table: TableLue, liaison: Liaison): LigneTypee[] {
  const firstLines = new Map<string, number>()
  const readLine = lineReader(nom, liaison)
  return table.lignes.map((lue) => {
    const ligne = readLine(lue)
    if (ligne.cle === null) return ligne
    const first = firstLines.get(ligne.cle)
    if (first === undefined) firstLines.set(ligne.cle, lue.ligne)
    else ligne.refus ??= { colonne: FICHIERS[nom].cle[0] ?? '', message: `même identifiant qu’à la ligne ${first} (${ligne.cle}).` }
    return ligne
  })
}

function lineReader(nom: NomFichier, liaison: Liaison): (lue: LigneLue) => LigneTypee {
  const { colonnes, cle } = FICHIERS[nom]
  const keyIndices = cle.map((name) => colonnes.findIndex((colonne) => colonne.nom === name))
  const otherIndices = (count: number) => [...Array(count).keys()].filter((index) => !liaison.indices.includes(index))

  return (lue) => {
    if (lue.rejet !== undefined) return { ligne: lue.ligne, valeurs: [], cle: null, refus: { colonne: '', message: lue.rejet } }
    const refusals: Refus[] = []
    const valeurs = colonnes.map((colonne, index) => {
      const source = liaison.indices[index] ?? -1
      const valeur = source < 0 ? null : parseValeur(lue.cellules[source] ?? null, colonne)
      if (valeur instanceof RefusCellule) refusals.push({ colonne: colonne.nom, message: valeur.message })
      else if (valeur !== null) return valeur
      else if (colonne.requise === 'ligne') refusals.push({ colonne: colonne.nom, message: `« ${colonne.nom} » est à remplir.` })
      return null
    })
    if (liaison.inconnues.length > 0 && otherIndices(lue.cellules.length).some((index) => holdsNir(lue.cellules[index]))) {
      refusals.push({ colonne: '', message: 'une cellule contient un numéro de sécurité sociale (NIR) : le retirer.' })
    }
    const unreadableKey = refusals.some((refus) => cle.includes(refus.colonne))
    return {
      ligne: lue.ligne,
      valeurs,
      cle: unreadableKey ? null : keyIndices.map((index) => valeurs[index] ?? '').join('|'),
      refus: joinRefusals(refusals),
    }
  }
}

function holdsNir(cell: Cellule | undefined): boolean {
  return (typeof cell === 'string' || typeof cell === 'number') && containsNir(String(cell))
}

// One refusal a line: the first column at fault, the others said in the same message.
function joinRefusals(refusals: readonly Refus[]): Refus | null {
  const [first, ...others] = refusals
  if (!first) return null
  const rest = others.map((refus) => (refus.colonne === '' ? refus.message : `${refus.colonne} : ${refus.message}`))
  return { colonne: first.colonne, message: [first.message, ...rest].join(' ') }
}
