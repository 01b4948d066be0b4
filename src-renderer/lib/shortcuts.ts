import { useEffect, useEffectEvent } from 'react'

/** Keys of the application, as `ctrl+k`; the last screen mounted wins. */
const handlers = new Map<string, Array<() => void>>()

/** Keys that save the form one is in. */
const SAVE_KEYS: ReadonlySet<string> = new Set(['ctrl+s', 'ctrl+enter'])

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

/** Saves a form at Ctrl+S and Ctrl+Entrée; in a dialog, the form of the dialog is saved without it. */
export function useSaveShortcut(action: () => void, enabled = true): void {
  useShortcut('ctrl+s', action, enabled)
  useShortcut('ctrl+enter', action, enabled)
}

/** The one action of the screen, at Ctrl+N: note an interview, new person… */
export function usePrimaryShortcut(action: () => void, enabled = true): void {
  useShortcut('ctrl+n', action, enabled)
}

/** Listens once for the whole window. Returns the way to stop. */
export function listenToShortcuts(): () => void {
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.repeat || !(event.ctrlKey || event.metaKey)) return
    const keys = keysOf(event)
    const dialog = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
    if (dialog) {
      // A dialog keeps the keyboard for itself: there, only its own form is saved.
      const form = SAVE_KEYS.has(keys) && dialog.querySelector('form')
      if (!form) return
      event.preventDefault()
      form.requestSubmit()
      return
    }
    const action = handlers.get(keys)?.at(-1)
    if (!action) return
    event.preventDefault()
    action()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

function keysOf(event: KeyboardEvent): string {
  return ['ctrl', event.shiftKey && 'maj', event.altKey && 'alt', event.key.toLowerCase()].filter(Boolean).join('+')
}
