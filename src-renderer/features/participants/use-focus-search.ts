import { useEffect, useRef } from 'react'
import { useShortcut } from '../../lib/shortcuts'

/** The search of the screen, reached by « / » or Ctrl+F. */
export function useFocusSearch() {
  const field = useRef<HTMLInputElement>(null)
  const focus = () => {
    field.current?.focus()
    field.current?.select()
  }
  useShortcut('ctrl+f', focus)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.defaultPrevented) return
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return field
}
