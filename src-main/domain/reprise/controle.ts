import type { EtatCoffre } from './coffre'
import { checkRecord } from './controle-fiche'
import { checkParcours } from './controle-parcours'
import { NOMS_FICHIERS, type NomFichier } from './fichier'
import type { LigneTypee } from './ligne'
import type { CompteFichier, Rejet } from './rapport'
import { Tri } from './tri'

/** The lines to write and those refused, with the counts of the report. */
export interface Controle {
  tri: Tri
  fichiers: Partial<Record<NomFichier, CompteFichier>>
  rejets: Rejet[]
}

/** Sorts the lines of an import into those that may be written and those refused; parents first, so that a refusal reaches the children. */
export function checkReprise(lignes: ReadonlyMap<NomFichier, readonly LigneTypee[]>, coffre: EtatCoffre): Controle {
  const tri = new Tri(coffre)
  for (const nom of NOMS_FICHIERS) {
    for (const ligne of lignes.get(nom) ?? []) {
      if (ligne.refus) tri.reject(nom, ligne, ligne.refus)
      else {
        const fiche = tri.merge(nom, ligne)
        const refus = checkRecord(nom, fiche, tri)
        if (refus) tri.reject(nom, ligne, refus)
        else tri.accept(nom, fiche)
      }
    }
    // The exits just read tell how long each participation lasts.
    if (nom === 'sorties') checkParcours(tri)
  }
  return { tri, fichiers: countLines(lignes, tri), rejets: sortedRejects(tri) }
}

function countLines(lignes: ReadonlyMap<NomFichier, readonly LigneTypee[]>, tri: Tri): Partial<Record<NomFichier, CompteFichier>> {
  const counts: Partial<Record<NomFichier, CompteFichier>> = {}
  for (const nom of NOMS_FICHIERS) {
    const read = lignes.get(nom)
    if (!read) continue
    const count: CompteFichier = { lues: read.length, creees: 0, modifiees: 0, inchangees: 0, rejetees: 0 }
    for (const fiche of tri.accepted(nom).values()) count[fiche.etat] += 1
    count.rejetees = tri.rejected(nom).size
    counts[nom] = count
  }
  return counts
}

function sortedRejects(tri: Tri): Rejet[] {
  return NOMS_FICHIERS.flatMap((fichier) =>
    [...tri.rejected(fichier)]
      .sort(([first], [second]) => first - second)
      .map(([ligne, refus]) => ({ fichier, ligne, colonne: refus.colonne, message: refus.message })),
  )
}
