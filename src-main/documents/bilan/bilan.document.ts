import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { facts, section, subsection } from '../kit/blocks'
import { paperBase, paperFooter } from '../kit/paper'
import { parcoursPartie } from './accompagnement'
import { clausesPartie, employeursPartie } from './activite'
import { definitionsAnnexe, reglesAnnexe } from './annexes'
import type { Partie } from './blocs'
import { chiffresClesContent } from './chiffres-cles'
import type { BilanData } from './data'
import { enBref } from './en-bref'
import { fsePartie, qualitePartie } from './fse'
import { objectifsPartie } from './objectifs'
import { accompagnementPartie, sortiesPartie } from './parcours'
import { nomPeriode } from './periode'
import { coverFooter } from './pied'
import { profilPartie } from './profil'

const PARTIES: readonly ((data: BilanData) => Partie)[] = [
  accompagnementPartie,
  sortiesPartie,
  objectifsPartie,
  profilPartie,
  parcoursPartie,
  employeursPartie,
  clausesPartie,
  fsePartie,
  qualitePartie,
]

/** The bilan of a period: what a funder reads, with the rules and the formula of every figure. */
export function bilanDocument(data: BilanData): TDocumentDefinitions {
  const { periode, operation } = data
  const genre = nomPeriode(periode).startsWith('Année') ? 'Bilan annuel' : 'Bilan'
  const sujet = operation?.intitule ?? 'Toutes les opérations'
  const meta = { mention: 'Chiffres sans nom', auteur: data.auteur, date: data.date }
  return {
    ...paperBase({ titre: `${genre}, ${sujet}`, auteur: data.auteur, sujet: `Du ${formatDate(periode.du)} au ${formatDate(periode.au)}` }),
    content: [
      ...chiffresClesContent(data, genre),
      ...presentation(data),
      ...numberParties(data),
      ...reglesAnnexe(data),
      ...definitionsAnnexe(data),
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

function numberParties(data: BilanData): Content[] {
  return PARTIES.map((partie) => partie(data))
    .filter(({ contenu }) => contenu.length > 0)
    .flatMap(({ titre, contenu }, rank): Content[] => {
      const [first, ...rest] = contenu
      // A heading never stays alone at the foot of a page.
      return first === undefined ? [] : [{ unbreakable: true, stack: [section(`${rank + 1}. ${titre}`), first] }, ...rest]
    })
}
