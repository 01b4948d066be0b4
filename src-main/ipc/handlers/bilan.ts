import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { recordExport } from '../../use-cases/record-export'
import { type HandlersOf, toUseCaseContext } from '../context'

const KINDS = {
  bilan: { label: 'Document PDF', extension: 'pdf', name: 'bilan' },
  chiffres_cles: { label: 'Document PDF', extension: 'pdf', name: 'chiffres-cles' },
  classeur: { label: 'Classeur Excel', extension: 'xlsx', name: 'bilan' },
} as const

export const bilanHandlers: HandlersOf<'bilan'> = {
  'bilan.produce': async (context, { fichier, nominatif, ...demande }) => {
    const { services, user, db } = context
    const date = services.clock.today()
    const { label, extension, name } = KINDS[fichier]
    const sujet = `${demande.operation ?? 'toutes-operations'}-${demande.du.slice(0, 4)}${nominatif ? '-nominatif' : ''}`
    const chosen = await services.dialogs.saveFile({
      defaultName: `${date}_${name}_${sujet}.${extension}`,
      filters: [{ name: label, extensions: [extension] }],
    })
    if (chosen === null) return { fichier: null }

    const onProgress = (text: string, done: number, total: number) =>
      services.events.emit({ type: 'progress', task: 'bilan', label: text, done, total })
    const payload = { ...demande, fichier, nominatif: nominatif && fichier === 'classeur', auteur: user.nom, date }
    const { contenu, personnes } = await services.jobs.run('bilan', payload, { onProgress })
    await writeFile(chosen, contenu)
    await recordExport(db, toUseCaseContext(context), { action: 'exportBilan', personnes, detail: { ...demande, fichier } })
    return { fichier: basename(chosen) }
  },
}
