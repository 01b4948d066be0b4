import { countSieges, type MembrePresent } from './compteurs'

export const CONSEQUENCES_QUORUM = ['avertir', 'empecher'] as const

/** What a session needs to deliberate; nothing at all by default. */
export interface RegleQuorum {
  /** Seats taken at the least; null when no number is asked for. */
  readonly minimum: number | null
  /** A function that must sit, in the words of the list of members; null when none must. */
  readonly fonction: string | null
  /** What happens when it is not met: said in the minutes, or no closing. */
  readonly consequence: (typeof CONSEQUENCES_QUORUM)[number]
}

export const SANS_QUORUM: RegleQuorum = { minimum: null, fonction: null, consequence: 'avertir' }

/** Whether a session may deliberate, in a sentence for the screen and the minutes. */
export interface Quorum {
  readonly atteint: boolean
  readonly phrase: string
  /** True when the session cannot be closed as it is. */
  readonly empeche: boolean
}

/** A member with the function the rule may ask for. */
export type MembreQuorum = MembrePresent & { readonly fonction: string | null }

/** The quorum of a session by its members’ presence; null when the rule asks for nothing. */
export function quorumOf({ minimum, fonction, consequence }: RegleQuorum, membres: readonly MembreQuorum[]): Quorum | null {
  if (minimum === null && fonction === null) return null
  const { presents } = countSieges(membres)
  const manques: string[] = []
  if (minimum !== null && presents < minimum)
    manques.push(`${presents} ${presents > 1 ? 'présents' : 'présent'} sur ${minimum} ${minimum > 1 ? 'exigés' : 'exigé'}`)
  if (fonction !== null && countSieges(membres.filter((membre) => isFonction(membre, fonction))).presents === 0) {
    manques.push(`« ${fonction} » manque`)
  }
  const atteint = manques.length === 0
  return {
    atteint,
    phrase: atteint
      ? `Quorum atteint : ${presents} ${presents > 1 ? 'présents' : 'présent'}${exigence(minimum)}.`
      : `Quorum non atteint : ${manques.join(', ')}.`,
    empeche: !atteint && consequence === 'empecher',
  }
}

function exigence(minimum: number | null): string {
  return minimum === null ? '' : ` pour ${minimum} ${minimum > 1 ? 'exigés' : 'exigé'}`
}

function isFonction(membre: MembreQuorum, fonction: string): boolean {
  return membre.fonction?.trim().toLocaleLowerCase('fr') === fonction.trim().toLocaleLowerCase('fr')
}
