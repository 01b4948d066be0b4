import { formatNumber, formatPercent } from '../../../lib/formats'
import { niceTicks } from '../geometry'
import type { FlowMonth, YearColumn } from './figure'
import { BODY_WIDTH, type Drawing, rect, type Shape, text } from './shapes'

const LEFT = 110
const STOCK = 110
const FLOW = 220

/** The stock as a line above, what comes in and goes out as bars below, on the same months. */
export function drawFlow(months: readonly FlowMonth[], [stockName, upName, downName]: readonly [string, string, string]): Drawing {
  const step = (BODY_WIDTH - LEFT - 40) / Math.max(months.length, 1)
  const ticks = niceTicks(months.map(({ stock }) => stock))
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const stockY = (value: number) => 20 + (STOCK - 30) * (1 - (value - low) / Math.max(high - low, 1))
  const highest = Math.max(1, ...months.map(({ up }) => up))
  const deepest = Math.max(1, ...months.map(({ down }) => down))
  const unit = (FLOW - 60) / (highest + deepest)
  const axis = STOCK + 30 + highest * unit
  const centre = (rank: number) => LEFT + (rank + 0.5) * step
  const wide = Math.min(step * 0.72, 56)
  const labelled = months.length <= 18
  const shapes: Shape[] = [
    text(0, 40, stockName, { bold: true }),
    text(0, STOCK + 45, upName, { bold: true }),
    text(0, axis + 22, downName, { bold: true }),
    ...ticks.flatMap((tick): Shape[] => [
      {
        kind: 'line',
        points: [
          [LEFT, stockY(tick)],
          [BODY_WIDTH - 40, stockY(tick)],
        ],
        ink: 'filet',
        width: 1,
      },
      text(BODY_WIDTH, stockY(tick) + 4, formatNumber(tick), { anchor: 'end', size: 12, ink: 'texte-2' }),
    ]),
    { kind: 'line', points: months.map(({ stock }, rank) => [centre(rank), stockY(stock)] as const), ink: 'emploi', width: 2.5 },
    {
      kind: 'line',
      points: [
        [LEFT, axis],
        [BODY_WIDTH - 40, axis],
      ],
      ink: 'texte-2',
      width: 1.5,
    },
  ]
  months.forEach(({ label, up, down, stock }, rank) => {
    const x = centre(rank)
    shapes.push(
      { kind: 'dot', x, y: stockY(stock), radius: 3 },
      rect(x - wide / 2, axis - up * unit, wide, up * unit, 'emploi'),
      rect(x - wide / 2, axis, wide, down * unit, 'sans_suite'),
    )
    if (labelled) {
      shapes.push(
        text(x, axis - up * unit - 5, formatNumber(up), { anchor: 'middle', bold: true, size: 12 }),
        text(x, axis + down * unit + 14, formatNumber(down), { anchor: 'middle', bold: true, size: 12 }),
      )
    }
    if (labelled || rank % Math.ceil(months.length / 14) === 0) {
      shapes.push(text(x, STOCK + FLOW + 10, label, { anchor: 'middle', size: 12, ink: 'texte-2' }))
    }
  })
  return { width: BODY_WIDTH, height: STOCK + FLOW + 20, shapes }
}

const HEIGHT = 240
const BASE = 210

/** Columns of one year each, the rate written over them, its target as a dotted step. */
export function drawYears(columns: readonly YearColumn[]): Drawing {
  const step = BODY_WIDTH / Math.max(columns.length, 1)
  const totalOf = ({ pieces }: YearColumn) => pieces.reduce((sum, { value }) => sum + value, 0)
  const max = Math.max(1, ...columns.map(totalOf))
  const wide = Math.min(step * 0.5, 90)
  const shapes: Shape[] = [
    {
      kind: 'line',
      points: [
        [0, BASE],
        [BODY_WIDTH, BASE],
      ],
      ink: 'texte-2',
      width: 1.5,
    },
  ]
  columns.forEach((column, rank) => {
    const x = (rank + 0.5) * step
    let top = BASE
    for (const { fill, value } of column.pieces) {
      const tall = (value / max) * (BASE - 50)
      top -= tall
      if (value > 0) shapes.push(rect(x - wide / 2, top, wide, tall, fill))
    }
    const target = column.target === null ? '' : ` (cible ${formatPercent(column.target, Number.isInteger(column.target) ? 0 : 1)})`
    shapes.push(
      text(x, top - 22, `${formatPercent(column.rate)} positives`, { anchor: 'middle', bold: true, size: 15 }),
      text(x, top - 6, `${formatNumber(totalOf(column))}${target}`, { anchor: 'middle', size: 12, ink: 'texte-2' }),
      text(x, BASE + 20, column.label, { anchor: 'middle', ink: 'texte-2' }),
    )
  })
  return { width: BODY_WIDTH, height: HEIGHT, shapes }
}
