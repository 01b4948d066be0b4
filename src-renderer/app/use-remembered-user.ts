import { useRef } from 'react'
import { router } from './router'

/** Unlocking gives back the page one was on; another person begins at the home page. */
export function useRememberedUser(userId: string | null): void {
  const last = useRef<string | null>(null)
  if (!userId || last.current === userId) return
  const another = last.current !== null
  last.current = userId
  if (another) router.history.replace('/')
}
