import { basename } from 'node:path'
import { listCorrespondances } from '../../database/repositories/correspondance.repository'
import { DomainError } from '../../domain/commun/erreur'
import { type Correspondance, parseCorrespondance } from '../../domain/reprise/correspondance'
import { writeRejets } from '../../exports/rejets-xlsx'
import { deleteCorrespondance } from '../../use-cases/delete-correspondance'
import { saveCorrespondance } from '../../use-cases/save-correspondance'
import type { JobOptions } from '../../workers/jobs'
import type { ReprisePayload } from '../../workers/jobs/reprise.job'
import { type HandlersOf, type TaskContext, toUseCaseContext } from '../context'

/** Folders and files chosen in this run: the window only knows their reference. */
const chosen = new Map<string, string>()
let running: AbortController | null = null

const SHEETS = { name: 'Feuille de calcul', extensions: ['xlsx', 'csv', 'txt', 'tsv'] }
const WORKBOOK = { name: 'Classeur Excel', extensions: ['xlsx'] }

function pathOf(ref: string): string {
  const chemin = chosen.get(ref)
  if (!chemin) throw new DomainError('introuvable', 'Choisissez à nouveau le dossier ou le fichier à reprendre.')
  return chemin
}

/** Runs one reading at a time, with its progress and its way out. */
async function run<R>({ services, user }: TaskContext, ref: string, start: (payload: Base, options: JobOptions) => Promise<R>): Promise<R> {
  running = new AbortController()
  const onProgress: JobOptions['onProgress'] = (label, done, total) =>
    services.events.emit({ type: 'progress', task: 'reprise', label, done, total })
  try {
    return await start({ chemin: pathOf(ref), utilisateur: user.id, now: services.clock.now() }, { signal: running.signal, onProgress })
  } finally {
    running = null
  }
}

type Base = Pick<ReprisePayload, 'chemin' | 'utilisateur' | 'now'>
interface Sheet {
  ref: string
  feuille: string
  correspondance: Correspondance
}

const runFolder = (context: TaskContext, ref: string, mode: Pick<ReprisePayload, 'simulation' | 'accepterRejets'>) =>
  run(context, ref, (base, options) => context.services.jobs.run('reprise', { ...base, ...mode }, options))

const runSheet = (
  context: TaskContext,
  { ref, feuille, correspondance }: Sheet,
  mode: Pick<ReprisePayload, 'simulation' | 'accepterRejets'>,
) => run(context, ref, (base, options) => context.services.jobs.run('feuille', { ...base, ...mode, feuille, correspondance }, options))

const SIMULATION = { simulation: true, accepterRejets: true }

export const repriseHandlers: HandlersOf<'reprise'> = {
  'reprise.choose': async ({ services }, { genre }) => {
    const chemin =
      genre === 'dossier'
        ? await services.dialogs.openFolder({ title: 'Dossier des fichiers CSV à reprendre' })
        : await services.dialogs.openFile({ title: 'Fichier à reprendre', filters: [genre === 'classeur' ? WORKBOOK : SHEETS] })
    if (chemin === null) return null
    const ref = services.ids.next('r')
    chosen.set(ref, chemin)
    return { ref, nom: basename(chemin) }
  },
  'reprise.simulate': (context, { ref }) => runFolder(context, ref, SIMULATION),
  'reprise.import': async (context, { ref, accepterRejets }) => {
    // What the vault held before a take-over can be found again, whatever the take-over was.
    await context.services.coffre.backUp()
    return runFolder(context, ref, { simulation: false, accepterRejets })
  },
  'reprise.previewSheets': ({ services }, { ref }) => services.jobs.run('apercuFeuilles', { chemin: pathOf(ref) }),
  'reprise.simulateSheet': (context, sheet) => runSheet(context, sheet, SIMULATION),
  'reprise.importSheet': async (context, { accepterRejets, ...sheet }) => {
    await context.services.coffre.backUp()
    return runSheet(context, sheet, { simulation: false, accepterRejets })
  },
  'reprise.correspondances': async ({ db }) =>
    (await listCorrespondances(db)).flatMap(({ id, nom, contenu }) => {
      const correspondance = parseCorrespondance(contenu)
      return correspondance ? [{ id, nom, correspondance }] : []
    }),
  'reprise.saveCorrespondance': async (context, input) => ({ id: await saveCorrespondance(context.trx, toUseCaseContext(context), input) }),
  'reprise.deleteCorrespondance': async (context, { id }) => {
    await deleteCorrespondance(context.trx, toUseCaseContext(context), id)
    return null
  },
  'reprise.cancel': () => {
    running?.abort()
    return null
  },
  'reprise.saveRejets': async ({ services }, { rejets }) => {
    const defaultName = `${services.clock.today()}_reprise_lignes-refusees.xlsx`
    const fichier = await services.dialogs.saveFile({ defaultName, filters: [WORKBOOK] })
    if (fichier === null) return false
    await writeRejets(fichier, rejets)
    return true
  },
}
