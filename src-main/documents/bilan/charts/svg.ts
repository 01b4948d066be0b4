import { INK } from '../../kit/theme'

/** A drawing of the papers, in points. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

export function drawing(width: number, height: number, parts: readonly string[]): Drawing {
  return { svg: `<svg viewBox="0 0 ${n(width)} ${n(height)}">${parts.join('')}</svg>`, width, height }
}

/** As pdfmake places it. */
export function place({ svg, width }: Drawing) {
  return { svg, width }
}

/** A coordinate, short. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export interface LabelStyle {
  size?: number
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  fill?: string
}

export function label(
  x: number,
  y: number,
  text: string,
  { size = 8, anchor = 'middle', bold = false, fill = INK.texte }: LabelStyle = {},
): string {
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-family="SourceSans3"${weight} fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, edge?: string): string {
  const stroke = edge ? ` stroke="${edge}" stroke-width="0.7"` : ''
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(width, 0))}" height="${n(Math.max(height, 0))}" fill="${fill}"${stroke}/>`
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 0.6): string {
  return `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${stroke}" stroke-width="${width}" fill="none"/>`
}

/** Slanted lines inside a rectangle: read in grey where a colour is not. */
export function hatch(x: number, y: number, width: number, height: number, stroke: string, step = 4): string {
  const lines: string[] = []
  for (let start = step / 2 - height; start < width; start += step) {
    const [x1, x2] = [Math.max(start, 0), Math.min(start + height, width)]
    if (x2 > x1) lines.push(`M${n(x + x1)} ${n(y + height - (x1 - start))}L${n(x + x2)} ${n(y + height - (x2 - start))}`)
  }
  return `<path d="${lines.join('')}" stroke="${stroke}" stroke-width="0.7" fill="none"/>`
}

/** The striped mark, « here is where one should be », centred on x and cased so that a dark bar does not hide it. */
export function stripedMark(x: number, y: number, height: number, width = 4): string {
  const bands = Math.max(3, Math.floor(height / 4) | 1)
  const band = height / bands
  const fills = Array.from({ length: bands }, (_, rank) =>
    rank % 2 === 0 ? rect(x - width / 2, y + rank * band, width, band, INK.balise) : '',
  )
  return rect(x - width / 2 - 0.8, y - 0.8, width + 1.6, height + 1.6, '#FFFFFF', INK.balise) + fills.join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
