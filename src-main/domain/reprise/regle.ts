import { DomainError } from '../commun/erreur'
import { parseRegles } from '../sortie/regles'
import type { Valeur } from './cellule'
import { columnIndex } from './fichiers'
import type { Refus } from './ligne'

const CLE = columnIndex('regles', 'cle')
const VALEUR = columnIndex('regles', 'valeur')

/** Why a line of rules is refused: a key or a value that the rule sets do not know. */
export function checkRegle(valeurs: readonly Valeur[]): Refus | null {
  try {
    parseRegles([{ cle: String(valeurs[CLE] ?? ''), valeur: String(valeurs[VALEUR] ?? '') }])
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { colonne: 'valeur' in error.fields ? 'valeur' : 'cle', message: error.message }
  }
}
