import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { recordExport } from '../../use-cases/record-export'
import { type HandlersOf, type TaskContext, toUseCaseContext } from '../context'

const KINDS = {
  pdf: { name: 'Document PDF', extension: 'pdf' },
  xlsx: { name: 'Classeur Excel', extension: 'xlsx' },
} as const

async function ask({ services }: TaskContext, kind: keyof typeof KINDS, name: string): Promise<string | null> {
  const { name: label, extension } = KINDS[kind]
  return services.dialogs.saveFile({ defaultName: `${name}.${extension}`, filters: [{ name: label, extensions: [extension] }] })
}

export const bilanHandlers: HandlersOf<'bilan'> = {
  'bilan.produce': async (context, { pdf, xlsx, ...demande }) => {
    const { services, user, db } = context
    const date = services.clock.today()
    const name = `${date}_bilan_${demande.operation ?? 'toutes-operations'}_${demande.du.slice(0, 4)}`
    const files = { pdf: pdf ? await ask(context, 'pdf', name) : null, xlsx: xlsx ? await ask(context, 'xlsx', name) : null }
    if (files.pdf === null && files.xlsx === null) return { fichiers: [] }

    const onProgress = (label: string, done: number, total: number) =>
      services.events.emit({ type: 'progress', task: 'bilan', label, done, total })
    const produced = await services.jobs.run('bilan', { ...demande, auteur: user.nom, date }, { onProgress })
    if (files.pdf !== null) await writeFile(files.pdf, produced.pdf)
    if (files.xlsx !== null) await writeFile(files.xlsx, produced.xlsx)
    await recordExport(db, toUseCaseContext(context), { action: 'exportBilan', personnes: 0, detail: demande })
    return { fichiers: [files.pdf, files.xlsx].flatMap((file) => (file === null ? [] : [basename(file)])) }
  },
}
