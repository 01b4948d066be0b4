import { formatFigure } from '../../../domain/commun/nombre'
import { INK } from '../../kit/theme'
import { type Drawing, drawing, label, rect, stripedMark } from './svg'

/** A bar of a table of counts, its length against the highest. */
export function inlineBar(value: number, highest: number, width: number): Drawing {
  const length = highest === 0 ? 0 : (value / highest) * width
  return drawing(width, 9, [rect(0, 1, value > 0 ? Math.max(length, 1) : 0, 7.5, INK.petrole)])
}

/** Two bars one on the other: what was there, and what was overcome. */
export function pairedBar(all: number, done: number, highest: number, width: number): Drawing {
  const size = (value: number) => (highest === 0 ? 0 : Math.max((value / highest) * width, value > 0 ? 1 : 0))
  return drawing(width, 11, [rect(0, 0.5, size(all), 4.5, INK.clair, INK.petrole), rect(0, 6, size(done), 4.5, INK.petrole)])
}

/** A track, its fill and the striped mark where one should be at the date. */
export function gauge(value: number, max: number, expected: number | null, width: number): Drawing {
  const share = (amount: number) => (max > 0 ? Math.min(Math.max(amount / max, 0), 1) : 0) * (width - 6)
  return drawing(width, 14, [
    rect(3, 4, width - 6, 6, INK.creux),
    rect(3, 4, share(value), 6, INK.petrole),
    ...(expected === null ? [] : [stripedMark(3 + share(expected), 1, 12, 3.4)]),
  ])
}

export interface Etage {
  libelle: string
  gauche: number
  droite: number
}

/** Ages in the middle, one sex on each side. */
export function pyramid(etages: readonly Etage[], titres: readonly [string, string], width: number): Drawing {
  const middle = 78
  const room = (width - middle) / 2 - 26
  const highest = Math.max(1, ...etages.flatMap(({ gauche, droite }) => [gauche, droite]))
  const [left, right] = [(width - middle) / 2, (width + middle) / 2]
  const rows = etages.map(({ libelle, gauche, droite }, rank) => {
    const y = 18 + rank * 21
    const [a, b] = [(gauche / highest) * room, (droite / highest) * room]
    return [
      rect(left - a, y, a, 16, INK.petrole),
      rect(right, y, b, 16, '#6DB3DE', '#2A6F9C'),
      label(left - a - 4, y + 11, formatFigure(gauche), { anchor: 'end', bold: true, size: 8.5 }),
      label(right + b + 4, y + 11, formatFigure(droite), { anchor: 'start', bold: true, size: 8.5 }),
      label(width / 2, y + 11, libelle, { fill: INK.texte2, size: 8.5 }),
    ].join('')
  })
  return drawing(width, 18 + etages.length * 21, [
    label(left, 9, titres[0], { anchor: 'end', bold: true, size: 9 }),
    label(right, 9, titres[1], { anchor: 'start', bold: true, size: 9 }),
    ...rows,
  ])
}
