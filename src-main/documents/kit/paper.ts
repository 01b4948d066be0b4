import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDate, type IsoDate } from '../../domain/commun/date'
import type { StructureSettings } from '../../domain/parametre/settings'
import { europeEmblem, stripedPole } from './emblem'
import { CONTENT_WIDTH, INK, MARGIN, STYLES } from './theme'

/** What every paper says of itself. */
export interface PaperMeta {
  structure: StructureSettings
  /** « Procès-verbal ». */
  genre: string
  titre: string
  soustitre: string
  /** Who may read it: « Document nominatif, réservé aux membres de la commission ». */
  mention: string
  auteur: string
  date: IsoDate
}

/** What a PDF of ours always declares: language, title, fonts, margins. */
export function paperBase({ titre, auteur, sujet }: { titre: string; auteur: string; sujet: string }) {
  return {
    info: { title: titre, author: auteur, subject: sujet, creator: 'Jalon', producer: 'Jalon' },
    language: 'fr',
    pageSize: 'A4',
    pageMargins: [MARGIN, 40, MARGIN, 54],
    defaultStyle: { font: 'SourceSans3', fontSize: 9.5, color: INK.texte, lineHeight: 1.15 },
    styles: STYLES,
  } as const satisfies Partial<TDocumentDefinitions>
}

/** An A4 paper of the structure: its name and the European emblem lead, page numbers and author close. */
export function buildPaper(meta: PaperMeta, content: Content[]): TDocumentDefinitions {
  return {
    ...paperBase({ titre: `${meta.genre}, ${meta.titre}`, auteur: meta.auteur, sujet: meta.soustitre }),
    content: [letterhead(meta.structure), title(meta), ...content],
    footer: (page, pages) => paperFooter(meta, page, pages),
  }
}

function letterhead(structure: StructureSettings): Content {
  const town = [structure.code_postal, structure.ville].filter(Boolean).join(' ')
  const address = [structure.adresse, town].filter(Boolean).join(', ')
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: structure.nom, fontSize: 12.5, bold: true, color: INK.petrole },
          ...(address === '' ? [] : [{ text: address, style: 'note' }]),
        ],
      },
      { width: 36, svg: europeEmblem(), fit: [36, 24] },
      { width: 82, margin: [8, 1, 0, 0], text: 'Cofinancé par\nl’Union européenne', fontSize: 8.5, bold: true, color: INK.europe },
    ],
    margin: [0, 0, 0, 22],
  }
}

function title({ genre, titre, soustitre }: PaperMeta): Content {
  return {
    columns: [
      { width: 6, svg: stripedPole(52), fit: [6, 52] },
      {
        width: '*',
        margin: [10, -2, 0, 0],
        stack: [
          { text: genre, style: 'genre' },
          { text: titre, style: 'titre', outline: true, outlineText: titre, lineHeight: 1.05 },
          { text: soustitre, style: 'soustitre' },
        ],
      },
    ],
    margin: [0, 0, 0, 12],
  }
}

/** Foot of a page: who may read the paper, who wrote it and when, which page. */
export function paperFooter(
  { mention, auteur, date }: Pick<PaperMeta, 'mention' | 'auteur' | 'date'>,
  page: number,
  pages: number,
): Content {
  const origin = [`Établi le ${formatDate(date)}`, auteur === '' ? '' : `par ${auteur}`].filter(Boolean).join(' ')
  return {
    margin: [MARGIN, 14, MARGIN, 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: INK.filet }] },
      {
        margin: [0, 6, 0, 0],
        columns: [
          { text: `${mention}. ${origin}.`, style: 'note' },
          { width: 'auto', text: `Page ${page} sur ${pages}`, style: 'note', alignment: 'right' },
        ],
      },
    ],
  }
}
