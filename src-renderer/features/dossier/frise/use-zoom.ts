import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

const PALIERS = [1, 1.5, 2, 3, 4, 6, 8] as const

/** The zoom of a drawing that scrolls: buttons, Ctrl and the wheel, + and − and 0; what one looks at stays in place. */
export function useZoom() {
  const scroller = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  // Share of the drawing, and place on the screen, to keep where they are once it is redrawn.
  const fixed = useRef<{ share: number; offset: number } | null>(null)

  function zoomTo(next: number, offset?: number) {
    const element = scroller.current
    if (!element || next === zoom) return
    const place = offset ?? element.clientWidth / 2
    fixed.current = { share: (element.scrollLeft + place) / element.scrollWidth, offset: place }
    setZoom(next)
  }
  const neighbour = (step: 1 | -1) =>
    (step === 1 ? PALIERS.find((palier) => palier > zoom) : PALIERS.findLast((palier) => palier < zoom)) ?? zoom
  const step = (direction: 1 | -1, offset?: number) => zoomTo(neighbour(direction), offset)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !fixed.current) return
    const { share, offset } = fixed.current
    element.scrollLeft = zoom === 1 ? 0 : share * element.scrollWidth - offset
    fixed.current = null
  }, [zoom])

  // React listens to the wheel passively: the page itself would zoom.
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return
      event.preventDefault()
      step(event.deltaY < 0 ? 1 : -1, event.clientX - element.getBoundingClientRect().left)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  })

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') step(1)
    else if (event.key === '-' || event.key === '−') step(-1)
    else if (event.key === '0') zoomTo(1)
    else return
    event.preventDefault()
  }

  return {
    scroller,
    zoom,
    onKeyDown,
    zoomIn: () => step(1),
    zoomOut: () => step(-1),
    whole: () => zoomTo(1),
    isWhole: zoom === 1,
    isClosest: zoom === PALIERS.at(-1),
  }
}
