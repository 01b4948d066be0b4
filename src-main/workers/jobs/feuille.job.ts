import type { Correspondance } from '../../domain/reprise/correspondance'
import type { ResultatReprise } from '../../domain/reprise/rapport'
import { communeFinder } from '../../imports/libre/find-commune'
import { guessCorrespondance } from '../../imports/libre/guess'
import { type Apercu, previewSheets } from '../../imports/libre/preview'
import { runFreeImport } from '../../imports/libre/run-free-import'
import { loadCommunes } from '../../referentiels/communes'
import { randomIds } from '../../system/random-ids'
import { defineJob } from '../job'
import type { ReprisePayload } from './reprise.job'

export interface FeuillePayload extends ReprisePayload {
  feuille: string
  correspondance: Correspondance
}

/** One sheet of a free spreadsheet, read by its mapping. */
export const feuilleJob = defineJob<FeuillePayload, ResultatReprise, 'write'>('write', async (payload, { db, signal, onProgress }) => {
  const { chemin, feuille, correspondance, utilisateur, simulation, accepterRejets, now } = payload
  return runFreeImport({
    db,
    signal,
    onProgress,
    ids: randomIds,
    clock: { now: () => now, today: () => now.slice(0, 10) },
    findCommune: communeFinder(await loadCommunes()),
    source: { chemin, feuille, correspondance },
    options: { utilisateur, simulation, accepterRejets },
  })
})

/** The sheets of a free spreadsheet and the mapping their titles suggest. */
export const apercuFeuillesJob = defineJob<{ chemin: string }, (Apercu & { proposition: Correspondance })[], 'none'>(
  'none',
  async ({ chemin }) => (await previewSheets(chemin)).map((apercu) => ({ ...apercu, proposition: guessCorrespondance(apercu.colonnes) })),
)
