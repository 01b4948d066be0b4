import type { SectionBilan } from './section'

/** Where a text stands around the figures of its section. */
export const PLACES_TEXTE = ['avant', 'apres'] as const
export type PlaceTexte = (typeof PLACES_TEXTE)[number]

/** A text of a bilan, with its small marks (« ** », « - »). */
export interface TexteBilan {
  readonly section: SectionBilan
  readonly place: PlaceTexte
  readonly texte: string
  /** « 2025 » when it comes from that bilan and nobody has read it again yet. */
  readonly repris_de: string | null
}

/** The text at one place; empty when nobody wrote it. */
export function texteAt(textes: readonly TexteBilan[], section: SectionBilan, place: PlaceTexte): TexteBilan {
  return textes.find((un) => un.section === section && un.place === place) ?? { section, place, texte: '', repris_de: null }
}

/** The texts with one replaced; an empty one is forgotten. */
export function ecrireTexte(textes: readonly TexteBilan[], texte: TexteBilan): readonly TexteBilan[] {
  const autres = textes.filter(({ section, place }) => section !== texte.section || place !== texte.place)
  return texte.texte.trim() === '' ? autres : [...autres, texte]
}

/** The texts of another bilan, to be read again one by one. */
export function reprendreTextes(textes: readonly TexteBilan[], periode: string): readonly TexteBilan[] {
  return textes.filter(({ texte }) => texte.trim() !== '').map((texte) => ({ ...texte, repris_de: periode }))
}

/** How many texts nobody has read again. */
export function countRepris(textes: readonly TexteBilan[]): number {
  return textes.filter(({ repris_de }) => repris_de !== null).length
}
