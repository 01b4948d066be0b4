import { drawBars, drawPairs, drawStacks } from './draw-rows'
import { drawFlow, drawYears } from './draw-time'
import type { Figure, LegendItem } from './figure'
import { BODY_WIDTH, type Drawing, rect, type Shape, text } from './shapes'

/** What a file says around its drawing: it must be read alone, years later. */
export interface Frame {
  readonly title: string
  /** Operation and period. */
  readonly subtitle: string
  /** Where the figures come from, and when. */
  readonly source: string
}

const MARGIN = 40
const LEGEND_ROW = 22

/** The whole picture: title, period, drawing, legend, source. */
export function composeFigure(figure: Figure, { title, subtitle, source }: Frame): Drawing {
  const body = drawBody(figure)
  const legend = drawLegend(figure.legend ?? [])
  const top = 96
  const legendAt = top + body.height + 24
  const sourceAt = legendAt + legend.height + (legend.height > 0 ? 14 : 0)
  return {
    width: BODY_WIDTH + 2 * MARGIN,
    height: sourceAt + 34,
    shapes: [
      text(MARGIN, 46, title, { size: 22, bold: true }),
      text(MARGIN, 70, subtitle, { ink: 'texte-2' }),
      ...move(body.shapes, MARGIN, top),
      ...move(legend.shapes, MARGIN, legendAt),
      text(MARGIN, sourceAt + 10, source, { size: 12, ink: 'texte-2' }),
    ],
  }
}

function drawBody(figure: Figure): Drawing {
  switch (figure.kind) {
    case 'bars':
      return drawBars(figure.rows)
    case 'pairs':
      return drawPairs(figure.rows, figure.titles, figure.backToBack)
    case 'stacks':
      return drawStacks(figure.rows)
    case 'flow':
      return drawFlow(figure.months, figure.names)
    case 'years':
      return drawYears(figure.columns)
  }
}

function drawLegend(items: readonly LegendItem[]): Drawing {
  const shapes: Shape[] = []
  let [x, row] = [0, 0]
  for (const { fill, label } of items) {
    const width = 28 + label.length * 6.7
    if (x > 0 && x + width > BODY_WIDTH) [x, row] = [0, row + 1]
    const y = row * LEGEND_ROW
    if (fill === 'mark') shapes.push({ kind: 'mark', x: x + 6, y: y - 2, height: 16 })
    else if (fill === 'line')
      shapes.push({
        kind: 'line',
        points: [
          [x, y + 6],
          [x + 12, y + 6],
        ],
        ink: 'emploi',
        width: 2.5,
      })
    else shapes.push(rect(x, y, 12, 12, fill))
    shapes.push(text(x + 20, y + 11, label, { size: 13 }))
    x += width + 16
  }
  return { width: BODY_WIDTH, height: items.length === 0 ? 0 : (row + 1) * LEGEND_ROW, shapes }
}

function move(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) =>
    shape.kind === 'line'
      ? { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) }
      : { ...shape, x: shape.x + dx, y: shape.y + dy },
  )
}
