import { getDocument, PDFWorker, RenderingCancelledException } from 'pdfjs-dist'
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'
import { density, type SourceApercu, sizeCanvas } from './source-apercu'

/** A PDF, read in a worker; its scripts never run, and nothing is fetched. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<SourceApercu> {
  const port = new PdfWorker()
  const worker = new PDFWorker({ port: port as unknown as null })
  const loading = getDocument({ data: bytes, worker, isEvalSupported: false, enableXfa: false })
  const close = () => {
    void loading.destroy().finally(() => {
      worker.destroy()
      port.terminate()
    })
  }
  try {
    const document = await loading.promise
    return {
      pages: document.numPages,
      width: async (page) => (await document.getPage(page)).getViewport({ scale: 1 }).width,
      async draw(page, canvas, scale, signal) {
        const read = await document.getPage(page)
        if (signal.aborted) return
        const shown = read.getViewport({ scale })
        const canvasContext = sizeCanvas(canvas, shown.width, shown.height)
        if (!canvasContext) return
        const task = read.render({ canvasContext, viewport: read.getViewport({ scale: scale * density() }) })
        signal.addEventListener('abort', () => task.cancel(), { once: true })
        await task.promise.catch((error) => {
          if (!(error instanceof RenderingCancelledException)) throw error
        })
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}
