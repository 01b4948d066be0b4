import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader of a PDF gets: its pages as text, its title and its bookmarks. */
export interface PdfContent {
  pages: string[]
  text: string
  title: string
  outline: string[]
}

/** Reads a PDF back. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfContent> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, isEvalSupported: false }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    // A word is cut in runs where it could have been broken; the spaces between words and cells are runs of their own.
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const { info } = await pdf.getMetadata()
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  await pdf.destroy()
  return { pages, text: pages.join('\n').replace(/\s+/g, ' '), title: String((info as { Title?: string }).Title ?? ''), outline }
}
