import { loadTerritoires } from '../../referentiels/territoires'
import { type DemandeBilan, type FichierBilan, produceFichierBilan } from '../../use-cases/produce-bilan'
import { defineJob } from '../job'

export interface BilanPayload extends DemandeBilan {
  fichier: FichierBilan
  nominatif: boolean
}

/** One file of a bilan, counted and drawn away from the window. */
export const bilanJob = defineJob<BilanPayload, { contenu: Uint8Array; personnes: number }, 'read'>(
  'read',
  async (payload, { db, onProgress }) => {
    onProgress('Lecture des communes', 0, 2)
    const territoires = await loadTerritoires()
    onProgress(payload.fichier === 'classeur' ? 'Calcul et listes' : 'Calcul et mise en page', 1, 2)
    return produceFichierBilan(db, payload, territoires)
  },
)
