import { formatFigure } from '../../../domain/commun/nombre'
import { INK } from '../../kit/theme'
import { type Drawing, drawing, label, line, rect } from './svg'

/** Columns side by side, from zero, each with its figure and its name under it. */
export function columnsChart(bars: readonly { libelle: string; nombre: number }[], width: number): Drawing {
  const [top, height] = [14, 76]
  const step = width / Math.max(bars.length, 1)
  const highest = Math.max(1, ...bars.map(({ nombre }) => nombre))
  const axis = top + height
  return drawing(width, axis + 18, [
    ...bars.map(({ libelle, nombre }, rank) => {
      const size = (nombre / highest) * height
      const x = (rank + 0.5) * step
      return (
        rect(x - step * 0.36, axis - size, step * 0.72, size, INK.petrole) +
        label(x, axis - size - 4, formatFigure(nombre), { bold: true, size: 9 }) +
        label(x, axis + 12, libelle, { fill: INK.texte2, size: 8 })
      )
    }),
    line(0, axis, width, axis, INK.texte2, 0.9),
  ])
}

/** Two periods line by line: the one before light, this one dark. */
export function twoPeriodsBar(before: number, now: number, highest: number, width: number): Drawing {
  const size = (value: number) => (highest === 0 ? 0 : Math.max((value / highest) * width, value > 0 ? 1 : 0))
  return drawing(width, 13, [rect(0, 1, size(before), 4.5, INK.clair, INK.petrole), rect(0, 7, size(now), 5, INK.petrole)])
}
