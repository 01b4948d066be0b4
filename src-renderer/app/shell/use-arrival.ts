import { useEffect, useRef } from 'react'

const PRODUCT = 'Jalon'

/** On each new page: the focus goes to its title, the window takes its name, the page starts at its top. */
export function useArrival(pathname: string) {
  const content = useRef<HTMLElement>(null)
  const first = useRef(true)
  const arrivedAt = useRef<string | null>(null)

  useEffect(() => {
    const element = content.current
    if (!element || arrivedAt.current === pathname) return
    arrivedAt.current = pathname
    element.scrollTop = 0
    let done = false
    const arrive = () => {
      const title = element.querySelector<HTMLElement>('[data-page-title]')
      if (!title || done) return
      done = true
      document.title = `${title.textContent}, ${PRODUCT}`
      // A field that took the focus by itself keeps it, and the first page leaves it to the window.
      if (!first.current && !element.contains(document.activeElement)) title.focus()
      first.current = false
    }
    arrive()
    // The title comes later when the page waits for its data.
    const observer = new MutationObserver(arrive)
    if (!done) observer.observe(element, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      arrivedAt.current = null
    }
  }, [pathname])

  return content
}
