import { useRef } from 'react'
import { type AppRouter, createAppRouter } from './router'

/**
 * The router of the person signed in, null before anybody is. Unlocking gives back the page one was on; another person
 * gets a router of their own, at the home page: the former one does not hear of a move made while the vault is locked.
 */
export function useRouterOf(userId: string | null): AppRouter | null {
  const held = useRef<{ userId: string; router: AppRouter } | null>(null)
  if (userId !== null && held.current?.userId !== userId) {
    held.current = { userId, router: createAppRouter({ atHome: held.current !== null }) }
  }
  return held.current?.router ?? null
}
