import { createContext, use } from 'react'
import type { SessionUser } from '../../src-main/contract/coffre'
import { holdsRole, type Role } from '../../src-main/domain/acces/role'

export interface Session {
  user: SessionUser
  structure: string
  demonstration: boolean
}

export const SessionContext = createContext<Session | null>(null)

/** Who is signed in; only under the unlocked vault. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession outside of an unlocked vault')
  return session
}

/** True when the person holds one of these roles: a hint for the screen, the main process decides. */
export function useHasRole(...roles: Role[]): boolean {
  return holdsRole(useSession().user.roles, roles)
}
