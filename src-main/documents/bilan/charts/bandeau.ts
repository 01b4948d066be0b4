import { INK } from '../../kit/theme'
import { type Drawing, n } from './svg'

const HILLS = [
  { x: 0.08, y: 0.75, r: 0.28, h: 1 },
  { x: 0.3, y: 0.15, r: 0.22, h: 0.8 },
  { x: 0.47, y: 0.8, r: 0.2, h: 1.1 },
  { x: 0.68, y: 0.25, r: 0.26, h: 1 },
  { x: 0.92, y: 0.7, r: 0.24, h: 1.2 },
] as const
const LEVELS = [0.16, 0.3, 0.44, 0.58, 0.72, 0.86, 1]
const CELL = 7

/** The band of the first page: a surveyor's map, in lines so light that titles stay the subject. */
export function banner(width: number, height: number): Drawing {
  const columns = Math.ceil(width / CELL)
  const rows = Math.ceil(height / CELL)
  const field = (column: number, row: number) =>
    HILLS.reduce((sum, { x, y, r, h }) => {
      const [dx, dy] = [(column * CELL) / width - x, ((row * CELL) / height - y) * 0.42]
      return sum + h * Math.exp(-(dx * dx + dy * dy) / (r * r * 0.45))
    }, 0)
  const paths = LEVELS.map((level) => contour(field, level, columns, rows))
  const svg = `<svg viewBox="0 0 ${n(width)} ${n(height)}"><clipPath id="bande"><rect width="${n(width)}" height="${n(height)}" rx="6"/></clipPath><g clip-path="url(#bande)"><rect width="${n(width)}" height="${n(height)}" fill="${INK.nuit}"/><path d="${paths.join('')}" fill="none" stroke="#FFFFFF" stroke-opacity="0.16" stroke-width="0.7"/></g></svg>`
  return { svg, width, height }
}

// Marching squares: each cell the level crosses gives the segment between two of its edges.
function contour(field: (column: number, row: number) => number, level: number, columns: number, rows: number): string {
  let path = ''
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corners: [number, number, number][] = [
        [column, row, field(column, row)],
        [column + 1, row, field(column + 1, row)],
        [column + 1, row + 1, field(column + 1, row + 1)],
        [column, row + 1, field(column, row + 1)],
      ]
      const points = corners.flatMap(([x, y, value], rank) => {
        const [nextX, nextY, next] = corners[(rank + 1) % 4] as [number, number, number]
        if (value > level === next > level) return []
        const share = (level - value) / (next - value)
        return [`${n((x + (nextX - x) * share) * CELL)} ${n((y + (nextY - y) * share) * CELL)}`]
      })
      for (let rank = 0; rank + 1 < points.length; rank += 2) path += `M${points[rank]}L${points[rank + 1]}`
    }
  }
  return path
}
