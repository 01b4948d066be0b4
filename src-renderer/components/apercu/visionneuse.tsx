import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut, IconZoomReset } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { formatPercent } from '../../lib/formats'
import { IconButton } from '../ui/button'
import type { SourceApercu } from './source-apercu'
import classes from './visionneuse.module.css'

const PAS = 1.25
const MIN = 0.2
const MAX = 5
const MARGE = 32

interface Geste {
  /** The page to show. */
  page?: (current: number, last: number) => number
  facteur?: number
}

const GESTES: Readonly<Record<string, Geste>> = {
  PageDown: { page: (current) => current + 1 },
  PageUp: { page: (current) => current - 1 },
  Home: { page: () => 1 },
  End: { page: (_current, last) => last },
  '+': { facteur: PAS },
  '-': { facteur: 1 / PAS },
  '0': {},
}

/** The pages of a document on a canvas: turned and zoomed with the buttons or the keyboard. */
export function Visionneuse({ source, nom }: { source: SourceApercu; nom: string }) {
  const frame = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState(1)
  // Null: the width of the frame.
  const [zoom, setZoom] = useState<number | null>(null)
  const [largeur, setLargeur] = useState<number | null>(null)
  const [cadre, setCadre] = useState(0)
  const [refus, setRefus] = useState(false)
  const ajuste = largeur === null || cadre === 0 ? null : Math.min(Math.max((cadre - MARGE) / largeur, MIN), 2)
  const echelle = zoom ?? ajuste

  useEffect(() => {
    const element = frame.current
    if (!element) return
    // A frame that scrolls is reached by the keyboard, though it is no control.
    element.tabIndex = 0
    const observer = new ResizeObserver(([entry]) => setCadre(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    let current = true
    source.width(page).then(
      (width) => current && setLargeur(width),
      () => current && setRefus(true),
    )
    return () => {
      current = false
    }
  }, [source, page])

  useEffect(() => {
    const target = canvas.current
    if (!target || echelle === null) return
    const drawing = new AbortController()
    source.draw(page, target, echelle, drawing.signal).then(
      () => setRefus(false),
      () => !drawing.signal.aborted && setRefus(true),
    )
    return () => drawing.abort()
  }, [source, page, echelle])

  function turn(to: number) {
    setPage(Math.min(Math.max(to, 1), source.pages))
    frame.current?.scrollTo({ top: 0 })
  }
  const scale = (factor: number) => setZoom(Math.min(Math.max((echelle ?? 1) * factor, MIN), MAX))

  function onKeyDown(event: KeyboardEvent) {
    const geste = event.ctrlKey || event.metaKey || event.altKey ? undefined : GESTES[event.key]
    if (!geste) return
    event.preventDefault()
    if (geste.page) turn(geste.page(page, source.pages))
    else if (geste.facteur) scale(geste.facteur)
    else setZoom(null)
  }

  return (
    <>
      <div className={classes.barre} role="toolbar" aria-label="Aperçu">
        {source.pages > 1 && (
          <>
            <IconButton icon={IconChevronLeft} label="Page précédente" onClick={() => turn(page - 1)} disabled={page === 1} />
            <span className={classes.page} aria-live="polite">{`Page ${page} sur ${source.pages}`}</span>
            <IconButton icon={IconChevronRight} label="Page suivante" onClick={() => turn(page + 1)} disabled={page === source.pages} />
          </>
        )}
        <span className={classes.zoom}>
          <IconButton icon={IconZoomOut} label="Réduire" onClick={() => scale(1 / PAS)} />
          <span className={classes.taux}>{echelle === null ? '' : formatPercent(Math.round(echelle * 100), 0)}</span>
          <IconButton icon={IconZoomIn} label="Agrandir" onClick={() => scale(PAS)} />
          <IconButton icon={IconZoomReset} label="Ajuster à la largeur" onClick={() => setZoom(null)} />
        </span>
      </div>
      <section ref={frame} className={classes.cadre} aria-label={`Aperçu de ${nom}`} onKeyDown={onKeyDown}>
        {refus && <p className={classes.refus}>Cette page ne peut pas être dessinée. Enregistrez une copie pour l’ouvrir ailleurs.</p>}
        <canvas ref={canvas} className={classes.feuille} role="img" aria-label={`${nom}, page ${page} sur ${source.pages}`} />
      </section>
    </>
  )
}
