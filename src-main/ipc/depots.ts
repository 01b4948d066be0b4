import type { PieceStore } from '../coffre/pieces'
import type { PieceComplete } from '../database/repositories/piece.repository'
import { DomainError } from '../domain/commun/erreur'
import type { FichierDepose } from '../use-cases/add-pieces'

interface Memory {
  readonly depots: Map<string, FichierDepose>
  readonly retirees: Map<string, PieceComplete>
}

// Bound to the open vault: locking it forgets both.
const memories = new WeakMap<PieceStore, Memory>()

function memoryOf(store: PieceStore): Memory {
  const known = memories.get(store)
  if (known) return known
  const memory: Memory = { depots: new Map(), retirees: new Map() }
  memories.set(store, memory)
  return memory
}

/** Remembers a file put in the vault and not yet in anybody’s file. */
export function rememberDepot(store: PieceStore, depot: string, fichier: FichierDepose): void {
  memoryOf(store).depots.set(depot, fichier)
}

/** The file behind a deposit of this session. */
export function findDepot(store: PieceStore, depot: string): FichierDepose {
  const fichier = memoryOf(store).depots.get(depot)
  if (!fichier) throw new DomainError('conflit', 'Ces fichiers ne sont plus en attente : déposez-les à nouveau.')
  return fichier
}

/** Remembers a document taken out, for « Annuler ». */
export function rememberRetiree(store: PieceStore, retiree: PieceComplete): void {
  memoryOf(store).retirees.set(retiree.piece.id, retiree)
}

/** A document taken out during this session. */
export function findRetiree(store: PieceStore, id: string): PieceComplete {
  const retiree = memoryOf(store).retirees.get(id)
  if (!retiree) throw new DomainError('conflit', 'Ce retrait ne peut plus être annulé : joignez le document à nouveau.')
  return retiree
}
