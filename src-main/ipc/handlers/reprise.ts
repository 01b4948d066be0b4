import { basename } from 'node:path'
import { DomainError } from '../../domain/commun/erreur'
import { writeRejets } from '../../exports/rejets-xlsx'
import type { HandlersOf, TaskContext } from '../context'

/** Folders and files chosen in this run: the window only knows their reference. */
const chosen = new Map<string, string>()
let running: AbortController | null = null

async function runReprise({ services, user }: TaskContext, ref: string, simulation: boolean, accepterRejets: boolean) {
  const chemin = chosen.get(ref)
  if (!chemin) throw new DomainError('introuvable', 'Choisissez à nouveau le dossier ou le classeur à reprendre.')
  running = new AbortController()
  try {
    return await services.jobs.run(
      'reprise',
      { chemin, utilisateur: user.id, simulation, accepterRejets, now: services.clock.now() },
      {
        signal: running.signal,
        onProgress: (label, done, total) => services.events.emit({ type: 'progress', task: 'reprise', label, done, total }),
      },
    )
  } finally {
    running = null
  }
}

export const repriseHandlers: HandlersOf<'reprise'> = {
  'reprise.choose': async ({ services }, { genre }) => {
    const chemin =
      genre === 'dossier'
        ? await services.dialogs.openFolder({ title: 'Dossier des fichiers CSV à reprendre' })
        : await services.dialogs.openFile({ title: 'Classeur à reprendre', filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }] })
    if (chemin === null) return null
    const ref = services.ids.next('r')
    chosen.set(ref, chemin)
    return { ref, nom: basename(chemin) }
  },
  'reprise.simulate': (context, { ref }) => runReprise(context, ref, true, true),
  'reprise.import': async (context, { ref, accepterRejets }) => {
    // What the vault held before a take-over can be found again, whatever the take-over was.
    await context.services.coffre.backUp()
    return runReprise(context, ref, false, accepterRejets)
  },
  'reprise.cancel': () => {
    running?.abort()
    return null
  },
  'reprise.saveRejets': async ({ services }, { rejets }) => {
    const fichier = await services.dialogs.saveFile({
      defaultName: `${services.clock.today()}_reprise_lignes-refusees.xlsx`,
      filters: [{ name: 'Classeur Excel', extensions: ['xlsx'] }],
    })
    if (fichier === null) return false
    await writeRejets(fichier, rejets)
    return true
  },
}
