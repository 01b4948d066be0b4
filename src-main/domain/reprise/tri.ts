import type { Valeur } from './cellule'
import type { EtatCoffre } from './coffre'
import type { NomFichier } from './fichier'
import type { LigneTypee, Refus } from './ligne'
import { cite } from './valeur-texte'

/** A line merged with the record it updates: what the vault will hold. */
export interface Fiche {
  ligne: number
  cle: string
  valeurs: readonly Valeur[]
  etat: 'creees' | 'modifiees' | 'inchangees'
}

/** The sorting under way: what is accepted and refused so far, over what the vault holds. */
export class Tri {
  private readonly acceptees = new Map<NomFichier, Map<string, Fiche>>()
  private readonly rejetees = new Map<NomFichier, Map<number, Refus>>()
  private readonly rejectedKeys = new Map<NomFichier, Map<string, number>>()

  constructor(readonly coffre: EtatCoffre) {}

  accepted(nom: NomFichier): ReadonlyMap<string, Fiche> {
    return this.acceptees.get(nom) ?? new Map()
  }

  /** Refusals of a file by line number. */
  rejected(nom: NomFichier): ReadonlyMap<number, Refus> {
    return this.rejetees.get(nom) ?? new Map()
  }

  accept(nom: NomFichier, fiche: Fiche): void {
    open(this.acceptees, nom).set(fiche.cle, fiche)
  }

  reject(nom: NomFichier, { ligne, cle }: Pick<LigneTypee, 'ligne' | 'cle'>, refus: Refus): void {
    open(this.rejetees, nom).set(ligne, refus)
    if (cle === null) return
    const accepted = this.acceptees.get(nom)
    // A second line with the same key does not undo the first.
    if (accepted?.get(cle)?.ligne === ligne) accepted.delete(cle)
    open(this.rejectedKeys, nom).set(cle, ligne)
  }

  /** An empty cell keeps what the vault holds. */
  merge(nom: NomFichier, { ligne, cle, valeurs }: LigneTypee): Fiche {
    const key = cle ?? ''
    const existing = this.coffre.existants.get(nom)?.get(key)
    if (!existing) return { ligne, cle: key, valeurs, etat: 'creees' }
    const changed = valeurs.some((valeur, index) => valeur !== null && valeur !== existing[index])
    if (!changed) return { ligne, cle: key, valeurs: existing, etat: 'inchangees' }
    return { ligne, cle: key, valeurs: valeurs.map((valeur, index) => valeur ?? existing[index] ?? null), etat: 'modifiees' }
  }

  /** Why a reference leads nowhere, or null when the record is in this import or in the vault. */
  checkReference(nom: NomFichier, cle: string): string | null {
    if (this.acceptees.get(nom)?.has(cle) || this.coffre.identifiants.get(nom)?.has(cle)) return null
    const line = this.rejectedKeys.get(nom)?.get(cle)
    if (line !== undefined) return `${cite(cle)} est refusé à la ligne ${line} de ${nom}.`
    return `${cite(cle)} n’existe ni dans ${nom} ni dans le coffre.`
  }
}

function open<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key)
  if (!map) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}
