import { formatFigure } from '../../../domain/commun/nombre'
import type { GroupeSortie, PartSorties } from '../../../domain/indicateur/sorties-par-categorie'
import { CATEGORIE_COLOURS, INK } from '../../kit/theme'
import { type Drawing, drawing, hatch, label, line, rect, stripedMark } from './svg'

const COLOURS: Record<GroupeSortie, string> = {
  emploi_durable: CATEGORIE_COLOURS['emploi_durable'] ?? INK.petrole,
  alternance: CATEGORIE_COLOURS['alternance'] ?? INK.petrole,
  formation: CATEGORIE_COLOURS['formation'] ?? INK.petrole,
  creation: CATEGORIE_COLOURS['creation'] ?? INK.petrole,
  autre_positive: '#5F7F2C',
  neutre: CATEGORIE_COLOURS['neutre'] ?? INK.texte3,
  sans_suite: CATEGORIE_COLOURS['sans_suite'] ?? INK.texte3,
}

// Light fills never go without their edge.
const EDGES: Partial<Record<GroupeSortie, string>> = {
  alternance: '#2A6F9C',
  formation: '#8A5D00',
  autre_positive: '#45611A',
  neutre: '#76868A',
}

const TOP = 18
const HEIGHT = 24

interface ExitsBar {
  width: number
  parts: readonly PartSorties[]
  /** « 47,1 % ». */
  taux: string
  /** Target of the rate in percent; null without one. */
  cible: number | null
  /** What the rate is divided by: a rate that leaves the neutral exits out falls a little earlier on the bar. */
  denominateur: number
}

/** Exits as one bar of 100 %, positives first under a bracket, with the striped mark of the target. */
export function exitsBar({ width, parts, taux, cible, denominateur }: ExitsBar): Drawing {
  const total = parts.reduce((sum, { nombre }) => sum + nombre, 0)
  const positives = parts.reduce((sum, { nombre, positive }) => sum + (positive ? nombre : 0), 0)
  if (total === 0) return drawing(width, 30, [rect(0, 4, width, 20, INK.creux), label(width / 2, 18, 'Aucune sortie dans la période')])
  let x = 0
  let bracket = 0
  const bars = parts.map(({ groupe, nombre, positive }) => {
    const size = (nombre / total) * width
    const bar = nombre === 0 ? '' : swatch(groupe, x, TOP, Math.max(size - 1.6, 1.2), HEIGHT)
    x += size
    if (positive) bracket = x
    return bar
  })
  const ends = `M0.4 ${TOP - 2}V${TOP - 5.5}H${Math.max(bracket - 2, 2)}V${TOP - 2}`
  const head = positives === 0 ? '' : `<path d="${ends}" fill="none" stroke="${INK.texte2}" stroke-width="0.8"/>`
  const title = `Positives : ${formatFigure(positives)}, soit ${taux}`
  return drawing(width, TOP + HEIGHT + (cible === null ? 4 : 17), [
    label(0, 8, title, { anchor: 'start', bold: true, size: 9 }),
    head,
    ...bars,
    ...(cible === null ? [] : [target(cible, (cible / 100) * (denominateur / total) * width, width)]),
  ])
}

function target(cible: number, at: number, width: number): string {
  const x = Math.min(Math.max(at, 3), width - 3)
  const anchor = x > width - 30 ? 'end' : x < 30 ? 'start' : 'middle'
  return (
    stripedMark(x, TOP - 4, HEIGHT + 8) +
    label(x, TOP + HEIGHT + 14, `cible ${formatFigure(cible)}\u202F%`, { bold: true, anchor, size: 8.5 })
  )
}

/** A piece of the bar, or its sample in the table beside. */
export function swatch(groupe: GroupeSortie, x: number, y: number, width: number, height: number): string {
  const body = rect(x, y, width, height, COLOURS[groupe], EDGES[groupe])
  return groupe === 'neutre' ? body + hatch(x, y, width, height, EDGES.neutre ?? INK.texte3) : body
}

/** Sample of a group, 9 points. */
export function sample(groupe: GroupeSortie): Drawing {
  return drawing(10, 10, [swatch(groupe, 0.6, 0.6, 8.8, 8.8)])
}

/** Two shares of a whole side by side: women, men. */
export function shareBar(width: number, first: number, second: number): Drawing {
  const total = first + second
  const cut = total === 0 ? 0 : (first / total) * width
  if (total === 0) return drawing(width, 12, [rect(0, 0, width, 12, INK.creux)])
  return drawing(width, 12, [
    rect(0, 0, Math.max(cut - 0.8, 0), 12, INK.petrole),
    rect(cut + 0.8, 0, width - cut - 0.8, 12, COLOURS.alternance, EDGES.alternance),
    line(cut, 0, cut, 12, '#FFFFFF', 1.6),
  ])
}
