import { formatFigure } from '../../../domain/commun/nombre'
import type { Cohorte } from '../../../domain/indicateur/cohortes'
import { CATEGORIE_COLOURS, INK } from '../../kit/theme'
import { type Drawing, drawing, hatch, label, rect } from './svg'

const ROW = 20
const NAME = 118
const TOP = 18

const PARTS = [
  { key: 'en_parcours', nom: 'En parcours', fill: INK.clair, edge: INK.petrole },
  { key: 'positive', nom: 'Sortie positive', fill: INK.petrole, edge: INK.petrole },
  { key: 'neutre', nom: 'Sortie neutre', fill: CATEGORIE_COLOURS['neutre'] ?? INK.creux, edge: '#76868A' },
  { key: 'sans_suite', nom: 'Sans suite', fill: CATEGORIE_COLOURS['sans_suite'] ?? INK.texte3, edge: INK.texte3 },
] as const

/** Each year of entries at the last date most of it has reached, as one bar of 100 %. */
export function cohortesChart(cohortes: readonly Cohorte[], width: number): Drawing {
  const rows = [...new Set(cohortes.map(({ annee }) => annee))]
    .slice(-6)
    .flatMap((annee) => cohortes.findLast((une) => une.annee === annee && une.observes * 2 > une.entrees) ?? [])
  const room = width - NAME
  const legend = PARTS.map(({ nom, fill, edge }, rank) => {
    const x = NAME + rank * 96
    return rect(x, 1.5, 8, 8, fill, edge) + label(x + 12, 9, nom, { anchor: 'start', size: 8.5, fill: INK.texte2 })
  })
  const bars = rows.map((une, rank) => {
    const y = TOP + rank * ROW
    let x = NAME
    const parts = PARTS.map(({ key, fill, edge }) => {
      const size = (une[key] / une.observes) * room
      const drawn = size === 0 ? '' : part(x, y, size, fill, edge, key === 'neutre')
      const dark = key === 'positive'
      const figure =
        size < 16 ? '' : label(x + size / 2, y + 10.5, formatFigure(une[key]), { bold: true, fill: dark ? '#FFFFFF' : INK.texte })
      x += size
      return drawn + figure
    })
    return label(0, y + 10.5, `${une.annee}, à ${une.echeance}\u00a0mois`, { anchor: 'start', size: 8.5 }) + parts.join('')
  })
  return drawing(width, TOP + rows.length * ROW, [...legend, ...bars])
}

function part(x: number, y: number, size: number, fill: string, edge: string, hatched: boolean): string {
  const width = Math.max(size - 1.6, 1)
  // A figure is read over the hatching only where nothing is drawn behind it.
  return rect(x, y, width, 14, fill, edge) + (hatched && width < 16 ? hatch(x, y, width, 14, edge) : '')
}
