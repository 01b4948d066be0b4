import { useEffect, useEffectEvent } from 'react'

/** Keys of the application, as `ctrl+k`; the last screen mounted wins. */
const handlers = new Map<string, Array<() => void>>()

/** Does `action` at these keys while the component is there: `useShortcut('ctrl+n', …)`. */
export function useShortcut(keys: string, action: () => void, enabled = true): void {
  const run = useEffectEvent(action)
  useEffect(() => {
    if (!enabled) return
    const handler = () => run()
    const stack = handlers.get(keys) ?? []
    handlers.set(keys, [...stack, handler])
    return () => {
      handlers.set(
        keys,
        (handlers.get(keys) ?? []).filter((known) => known !== handler),
      )
    }
  }, [keys, enabled])
}

/** The one action of the screen, at Ctrl+N: note an interview, new person… */
export function usePrimaryShortcut(action: () => void, enabled = true): void {
  useShortcut('ctrl+n', action, enabled)
}

/** Listens once for the whole window. Returns the way to stop. */
export function listenToShortcuts(): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.repeat || !(event.ctrlKey || event.metaKey)) return
    const keys = ['ctrl', event.shiftKey && 'maj', event.altKey && 'alt', event.key.toLowerCase()].filter(Boolean).join('+')
    const action = handlers.get(keys)?.at(-1)
    // A dialog keeps the keyboard for itself.
    if (!action || document.querySelector('[role="dialog"][aria-modal="true"]')) return
    event.preventDefault()
    action()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
