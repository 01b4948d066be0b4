import { INK } from './theme'

const STARS = 12

/** The European emblem, drawn: twelve stars in a circle on blue. */
export function europeEmblem(): string {
  const stars = Array.from({ length: STARS }, (_, index) => {
    const angle = (index * 2 * Math.PI) / STARS
    return star(27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle), 2)
  })
  return `<svg viewBox="0 0 54 36"><rect width="54" height="36" fill="${INK.europe}"/>${stars.join('')}</svg>`
}

function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const length = index % 2 === 0 ? radius : radius * 0.382
    const angle = (index * Math.PI) / 5
    return `${(x + length * Math.sin(angle)).toFixed(2)},${(y - length * Math.cos(angle)).toFixed(2)}`
  })
  return `<polygon points="${points.join(' ')}" fill="${INK.etoile}"/>`
}

/** The striped line that stands before the title of a paper. */
export function stripedPole(height: number): string {
  const bands = 5
  const band = height / bands
  const fills = Array.from({ length: bands }, (_, index) =>
    index % 2 === 0 ? `<rect x="0.5" y="${index * band}" width="5" height="${band}" fill="${INK.balise}"/>` : '',
  )
  const frame = `<rect x="0.5" y="0.5" width="5" height="${height - 1}" fill="#FFFFFF" stroke="${INK.balise}" stroke-width="0.6"/>`
  return `<svg viewBox="0 0 6 ${height}">${frame}${fills.join('')}</svg>`
}
