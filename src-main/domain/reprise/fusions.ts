import type { NomFichier } from './fichier'
import { FICHIERS } from './fichiers'
import type { LigneTypee } from './ligne'

type Lignes = ReadonlyMap<NomFichier, readonly LigneTypee[]>

/** The lines of a take-over once the merges done here are followed. */
export interface LignesSuivies {
  readonly lignes: Map<NomFichier, readonly LigneTypee[]>
  /** People of the files whose record is now that of somebody else. */
  readonly reunis: number
}

/**
 * The other tool does not know that two files were made one here: what it says of the absorbed person goes to the kept
 * one, and its line of identity is left aside. `gardes`: absorbed identifier to kept identifier.
 */
export function followFusions(lignes: Lignes, gardes: ReadonlyMap<string, string>): LignesSuivies {
  if (gardes.size === 0) return { lignes: new Map(lignes), reunis: 0 }
  let reunis = 0
  const suivies = new Map<NomFichier, readonly LigneTypee[]>()
  for (const [nom, lines] of lignes) {
    if (nom === 'participants') {
      const gardees = lines.filter(({ cle }) => cle === null || !gardes.has(cle))
      reunis = lines.length - gardees.length
      suivies.set(nom, gardees)
    } else suivies.set(nom, lines.map(redirect(nom, gardes)))
  }
  return { lignes: suivies, reunis }
}

function redirect(nom: NomFichier, gardes: ReadonlyMap<string, string>): (ligne: LigneTypee) => LigneTypee {
  const places = FICHIERS[nom].colonnes.map(({ reference }) => reference === 'participants')
  if (!places.includes(true)) return (ligne) => ligne
  return (ligne) => ({
    ...ligne,
    valeurs: ligne.valeurs.map((valeur, place) => (places[place] ? (gardes.get(String(valeur)) ?? valeur) : valeur)),
  })
}
