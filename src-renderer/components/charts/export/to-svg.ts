import { fillOf, type Inks } from './inks'
import type { Drawing, Shape } from './shapes'

const FONT = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"

/** A drawing as a file that stands alone: colours written in it, nothing fetched from elsewhere. */
export function toSvg({ width, height, shapes }: Drawing, inks: Inks, description: string): string {
  const hatch = fillOf(inks, 'neutre')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}">`,
    `<title>${escapeXml(description)}</title>`,
    `<defs><pattern id="hachure" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${hatch.ground}"/><rect width="1.5" height="6" fill="${hatch.edge}"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${inks.ground}"/>`,
    ...shapes.map((shape) => draw(shape, inks)),
    '</svg>',
  ].join('\n')
}

function draw(shape: Shape, inks: Inks): string {
  switch (shape.kind) {
    case 'rect': {
      if (shape.width <= 0 || shape.height <= 0) return ''
      const { ground, edge, hatched } = fillOf(inks, shape.fill)
      const box = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`
      return `<rect ${box} fill="${hatched ? 'url(#hachure)' : ground}" stroke="${edge}"/>`
    }
    case 'line': {
      const points = shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
      return `<polyline points="${points}" fill="none" stroke="${inkOf(shape.ink, inks)}" stroke-width="${shape.width}"/>`
    }
    case 'dot':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${inkOf('emploi', inks)}"/>`
    case 'mark':
      return [
        `<rect x="${round(shape.x - 4)}" y="${round(shape.y - 1)}" width="8" height="${round(shape.height + 2)}" rx="1" fill="${markInk(inks, false)}" stroke="${markInk(inks, true)}"/>`,
        ...stripes(shape).map(
          ({ y, height, lit }) =>
            `<rect x="${round(shape.x - 3)}" y="${round(y)}" width="6" height="${round(height)}" fill="${markInk(inks, lit)}"/>`,
        ),
      ].join('')
    case 'text': {
      const { x, y, size = 14, bold = false, anchor = 'start', ink = 'texte' } = shape
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${bold ? 600 : 400}" text-anchor="${anchor}" fill="${inkOf(ink, inks)}">${escapeXml(shape.text)}</text>`
    }
  }
}

/** The striped mark, band by band. */
export function stripes({ y, height }: { y: number; height: number }): { y: number; height: number; lit: boolean }[] {
  const band = height / 5
  return Array.from({ length: 5 }, (_, rank) => ({ y: y + rank * band, height: band, lit: rank % 2 === 0 }))
}

/** Colour of a line or of a text. */
export function inkOf(ink: string, inks: Inks): string {
  return inks.of(ink === 'emploi' ? 'donnee-emploi' : ink)
}

/** Colour of one band of the striped mark. */
export function markInk(inks: Inks, lit: boolean): string {
  return inks.of(lit ? 'balise' : 'balise-2')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escapeXml(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
