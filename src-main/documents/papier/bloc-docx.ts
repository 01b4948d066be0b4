import type { Paragraph, Table } from 'docx'
import type { Passage } from '../../domain/papier/mise-en-forme'
import { NIVEAU_FREIN_LABELS } from '../../domain/parcours/labels'
import { type Bloc, simple } from './contenu'

const A_COMPLETER = '………………………………'

/** One block of a paper as Word shows it. */
export async function blocDocx(bloc: Bloc): Promise<(Paragraph | Table)[]> {
  const { HeadingLevel, Paragraph, TextRun } = await import('docx')
  const texte = (passages: readonly Passage[], options: { bullet?: { level: number } } = {}) =>
    new Paragraph({
      ...options,
      spacing: { after: 120 },
      children: passages.map((passage) => new TextRun({ text: passage.texte, bold: passage.gras })),
    })
  switch (bloc.type) {
    case 'titre':
      return [new Paragraph({ text: bloc.texte, heading: HeadingLevel.HEADING_2 })]
    case 'paragraphe':
      return [texte(bloc.passages)]
    case 'liste':
      return bloc.lignes.map((ligne) => texte(ligne, { bullet: { level: 0 } }))
    case 'faits':
      return bloc.paires.map(([terme, valeur]) => texte([{ texte: `${terme}\u00a0: `, gras: true }, ...simple(valeur ?? A_COMPLETER)]))
    case 'tableau':
      return [
        await table(
          bloc.colonnes.map(({ titre }) => titre),
          bloc.lignes,
        ),
      ]
    case 'niveaux':
      return [
        await table(
          ['Thème', ...bloc.titres],
          bloc.lignes.map(({ theme, avant, apres }) => [theme, niveau(avant), apres === null ? '–' : niveau(apres)]),
        ),
      ]
    case 'ecrire':
      return Array.from({ length: bloc.lignes }, () => texte(simple(A_COMPLETER.repeat(3))))
    case 'note':
      return [texte(simple(bloc.texte))]
    case 'ensemble':
      return (await Promise.all(bloc.blocs.map(blocDocx))).flat()
    case 'signatures':
      return [
        new Paragraph({ text: 'Signatures', heading: HeadingLevel.HEADING_2 }),
        ...bloc.cases.map(({ titre, nom, mention }) =>
          texte(simple([titre, nom, mention || 'date et signature'].filter(Boolean).join('\u00a0: '))),
        ),
      ]
  }
}

function niveau(valeur: number): string {
  return NIVEAU_FREIN_LABELS[valeur] ?? String(valeur)
}

async function table(entetes: readonly string[], lignes: readonly (readonly string[])[]): Promise<Table> {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = await import('docx')
  const cellule = (texte: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: texte, bold })] })] })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: entetes.map((texte) => cellule(texte, true)) }),
      ...lignes.map((ligne) => new TableRow({ cantSplit: true, children: ligne.map((texte, index) => cellule(texte, index === 0)) })),
    ],
  })
}
