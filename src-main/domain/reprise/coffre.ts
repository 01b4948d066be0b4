import type { IsoDate } from '../commun/date'
import type { Valeur } from './cellule'
import type { NomFichier } from './fichier'
import type { PersonneConnue } from './identite'

/** A participation as the vault holds it, with its exit. */
export interface ParticipationConnue {
  id: string
  participant: string
  operation: string
  date_entree: IsoDate | null
  date_sortie: IsoDate | null
}

/** What the checks need to know of the vault, loaded once. */
export interface EtatCoffre {
  /** Identifiers in use, for the files other files refer to. */
  identifiants: ReadonlyMap<NomFichier, ReadonlySet<string>>
  /** Records whose key is in the import, columns in the order of the format. */
  existants: ReadonlyMap<NomFichier, ReadonlyMap<string, readonly Valeur[]>>
  participations: ReadonlyMap<string, ParticipationConnue>
}

/** What a free spreadsheet is matched with, having no identifiers of its own. */
export interface EtatLibre {
  personnes: readonly PersonneConnue[]
  participations: readonly ParticipationConnue[]
}
