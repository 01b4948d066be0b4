import { formatFigure } from '../../../domain/commun/nombre'
import type { PointMensuel } from '../../../domain/indicateur/series'
import { CATEGORIE_COLOURS, INK } from '../../kit/theme'
import { type Drawing, drawing, label, line, n, rect } from './svg'

const MONTHS = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const GUTTER = 62
const CURVE = { top: 14, height: 34 }
const UP = 58
/** Under this room for a month, its figures would touch. */
const NARROW = 13

interface Options {
  width: number
  /** File on the eve of the period: with it, the curve of the file stands above the bars. */
  veille?: number
}

/** Entries above the line, exits below, month by month, on the same months as the file active. Bars start at zero. */
export function monthlyChart(points: readonly PointMensuel[], { width, veille }: Options): Drawing {
  const curved = veille !== undefined
  const step = (width - GUTTER - (curved ? 26 : 0)) / Math.max(points.length, 1)
  const highest = Math.max(1, ...points.flatMap(({ entrees, sorties }) => [entrees, sorties]))
  const lowest = Math.max(1, ...points.map(({ sorties }) => sorties))
  const axis = (curved ? CURVE.top + CURVE.height + 26 : 12) + UP
  const scale = UP / highest
  const foot = axis + lowest * scale + 26
  const centre = (rank: number) => GUTTER + (rank + 0.5) * step
  const sums = points.reduce((sum, { entrees, sorties }) => ({ e: sum.e + entrees, s: sum.s + sorties }), { e: 0, s: 0 })
  return drawing(width, foot + 4, [
    ...(curved ? [curve(points, veille, step, centre)] : []),
    ...points.map((point, rank) => bar(point, centre(rank), Math.min(step * 0.72, 32), axis, scale, step)),
    ...points.map(({ mois }, rank) => monthLabel(mois, rank, points.length, step, centre(rank), foot)),
    line(GUTTER - 4, axis, GUTTER + step * points.length, axis, INK.texte2, 0.9),
    names('Entrées', `${formatFigure(sums.e)} au total`, axis - 16),
    names('Sorties', `${formatFigure(sums.s)} au total`, axis + 13),
  ])
}

function bar({ entrees, sorties }: PointMensuel, x: number, width: number, axis: number, scale: number, step: number): string {
  const [up, down] = [entrees * scale, sorties * scale]
  const figures =
    step < NARROW
      ? ''
      : label(x, axis - up - 3.5, formatFigure(entrees), { bold: true }) + label(x, axis + down + 10, formatFigure(sorties), { bold: true })
  return (
    rect(x - width / 2, axis - up, width, up, INK.petrole) +
    rect(x - width / 2, axis + 1, width, down, CATEGORIE_COLOURS['sans_suite'] ?? INK.texte3) +
    figures
  )
}

// A line need not start at zero: then its ticks are written, and here every point is.
function curve(points: readonly PointMensuel[], veille: number, step: number, centre: (rank: number) => number): string {
  const values = [veille, ...points.map(({ file_active }) => file_active)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = (value: number) => CURVE.top + CURVE.height - ((value - low) / Math.max(high - low, 1)) * CURVE.height * 0.8
  const xs = [GUTTER, ...points.map((_, rank) => centre(rank))]
  const path = values.map((value, rank) => `${rank === 0 ? 'M' : 'L'}${n(xs[rank] ?? 0)} ${n(y(value))}`).join('')
  const last = values.length - 1
  const dots = values.map((value, rank) => {
    const x = xs[rank] ?? 0
    const fill = rank === 0 ? '#FFFFFF' : INK.petrole
    const dot = `<circle cx="${n(x)}" cy="${n(y(value))}" r="${rank === last ? 2.6 : 1.8}" fill="${fill}" stroke="${INK.petrole}" stroke-width="1"/>`
    if (rank === 0)
      return dot + label(x, y(value) + 11, `${formatFigure(value)} la veille`, { size: 7.5, anchor: 'start', fill: INK.texte3 })
    const shown = rank === last || step >= NARROW
    return dot + (shown ? label(x, y(value) - 5, formatFigure(value), { bold: rank === last, size: rank === last ? 9 : 7.5 }) : '')
  })
  return `<path d="${path}" fill="none" stroke="${INK.petrole}" stroke-width="1.4"/>${dots.join('')}${names('File active', 'fin de mois', CURVE.top + CURVE.height / 2)}`
}

function names(title: string, under: string, y: number): string {
  return (
    label(0, y, title, { anchor: 'start', bold: true, size: 8.5 }) + label(0, y + 10, under, { anchor: 'start', size: 8, fill: INK.texte3 })
  )
}

// Over a year the title says which; over more, each January does.
function monthLabel(mois: string, rank: number, count: number, step: number, x: number, y: number): string {
  const [annee = '', numero = '1'] = mois.split('-')
  const style = { fill: INK.texte3, size: 8 }
  const nom = MONTHS[Number(numero) - 1] ?? numero
  // Side by side, twelve names would touch: their initials are read in order.
  if (count <= 12) return label(x, y, step < 24 ? nom.charAt(0).toUpperCase() : nom, style)
  if (numero === '01' || rank === 0) return label(x, y, annee, style)
  return step < 2 * NARROW ? '' : label(x, y, numero, style)
}
