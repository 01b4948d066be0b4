import { completerSections, type SectionChoisie } from './section'
import type { TexteBilan } from './texte'

/** What somebody chose and wrote in a bilan. */
export interface Redaction {
  readonly nominatif: boolean
  readonly sections: readonly SectionChoisie[]
  readonly textes: readonly TexteBilan[]
}

/** The two columns that hold it. */
export interface RedactionStockee {
  readonly sections: string
  readonly textes: string
}

/** As the table keeps it. */
export function ecrireRedaction({ nominatif, sections, textes }: Redaction): RedactionStockee {
  return { sections: JSON.stringify({ nominatif, sections }), textes: JSON.stringify(textes) }
}

/** As it was written, whatever version of the software wrote it. */
export function lireRedaction({ sections, textes }: RedactionStockee): Redaction {
  const lu = JSON.parse(sections) as { nominatif?: boolean; sections?: readonly SectionChoisie[] }
  return {
    nominatif: lu.nominatif ?? false,
    sections: completerSections(lu.sections ?? []),
    textes: JSON.parse(textes) as readonly TexteBilan[],
  }
}
