import { loadCommunes } from '../../referentiels/communes'
import { type DemandeBilan, produceBilan } from '../../use-cases/produce-bilan'
import { defineJob } from '../job'

/** A bilan, counted and drawn away from the window. */
export const bilanJob = defineJob<DemandeBilan, { pdf: Uint8Array; xlsx: Uint8Array }, 'read'>(
  'read',
  async (demande, { db, onProgress }) => {
    onProgress('Lecture des communes', 0, 2)
    const communes = await loadCommunes()
    onProgress('Calcul et mise en page', 1, 2)
    return produceBilan(db, demande, {
      epciOf: (code) => communes.find(code)?.epci || null,
      communeOf: (code) => communes.find(code)?.nom ?? null,
    })
  },
)
