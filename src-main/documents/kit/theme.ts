import type { StyleDictionary } from 'pdfmake/interfaces'

/** Colours of the papers: those of the light theme, chosen to stay readable in grey. */
export const INK = {
  texte: '#12252A',
  texte2: '#40545A',
  texte3: '#55676C',
  petrole: '#0B5563',
  nuit: '#083F4A',
  clair: '#D5E7EA',
  creux: '#E8EDEC',
  filet: '#D3DCDA',
  fond: '#F1F4F3',
  balise: '#D2421A',
  europe: '#003399',
  etoile: '#FFCC00',
} as const

/** Colours of the exit categories, the same on screens and papers. */
export const CATEGORIE_COLOURS: Readonly<Record<string, string>> = {
  emploi_durable: '#0B5563',
  emploi_autre: '#3AA9BA',
  alternance: '#6DB3DE',
  formation: '#D99A14',
  creation: '#A04AA8',
  scolarite: '#6C8FB8',
  neutre: '#C9D1D0',
  sans_suite: '#7B898C',
}

/** Usable width of an A4 page, in points, between the margins of the papers. */
export const PAGE_WIDTH = 595.28
export const MARGIN = 43
export const CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN

export const STYLES: StyleDictionary = {
  genre: { fontSize: 10, bold: true, color: INK.petrole },
  titre: { fontSize: 19, bold: true, color: INK.texte },
  soustitre: { fontSize: 11, color: INK.texte2 },
  section: { fontSize: 12.5, bold: true, color: INK.petrole, margin: [0, 14, 0, 6] },
  soussection: { fontSize: 10.5, bold: true, color: INK.texte, margin: [0, 8, 0, 4] },
  entete: { fontSize: 8.5, bold: true, color: INK.texte2 },
  cellule: { fontSize: 9, color: INK.texte },
  note: { fontSize: 8.5, color: INK.texte3 },
  chiffre: { fontSize: 20, bold: true, color: INK.petrole },
  valeur: { fontSize: 9, bold: true, color: INK.texte },
}
