import type { DonneesIndicateur } from '../../../src-main/domain/indicateur/donnees'
import { parcoursDe } from './indicateurs'
import { plusMois } from './jours'

/** Identifiers by « year|months|situation »: entered in the year, seen so many months after their own entry. */
export function computeCohortesReference(donnees: DonneesIndicateur, au: string, operation: string | null): Record<string, string[]> {
  const cellules: Record<string, string[]> = {}
  for (const x of parcoursDe(donnees, operation)) {
    if (x.entree === null || x.entree > au) continue
    for (const mois of [6, 12, 24, 36]) {
      const jour = plusMois(x.entree, mois)
      if (jour > au) continue
      const situation = x.sortie === null || x.sortie > jour ? 'en_parcours' : x.classe?.nature
      const cle = `${x.entree.slice(0, 4)}|${mois}|${situation}`
      cellules[cle] = [...(cellules[cle] ?? []), x.id]
    }
  }
  return cellules
}
