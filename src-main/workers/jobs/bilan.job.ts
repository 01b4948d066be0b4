import { loadTerritoires } from '../../referentiels/territoires'
import { compareBilan } from '../../use-cases/compare-bilan'
import { freezeBilan } from '../../use-cases/freeze-bilan'
import type { DemandeBilan } from '../../use-cases/load-bilan'
import { type FichierBilan, type FichierProduit, produceFichierBilan } from '../../use-cases/produce-bilan'
import { type EditionBilan, produceBilanEnregistre } from '../../use-cases/produce-bilan-enregistre'
import { defineJob } from '../job'

export interface BilanPayload extends DemandeBilan {
  fichier: FichierBilan
  nominatif: boolean
}

const calcul = (fichier: FichierBilan) => (fichier === 'classeur' ? 'Calcul et listes' : 'Calcul et mise en page')

/** One file of a bilan, counted and drawn away from the window. */
export const bilanJob = defineJob<BilanPayload, FichierProduit, 'read'>('read', async (payload, { db, onProgress }) => {
  onProgress('Lecture des communes', 0, 2)
  const territoires = await loadTerritoires()
  onProgress(calcul(payload.fichier), 1, 2)
  return produceFichierBilan(db, payload, territoires)
})

/** One file of a bilan that was kept, draft or frozen. */
export const bilanEnregistreJob = defineJob<EditionBilan, FichierProduit, 'read'>('read', async (payload, { db, onProgress }) => {
  onProgress('Lecture des communes', 0, 2)
  const territoires = await loadTerritoires()
  onProgress(payload.version === null ? calcul(payload.fichier) : 'Mise en page des chiffres arrêtés', 1, 2)
  return produceBilanEnregistre(db, payload, territoires)
})

export interface GelPayload {
  id: string
  user: { id: string; nom: string }
  jour: string
  instant: string
}

/** Freezes a bilan: computed and written by the worker, whatever its size. */
export const bilanGelJob = defineJob<GelPayload, { version: number; empreinte: string }, 'write'>(
  'write',
  async (payload, { db, onProgress }) => {
    onProgress('Lecture des communes', 0, 2)
    const territoires = await loadTerritoires()
    onProgress('Calcul, listes et empreinte', 1, 2)
    const clock = { today: () => payload.jour, now: () => payload.instant }
    return freezeBilan(db, { clock, user: payload.user }, payload.id, territoires)
  },
)

/** What a new computation of a frozen version would change. */
export const bilanEcartsJob = defineJob<{ id: string; version: number }, Awaited<ReturnType<typeof compareBilan>>, 'read'>(
  'read',
  async (payload, { db }) => compareBilan(db, payload, await loadTerritoires()),
)
