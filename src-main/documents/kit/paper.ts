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

const LOGO_WIDTH = 44
const LOGO_HEIGHT = 40
const LONG_NAME = 70

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

/**
 * The structure leads with its logo, the European emblem closes: the same head on every paper.
 * `etroit` keeps the structure within that width, in points: on a letter, it must not reach the window of the envelope.
 */
export function letterhead(structure: StructureSettings, etroit?: number): Content {
  const town = [structure.code_postal, structure.ville].filter(Boolean).join(' ')
  const address = [structure.adresse, town].filter(Boolean).join(', ')
  // A letter says how to reach the structure beside its référent, under the head.
  const contact = (etroit === undefined ? [structure.telephone, structure.courriel, structure.site] : [structure.site])
    .filter(Boolean)
    .join(' · ')
  const siret = structure.siret ? `SIRET ${structure.siret}` : ''
  const { logo } = structure
  const emblem = 36 + 82
  const beside = logo ? LOGO_WIDTH : 0
  const width = (etroit ?? CONTENT_WIDTH - emblem) - beside
  return {
    columns: [
      ...(logo ? [{ width: LOGO_WIDTH, image: logo, fit: [LOGO_WIDTH, LOGO_HEIGHT] as [number, number] }] : []),
      {
        width,
        margin: [logo ? 10 : 0, 0, 8, 0],
        stack: [
          { text: structure.nom, fontSize: structure.nom.length > LONG_NAME ? 9.5 : 12.5, bold: true, color: INK.petrole },
          ...[address, contact, siret].filter((line) => line !== '').map((text) => ({ text, style: 'note' })),
        ],
      },
      { width: CONTENT_WIDTH - emblem - beside - width, text: '' },
      { width: 36, svg: europeEmblem(), fit: [36, 24] },
      { width: 82, margin: [8, 1, 0, 0], text: 'Cofinancé par\nl’Union européenne', fontSize: 8.5, bold: true, color: INK.europe },
    ],
    margin: [0, 0, 0, 22],
  }
}

/** The striped line and the title of a paper; `outline` lists it in the bookmarks. */
export function title({ genre, titre, soustitre }: Pick<PaperMeta, 'genre' | 'titre' | 'soustitre'>, outline = true): Content {
  return {
    columns: [
      { width: 6, svg: stripedPole(52), fit: [6, 52] },
      {
        width: '*',
        margin: [10, -2, 0, 0],
        stack: [
          { text: genre, style: 'genre' },
          { text: titre, style: 'titre', ...(outline && { outline, outlineText: titre }), lineHeight: 1.05 },
          { text: soustitre, style: 'soustitre' },
        ],
      },
    ],
    margin: [0, 0, 0, 12],
  }
}

/** Foot of a page: who may read the paper, who wrote it and when, which page. */
export function paperFooter(
  { mention, auteur, date, structure }: Pick<PaperMeta, 'mention' | 'auteur' | 'date'> & { structure?: StructureSettings },
  page: number,
  pages: number,
  width = CONTENT_WIDTH,
): Content {
  const origin = [`Établi le ${formatDate(date)}`, auteur === '' ? '' : `par ${auteur}`].filter(Boolean).join(' ')
  return {
    margin: [MARGIN, 14, MARGIN, 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: INK.filet }] },
      {
        margin: [0, 6, 0, 0],
        columns: [
          { text: `${mention}. ${origin}.`, style: 'note' },
          { width: 'auto', text: `Page ${page} sur ${pages}`, style: 'note', alignment: 'right' },
        ],
      },
      ...(structure?.mentions ? [{ text: structure.mentions, style: 'note', fontSize: 7.5 }] : []),
    ],
  }
}
