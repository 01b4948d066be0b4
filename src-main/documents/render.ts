import { join, sep } from 'node:path'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { findResources } from './resources'

/** Draws a document. Blocking: call it from a worker. */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  const fonts = join(findResources(), 'fonts')
  const face = (name: string) => join(fonts, `SourceSans3-${name}.ttf`)
  pdfmake.setFonts({
    SourceSans3: { normal: face('Regular'), bold: face('Semibold'), italics: face('It'), bolditalics: face('SemiboldIt') },
  })
  // Nothing typed by a user may make the engine read a file or fetch an address.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts + sep))
  return pdfmake.createPdf(definition).getBuffer()
}
