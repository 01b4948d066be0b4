import { useEffect, useEffectEvent } from 'react'

/** Single keys of the session: what they do, by key in lower case. Silent while somebody types or a dialog is open. */
export function useTouches(actions: Readonly<Record<string, (() => void) | undefined>>, enabled: boolean): void {
  const run = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="menu"]') !== null
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing) return
    const action = actions[event.key.toLowerCase()]
    if (!action) return
    event.preventDefault()
    action()
  })
  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => run(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [enabled])
}
