import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { listBilans } from '../../database/queries/bilan-liste.query'
import { DomainError } from '../../domain/commun/erreur'
import { createBilan, deleteBilan, duplicateBilan, restoreBilan, saveBilan } from '../../use-cases/manage-bilan'
import { recordExport } from '../../use-cases/record-export'
import { type HandlersOf, type TaskContext, toUseCaseContext } from '../context'

const KINDS = {
  bilan: { label: 'Document PDF', extension: 'pdf', name: 'bilan' },
  chiffres_cles: { label: 'Document PDF', extension: 'pdf', name: 'chiffres-cles' },
  image: { label: 'Image PNG', extension: 'png', name: 'chiffres-cles' },
  classeur: { label: 'Classeur Excel', extension: 'xlsx', name: 'bilan' },
} as const

type Kind = keyof typeof KINDS

/** Asks where; the path, null when the dialog was closed. */
function askWhere({ services }: TaskContext, kind: Kind, sujet: string): Promise<string | null> {
  const { label, extension, name } = KINDS[kind]
  return services.dialogs.saveFile({
    defaultName: `${services.clock.today()}_${name}_${sujet}.${extension}`,
    filters: [{ name: label, extensions: [extension] }],
  })
}

function onProgress({ services }: TaskContext) {
  return (text: string, done: number, total: number) => services.events.emit({ type: 'progress', task: 'bilan', label: text, done, total })
}

async function findBilan(db: TaskContext['db'], id: string) {
  const [bilan] = await listBilans(db, id)
  if (!bilan) throw new DomainError('introuvable', 'Ce bilan n’existe plus.')
  return bilan
}

/** « PLIE-2025 », « PLIE-2025-v2 », « toutes-operations-2025 ». */
function sujetOf({ operation, du }: { operation: string | null; du: string }, suite: string): string {
  return `${operation ?? 'toutes-operations'}-${du.slice(0, 4)}${suite}`
}

export const bilanHandlers: HandlersOf<'bilan'> = {
  'bilan.produce': async (context, { fichier, nominatif, ...demande }) => {
    const { services, user, db } = context
    const nomme = nominatif && fichier === 'classeur'
    const chosen = await askWhere(context, fichier, sujetOf(demande, nomme ? '-nominatif' : ''))
    if (chosen === null) return { fichier: null }
    const payload = { ...demande, fichier, nominatif: nomme, auteur: user.nom, date: services.clock.today() }
    const { contenu, personnes } = await services.jobs.run('bilan', payload, { onProgress: onProgress(context) })
    await writeFile(chosen, contenu)
    await recordExport(db, toUseCaseContext(context), { action: 'exportBilan', personnes, detail: { ...demande, fichier } })
    return { fichier: basename(chosen) }
  },
  'bilan.list': ({ db }) => listBilans(db),
  'bilan.get': async ({ db }, { id }) => {
    const { sections, textes, ...bilan } = await findBilan(db, id)
    return { ...bilan, sections: [...sections], textes: [...textes] }
  },
  'bilan.create': (context, demande) => createBilan(context.trx, toUseCaseContext(context), demande),
  'bilan.duplicate': (context, { id }) => duplicateBilan(context.trx, toUseCaseContext(context), id),
  'bilan.save': (context, bilan) => saveBilan(context.trx, toUseCaseContext(context), bilan),
  'bilan.delete': async (context, { id }) => {
    await deleteBilan(context.trx, toUseCaseContext(context), id)
    return null
  },
  'bilan.restore': async (context, bilan) => {
    await restoreBilan(context.trx, toUseCaseContext(context), bilan)
    return null
  },
  'bilan.preview': async ({ services, user }, edition) => {
    const payload = { ...edition, auteur: user.nom, date: services.clock.today() }
    return { contenu: new Uint8Array((await services.jobs.run('bilanEnregistre', payload)).contenu) }
  },
  'bilan.saveFile': async (context, { id, version, fichier }) => {
    const { services, user, db } = context
    const bilan = await findBilan(db, id)
    const chosen = await askWhere(context, fichier, sujetOf(bilan, version === null ? '' : `-v${version}`))
    if (chosen === null) return { fichier: null }
    const payload = { id, version, fichier, auteur: user.nom, date: services.clock.today() }
    const { contenu, personnes } = await services.jobs.run('bilanEnregistre', payload, { onProgress: onProgress(context) })
    await writeFile(chosen, contenu)
    await recordExport(db, toUseCaseContext(context), {
      action: 'exportBilan',
      personnes,
      objet: 'bilan',
      objet_id: id,
      detail: { fichier, version },
    })
    return { fichier: basename(chosen) }
  },
  'bilan.savePng': async (context, { id, version, contenu }) => {
    const bilan = await findBilan(context.db, id)
    const chosen = await askWhere(context, 'image', sujetOf(bilan, version === null ? '' : `-v${version}`))
    if (chosen === null) return { fichier: null }
    await writeFile(chosen, contenu)
    await recordExport(context.db, toUseCaseContext(context), {
      action: 'exportBilan',
      personnes: 0,
      objet: 'bilan',
      objet_id: id,
      detail: { fichier: 'image', version },
    })
    return { fichier: basename(chosen) }
  },
  'bilan.freeze': async (context, { id }) => {
    const { services, user } = context
    const payload = { id, user: { id: user.id, nom: user.nom }, jour: services.clock.today(), instant: services.clock.now() }
    const { version } = await services.jobs.run('bilanGel', payload, { onProgress: onProgress(context) })
    return { version }
  },
  'bilan.compare': ({ services }, version) => services.jobs.run('bilanEcarts', version),
}
