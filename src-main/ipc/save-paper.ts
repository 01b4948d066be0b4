import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PdfPayload } from '../workers/jobs/pdf.job'
import type { AppServices } from './services'

/** Asks where, draws the paper away from the window, writes it. The name of the file, or null when cancelled. */
export async function savePaper(services: AppServices, defaultName: string, payload: PdfPayload): Promise<string | null> {
  const file = await services.dialogs.saveFile({ defaultName, filters: [{ name: 'Document PDF', extensions: ['pdf'] }] })
  if (file === null) return null
  await writeFile(file, await services.jobs.run('pdf', payload))
  return basename(file)
}
