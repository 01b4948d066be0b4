import type { ObjetPreuve } from './piece'
import type { TypePiece } from './types-piece'

/** Something a document may be attached to, and the kinds of document that prove it. */
export interface ObjetPropose {
  readonly objet: ObjetPreuve
  readonly objet_id: string
  readonly types: readonly TypePiece[]
}

// A contract proves one étape, not all those that have a contract.
const UN_SEUL: ReadonlySet<ObjetPreuve> = new Set(['etape', 'suivi'])

/**
 * What a document of this kind most likely proves: all that it is accepted for, but of the étapes and of the follow-ups
 * only the first still without a proof. `manquants` are the keys of what is not proved yet.
 */
export function proposerPreuves<T extends ObjetPropose>(type: TypePiece, objets: readonly T[], manquants: ReadonlySet<string>): T[] {
  const acceptes = objets.filter(({ types }) => types.includes(type))
  const seuls = new Set([...UN_SEUL].flatMap((objet) => acceptes.find((un) => un.objet === objet && manquants.has(cleObjet(un))) ?? []))
  return acceptes.filter((un) => !UN_SEUL.has(un.objet) || seuls.has(un))
}

/** Key of what a document proves. */
export const cleObjet = ({ objet, objet_id }: Pick<ObjetPropose, 'objet' | 'objet_id'>): string => `${objet}|${objet_id}`
