import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { facts, subsection } from '../kit/blocks'
import { paperBase, paperFooter } from '../kit/paper'
import { definitionsAnnexe, gelAnnexe, reglesAnnexe } from './annexes'
import { chiffresClesContent } from './chiffres-cles'
import type { BilanData } from './data'
import { enBref } from './en-bref'
import { numberParties } from './parties'
import { nomPeriode } from './periode'
import { coverFooter, mentionGel } from './pied'

/** The bilan of a period: what a funder reads, with the rules and the formula of every figure. */
export function bilanDocument(data: BilanData): TDocumentDefinitions {
  const { periode, operation } = data
  const genre = nomPeriode(periode).startsWith('Année') ? 'Bilan annuel' : 'Bilan'
  const sujet = operation?.intitule ?? 'Toutes les opérations'
  const nominatif = data.mouvements.some(({ nom }) => nom !== null)
  const gel = data.gel ? mentionGel(data.gel).slice(0, -1) : ''
  const mention = [nominatif ? 'Document nominatif' : data.gel ? '' : 'Chiffres sans nom', gel].filter(Boolean).join('. ')
  const meta = { mention, auteur: data.auteur, date: data.date }
  return {
    ...paperBase({
      titre: data.redaction?.nom ?? `${genre}, ${sujet}`,
      auteur: data.auteur,
      sujet: `Du ${formatDate(periode.du)} au ${formatDate(periode.au)}`,
    }),
    content: [
      ...chiffresClesContent(data, genre),
      ...presentation(data),
      ...numberParties(data),
      ...reglesAnnexe(data),
      ...definitionsAnnexe(data),
      ...gelAnnexe(data),
    ],
    footer: (page, pages) => (page === 1 ? coverFooter(data) : paperFooter(meta, page, pages)),
  }
}

function presentation(data: BilanData): Content[] {
  const { operation, periode, precedente } = data
  return [
    { ...(subsection('En bref') as object), style: 'section', pageBreak: 'before' } as Content,
    enBref(data),
    facts([
      ['Opération', operation ? `${operation.intitule} (${operation.code})` : 'Toutes les opérations'],
      ['FSE+', operation?.numero_fse ? `n° ${operation.numero_fse}` : '–'],
      ['Période', `${formatDate(periode.du)} – ${formatDate(periode.au)}, inclus`],
      ['Comparée à', `${formatDate(precedente.du)} – ${formatDate(precedente.au)}`],
    ]),
    { toc: { title: { text: 'Sommaire', style: 'section' }, numberStyle: { bold: true }, textMargin: [0, 1.5, 0, 1.5] } },
  ]
}
