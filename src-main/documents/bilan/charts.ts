import { formatFigure } from '../../domain/commun/nombre'
import type { PointMensuel } from '../../domain/indicateur/series'
import { CATEGORIE_COLOURS, CONTENT_WIDTH, INK } from '../kit/theme'

const FONT = 'font-family="SourceSans3"'
const MONTHS = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']

function label(
  x: number,
  y: number,
  content: string,
  { size = 8, anchor = 'middle', bold = false, fill = INK.texte as string } = {},
): string {
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" ${FONT}${weight} fill="${fill}" text-anchor="${anchor}">${content}</text>`
}

/** Entries above the line, exits below, month by month; bars start at zero. */
export function monthlyChart(points: readonly PointMensuel[]): string {
  const [left, top, up, down] = [58, 14, 62, 46]
  const step = (CONTENT_WIDTH - left) / Math.max(points.length, 1)
  const width = Math.min(step * 0.68, 30)
  const highest = Math.max(1, ...points.flatMap(({ entrees, sorties }) => [entrees, sorties]))
  const axis = top + up
  const scale = Math.min(up, down) / highest
  const bars = points.map(({ mois, entrees, sorties }, index) => {
    const x = left + index * step + (step - width) / 2
    const middle = x + width / 2
    const [h1, h2] = [entrees * scale, sorties * scale]
    return [
      `<rect x="${x.toFixed(1)}" y="${(axis - h1).toFixed(1)}" width="${width.toFixed(1)}" height="${h1.toFixed(1)}" fill="${INK.petrole}"/>`,
      `<rect x="${x.toFixed(1)}" y="${(axis + 1).toFixed(1)}" width="${width.toFixed(1)}" height="${h2.toFixed(1)}" fill="${CATEGORIE_COLOURS['sans_suite']}"/>`,
      label(middle, axis - h1 - 3, String(entrees), { bold: true }),
      label(middle, axis + h2 + 10, String(sorties), { bold: true }),
      label(middle, axis + down + 22, monthName(mois, points.length), { fill: INK.texte3 }),
    ].join('')
  })
  const line = `<rect x="${left - 4}" y="${axis}" width="${(CONTENT_WIDTH - left + 4).toFixed(1)}" height="0.8" fill="${INK.texte2}"/>`
  const names =
    label(0, axis - 8, 'Entrées', { anchor: 'start', bold: true }) + label(0, axis + 14, 'Sorties', { anchor: 'start', bold: true })
  return `<svg viewBox="0 0 ${CONTENT_WIDTH.toFixed(1)} ${axis + down + 28}">${bars.join('')}${line}${names}</svg>`
}

// Over a year the year is said by the title; over more, January carries it.
function monthName(mois: string, count: number): string {
  const [annee = '', numero = '1'] = mois.split('-')
  const name = MONTHS[Number(numero) - 1] ?? numero
  return count > 12 ? `${numero}/${annee.slice(2)}` : name
}

/** One share of the exits. */
export interface Part {
  cle: string
  libelle: string
  nombre: number
}

/** Exits as one bar of 100 %, positives first under a bracket, with the striped mark of the target. */
export function exitsBar(parts: readonly Part[], positives: number, taux: string, cible: number | null): string {
  const total = parts.reduce((sum, { nombre }) => sum + nombre, 0)
  const [top, height] = [20, 22]
  let x = 0
  const bars = parts.map(({ cle, nombre }) => {
    const width = total === 0 ? 0 : (nombre / total) * CONTENT_WIDTH
    const bar = nombre === 0 ? '' : segment(cle, x, top, Math.max(width - 1, 0.5), height)
    x += width
    return bar
  })
  const bracket = total === 0 ? 0 : (positives / total) * CONTENT_WIDTH
  const head =
    positives === 0
      ? ''
      : `<path d="M0.5 ${top - 2} V${top - 6} H${(bracket - 1).toFixed(1)} V${top - 2}" fill="none" stroke="${INK.texte2}" stroke-width="0.8"/>`
  const mark = cible === null ? '' : target((Math.min(Math.max(cible, 0), 100) / 100) * CONTENT_WIDTH, top, height, cible)
  const title = label(0, 9, `Positives : ${formatFigure(positives)}, soit ${taux}`, { anchor: 'start', bold: true, size: 9 })
  return `<svg viewBox="0 0 ${CONTENT_WIDTH.toFixed(1)} ${top + height + 18}">${title}${head}${bars.join('')}${mark}</svg>`
}

function segment(cle: string, x: number, y: number, width: number, height: number): string {
  const edge = cle === 'neutre' ? ` stroke="${CATEGORIE_COLOURS['sans_suite']}" stroke-width="0.8" stroke-dasharray="2 2"` : ''
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="${CATEGORIE_COLOURS[cle] ?? INK.texte3}"${edge}/>`
}

function target(x: number, top: number, height: number, cible: number): string {
  const bands = Array.from({ length: 6 }, (_, index) =>
    index % 2 === 0 ? `<rect x="${(x - 2).toFixed(1)}" y="${top - 4 + index * 5}" width="4" height="5" fill="${INK.balise}"/>` : '',
  )
  const frame = `<rect x="${(x - 2.5).toFixed(1)}" y="${top - 4.5}" width="5" height="31" fill="#FFFFFF" stroke="${INK.balise}" stroke-width="0.6"/>`
  const words = label(x, top + height + 15, `cible ${formatFigure(cible)}\u202F%`, { bold: true })
  return `${frame}${bands.join('')}${words}`
}

/** A bar of a table of counts, its length against the highest. */
export function inlineBar(value: number, highest: number, width = 150): string {
  const length = highest === 0 ? 0 : Math.max((value / highest) * width, value > 0 ? 1 : 0)
  return `<svg viewBox="0 0 ${width} 9"><rect x="0" y="1" width="${length.toFixed(1)}" height="7" fill="${INK.petrole}"/></svg>`
}
