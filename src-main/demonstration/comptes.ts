import type { Role } from '../domain/acces/role'
import { EQUIPE, PREMIER_REFERENT } from './equipe'

/** Accounts of the team beside the one that opened the demonstration; without a key slot, they only sign what they wrote. */
export interface Compte {
  readonly id: string
  readonly nom: string
  readonly referent: string | null
  readonly role: Role
}

export const COMPTES: readonly Compte[] = [
  ...EQUIPE.filter(({ code }) => code !== PREMIER_REFERENT).map(
    ({ code, nom, prenom }): Compte => ({ id: `U-${code}`, nom: `${prenom} ${nom}`, referent: code, role: 'referent' }),
  ),
  { id: 'U-HADDAD', nom: 'Inès Haddad', referent: null, role: 'cre' },
  { id: 'U-PETITJEAN', nom: 'Laurence Petitjean', referent: null, role: 'facilitateur' },
]

/** Who signs for a référent: the open account for the first one. */
export function signataire(ouvert: string): (referent: string | null) => string {
  return (referent) => COMPTES.find((compte) => compte.referent === referent && referent !== null)?.id ?? ouvert
}
