import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text and where it stands, in millimetres from the top left of its page. */
export interface PlacedText {
  page: number
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

const MM = 25.4 / 72

/** Every run of text of a PDF with its place. */
export async function readPlacedText(bytes: Uint8Array): Promise<PlacedText[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, isEvalSupported: false }).promise
  const placed: PlacedText[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const height = page.getViewport({ scale: 1 }).height
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , size, x, y] = item.transform as number[]
      const base = (height - (y ?? 0)) * MM
      placed.push({
        page: number,
        text: item.str,
        left: (x ?? 0) * MM,
        right: ((x ?? 0) + item.width) * MM,
        top: base - (size ?? 0) * MM,
        bottom: base + (size ?? 0) * 0.25 * MM,
      })
    }
  }
  await pdf.destroy()
  return placed
}
