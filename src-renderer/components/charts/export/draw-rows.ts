import { formatNumber } from '../../../lib/formats'
import type { FigureRow, PairRow, StackRow } from './figure'
import { BODY_WIDTH, type Drawing, rect, type Shape, text } from './shapes'

const NAMES = 260
const VALUES = 120
const ROW = 30
const BAR = 16

/** Named bars, each with its value; a striped mark where something is expected. */
export function drawBars(rows: readonly FigureRow[]): Drawing {
  const shared = Math.max(1, ...rows.flatMap(({ value, mark }) => [value, mark ?? 0]))
  const track = BODY_WIDTH - NAMES - VALUES
  const shapes = rows.flatMap(({ label, value, shown, family = 'emploi', mark, max = shared }, rank): Shape[] => {
    const y = rank * ROW
    const at = (one: number) => (track * Math.min(one, max)) / Math.max(max, 1e-9)
    return [
      text(0, y + 15, label),
      rect(NAMES, y + 3, track, BAR, 'piste'),
      rect(NAMES, y + 3, at(value), BAR, family),
      ...(mark === undefined || mark === null ? [] : [{ kind: 'mark', x: NAMES + at(mark), y, height: BAR + 6 } as const]),
      text(BODY_WIDTH, y + 15, shown, { bold: true, anchor: 'end' }),
    ]
  })
  return { width: BODY_WIDTH, height: Math.max(rows.length, 1) * ROW, shapes }
}

/** Two bars per name, one after the other or back to back. */
export function drawPairs(rows: readonly PairRow[], titles: readonly [string, string], backToBack: boolean): Drawing {
  const max = Math.max(1, ...rows.flatMap(({ left, right }) => [left, right]))
  const middle = backToBack ? BODY_WIDTH / 2 : NAMES
  const band = backToBack ? 150 : 0
  const side = (BODY_WIDTH - (backToBack ? band : NAMES)) / 2 - 50
  const rightAt = backToBack ? middle + band / 2 : NAMES + side + 60
  const leftEdge = backToBack ? middle - band / 2 : NAMES
  const shapes: Shape[] = [
    text(leftEdge, 12, titles[0], { bold: true, anchor: backToBack ? 'end' : 'start' }),
    text(rightAt, 12, titles[1], { bold: true }),
  ]
  rows.forEach(({ label, left, right }, rank) => {
    const y = 24 + rank * ROW
    const [wide, far] = [(side * left) / max, (side * right) / max]
    shapes.push(
      backToBack ? text(middle, y + 15, label, { anchor: 'middle', ink: 'texte-2' }) : text(0, y + 15, label),
      rect(backToBack ? leftEdge - wide : leftEdge, y + 3, wide, BAR, backToBack ? 'emploi' : 'sans_suite'),
      text(backToBack ? leftEdge - wide - 6 : leftEdge + wide + 6, y + 15, formatNumber(left), {
        bold: true,
        anchor: backToBack ? 'end' : 'start',
      }),
      rect(rightAt, y + 3, far, BAR, backToBack ? 'alternance' : 'emploi'),
      text(rightAt + far + 6, y + 15, formatNumber(right), { bold: true }),
    )
  })
  return { width: BODY_WIDTH, height: 24 + Math.max(rows.length, 1) * ROW, shapes }
}

/** 100 % bars: one line each, what it says at its end. */
export function drawStacks(rows: readonly StackRow[]): Drawing {
  const names = 190
  const notes = 190
  const track = BODY_WIDTH - names - notes
  const shapes = rows.flatMap(({ label, note, pieces, target }, rank): Shape[] => {
    const y = rank * ROW
    const total = pieces.reduce((sum, { value }) => sum + value, 0)
    let x = names
    const drawn = pieces.map(({ fill, value }) => {
      const width = total === 0 ? 0 : (track * value) / total
      x += width
      return { value, shape: rect(x - width, y + 3, width, BAR, fill) }
    })
    return [
      text(0, y + 15, label),
      ...drawn.filter(({ value }) => value > 0).map(({ shape }) => shape),
      ...(target === undefined || target === null
        ? []
        : [{ kind: 'mark', x: names + track * Math.min(target, 1), y, height: BAR + 6 } as const]),
      text(BODY_WIDTH, y + 15, note, { bold: true, anchor: 'end' }),
    ]
  })
  return { width: BODY_WIDTH, height: Math.max(rows.length, 1) * ROW, shapes }
}
