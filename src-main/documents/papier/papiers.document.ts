import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { letterhead, paperBase, paperFooter, title } from '../kit/paper'
import { blocPdf } from './bloc-pdf'
import type { Feuillet, PapiersData } from './contenu'
import { lettre } from './lettre'

/** A file of papers, one person after the other: each has its bookmark, begins on a new page and counts its own pages. */
export function papiersDocument(data: PapiersData): TDocumentDefinitions {
  const debuts = data.feuillets.map(signet)
  const content = data.feuillets.flatMap((feuillet, index) => {
    const debut = debuts[index]
    const corps = feuillet.courrier === null ? page(data, feuillet) : lettre(data, feuillet, feuillet.courrier)
    return debut === undefined ? corps : [{ ...debut, pageBreak: index === 0 ? undefined : ('before' as const) }, ...corps]
  })
  return {
    ...paperBase({ titre: data.titre, auteur: data.auteur, sujet: data.feuillets[0]?.titre ?? data.titre }),
    content,
    footer: (current, total) => {
      const { numero, pages } = pageDuFeuillet(premieresPages(content), current, total)
      return paperFooter(data, numero, pages)
    },
  }
}

/** Marks where a paper begins: a bookmark, and the place from which its pages are counted. */
function signet(feuillet: Feuillet, rang: number) {
  return { id: `${MARQUE}${rang}`, text: ' ', fontSize: 0.1, lineHeight: 0, outline: true, outlineText: feuillet.signet }
}

const MARQUE = 'debut-'

// The engine writes on each node where it was laid, before it asks for the feet of the pages.
function premieresPages(content: readonly Content[]): number[] {
  return content.flatMap((node) => {
    if (typeof node !== 'object' || !('id' in node) || !String(node.id).startsWith(MARQUE) || !('positions' in node)) return []
    const [position] = node.positions as { pageNumber: number }[]
    return position ? [position.pageNumber] : []
  })
}

/** Which page of its own paper a page of the file is. */
export function pageDuFeuillet(premieres: readonly number[], page: number, total: number): { numero: number; pages: number } {
  const debut = premieres.findLast((premiere) => premiere <= page) ?? 1
  const suivante = premieres.find((premiere) => premiere > page) ?? total + 1
  return { numero: page - debut + 1, pages: suivante - debut }
}

function page(data: PapiersData, feuillet: Feuillet): Content[] {
  const soustitre = [feuillet.soustitre, feuillet.operation].filter((texte) => texte !== '').join('\n')
  return [
    letterhead(data.structure),
    title({ genre: feuillet.genre, titre: feuillet.titre, soustitre }, false),
    ...feuillet.blocs.map((bloc) => blocPdf(bloc)),
  ]
}
