import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { facts, section } from '../kit/blocks'
import { buildPaper } from '../kit/paper'
import { activiteSection, annexesSection, fseSection } from './activite'
import { labelOf } from './blocs'
import { type BilanData, valeurOf } from './data'
import { accompagnementSection, objectifsSection, sortiesSection } from './parcours'
import { accompagnementDetailSection, profilSection } from './profil'

const CLES: readonly [CodeIndicateur, string][] = [
  ['P05', 'personnes accompagnées'],
  ['P03', 'entrées'],
  ['P06', 'sorties'],
  ['P10', 'de sorties positives'],
  ['P04', 'en parcours à la fin'],
]

/** The bilan of a period: what a funder reads, with the rules and the formula of every figure. */
export function bilanDocument(data: BilanData): TDocumentDefinitions {
  const { periode, operation } = data
  const meta = {
    structure: data.structure,
    genre: labelOf(periode) === 'Avant' ? 'Bilan' : 'Bilan annuel',
    titre: operation?.intitule ?? 'Toutes les opérations',
    soustitre: `Du ${formatDate(periode.du)} au ${formatDate(periode.au)} inclus`,
    mention: 'Chiffres sans nom',
    auteur: data.auteur,
    date: data.date,
  }
  return buildPaper(meta, [
    facts([
      ['Opération', operation ? operation.code : 'Toutes'],
      ['FSE+', operation?.numero_fse ? `n° ${operation.numero_fse}` : '–'],
    ]),
    keyFigures(data),
    ...numberSections([
      ...accompagnementSection(data),
      ...sortiesSection(data),
      ...objectifsSection(data),
      ...profilSection(data),
      ...accompagnementDetailSection(data),
      ...activiteSection(data),
      ...fseSection(data),
    ]),
    ...annexesSection(data),
  ])
}

function keyFigures(data: BilanData): Content {
  return {
    margin: [0, 14, 0, 4],
    columns: CLES.map(([code, words]) => ({
      width: '*',
      stack: [
        { text: formatIndicateur(code, valeurOf(data, code)), style: 'chiffre' },
        { text: words, style: 'note' },
      ],
    })),
  }
}

// A section without matter is left out: numbers are given to those that stay.
function numberSections(content: Content[]): Content[] {
  let number = 0
  return content.map((block) => {
    if (!isSection(block)) return block
    number += 1
    return section(`${number}. ${block.text}`)
  })
}

function isSection(block: Content): block is { text: string; style: 'section' } & ContentText {
  return typeof block === 'object' && 'style' in block && block.style === 'section' && 'text' in block
}
