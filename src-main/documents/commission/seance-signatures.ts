import type { Column, Content } from 'pdfmake/interfaces'
import { section } from '../kit/blocks'
import { INK } from '../kit/theme'
import type { SeancePapier } from './seance-papier'

/** Where the chair and the coordination sign, kept on one page; an anonymous paper names only the chair. */
export function seanceSignatures({ presidence, coordination, anonyme }: SeancePapier): Content {
  const block = (titre: string, nom: string): Column => ({
    width: '*',
    stack: [
      { text: titre, style: 'entete' },
      { text: nom === '' ? ' ' : nom, style: 'valeur', margin: [0, 2, 0, 44] },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 220, y2: 0, lineWidth: 0.6, lineColor: INK.texte3 }] },
      { text: 'Date et signature', style: 'note', margin: [0, 3, 0, 0] },
    ],
  })
  return {
    unbreakable: true,
    stack: [
      section('Signatures'),
      {
        columns: [block('La présidence de la commission', presidence ?? ''), block('La coordination', anonyme ? '' : (coordination ?? ''))],
        columnGap: 24,
      },
    ],
  }
}
