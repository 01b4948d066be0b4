import type { Paragraph, Table } from 'docx'
import { formatDate } from '../../domain/commun/date'
import { blocDocx } from './bloc-docx'
import type { Feuillet, PapiersData } from './contenu'

const POLICE = 'Source Sans 3'
const MARGE = 1134

/** The same papers as a Word document that a team may still edit: real headings, lists and tables, in French. */
export async function papiersDocx(data: PapiersData): Promise<Uint8Array> {
  // Loaded when first asked for: nobody pays for it at the start.
  const { Document, Packer, Footer, Paragraph, TextRun, PageNumber } = await import('docx')
  const pied = (texte: string) =>
    new Footer({
      children: [
        new Paragraph({
          children: [new TextRun({ text: texte, size: 16 }), new TextRun({ children: [' – page ', PageNumber.CURRENT], size: 16 })],
        }),
      ],
    })
  const document = new Document({
    title: data.titre,
    creator: data.auteur,
    description: data.mention,
    styles: { default: { document: { run: { font: POLICE, size: 21, language: { value: 'fr-FR' } } } } },
    sections: await Promise.all(
      data.feuillets.map(async (feuillet) => ({
        properties: { page: { margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE } } },
        footers: { default: pied(`${data.structure.nom}. ${data.mention}. Établi le ${formatDate(data.date)} par ${data.auteur}`) },
        children: await contenu(data, feuillet),
      })),
    ),
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

async function contenu(
  data: PapiersData,
  { genre, titre, soustitre, operation, courrier, blocs }: Feuillet,
): Promise<(Paragraph | Table)[]> {
  const { HeadingLevel, Paragraph } = await import('docx')
  const lignes = (textes: readonly string[]) => textes.filter((texte) => texte !== '').map((texte) => new Paragraph({ text: texte }))
  const tete = courrier
    ? [
        ...lignes([data.structure.nom, ...courrier.destinataire, courrier.lieu_date]),
        new Paragraph({ text: courrier.objet, heading: HeadingLevel.HEADING_1 }),
      ]
    : [
        ...lignes([data.structure.nom]),
        new Paragraph({ text: `${genre}\u00a0: ${titre}`, heading: HeadingLevel.HEADING_1 }),
        ...lignes([soustitre]),
      ]
  const corps = (await Promise.all(blocs.map(blocDocx))).flat()
  return [...tete, ...corps, ...lignes(courrier ? [courrier.signataire, operation] : [operation])]
}
