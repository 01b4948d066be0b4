import type { Content } from 'pdfmake/interfaces'
import { letterhead } from '../kit/paper'
import { CONTENT_WIDTH, INK, MARGIN } from '../kit/theme'
import { blocPdf } from './bloc-pdf'
import type { EnTeteCourrier, Feuillet, PapiersData } from './contenu'
import { ADRESSE_MM, CORPS_MM, FENETRE_MM, mm, SUIVI_MM } from './fenetre'

const HAUT_PAGE = 40

/** A letter: everything of its head is placed to the millimetre, its text flows under the window. */
export function lettre(data: PapiersData, feuillet: Feuillet, courrier: EnTeteCourrier): Content[] {
  return [
    { ...(letterhead(data.structure, mm(FENETRE_MM.gauche) - MARGIN) as object), absolutePosition: { x: MARGIN, y: HAUT_PAGE } } as Content,
    {
      absolutePosition: { x: MARGIN, y: mm(SUIVI_MM) },
      columns: [
        {
          width: mm(68),
          stack: courrier.suivi.map((ligne, index) => ({ text: ligne, fontSize: 8.5, color: INK.texte2, bold: index === 0 })),
        },
      ],
    },
    {
      absolutePosition: { x: mm(ADRESSE_MM.gauche), y: mm(ADRESSE_MM.haut) },
      columns: [
        { width: mm(ADRESSE_MM.largeur), stack: courrier.destinataire.map((ligne) => ({ text: ligne, fontSize: 10.5, lineHeight: 1 })) },
      ],
    },
    // The fold, for the hand: a short line at the edge of the sheet.
    {
      absolutePosition: { x: 0, y: mm(99) },
      canvas: [{ type: 'line', x1: 8, y1: 0, x2: 18, y2: 0, lineWidth: 0.4, lineColor: INK.filet }],
    },
    { text: courrier.lieu_date, fontSize: 10, alignment: 'right', margin: [0, mm(CORPS_MM) - HAUT_PAGE, 0, 14] },
    { text: courrier.objet, fontSize: 10.5, bold: true, margin: [0, 0, 0, 16] },
    ...feuillet.blocs.map((bloc) => blocPdf(bloc, 10.5)),
    {
      unbreakable: true,
      columns: [
        { width: '*', text: '' },
        {
          width: CONTENT_WIDTH * 0.42,
          margin: [0, 14, 0, 0],
          stack: [
            { text: courrier.signataire, fontSize: 10.5 },
            { text: data.structure.nom, style: 'note' },
          ],
        },
      ],
    },
    ...(feuillet.operation === ''
      ? []
      : [{ text: `${feuillet.operation}.`, style: 'note', margin: [0, 34, 0, 0] as [number, number, number, number] }]),
  ]
}
