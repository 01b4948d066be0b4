import { definePaper, type PaperData, type PaperName } from '../../documents/papers'
import { renderPdf } from '../../documents/render'
import { defineJob } from '../job'

/** A paper and what it says. */
export type PdfPayload = { [K in PaperName]: { paper: K; data: PaperData<K> } }[PaperName]

/** Draws one paper. */
export const pdfJob = defineJob<PdfPayload, Uint8Array, 'none'>('none', ({ paper, data }) => renderPdf(definePaper(paper, data)))
