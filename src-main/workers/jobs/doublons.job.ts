import { listDoublons } from '../../database/queries/doublon.query'
import type { Acteur } from '../../domain/acces/dossier'
import { loadCommunes } from '../../referentiels/communes'
import { defineJob } from '../job'

export type DoublonsResult = Awaited<ReturnType<typeof listDoublons>>

/** The whole file compared with itself: read and compared away from the window. */
export const doublonsJob = defineJob<Acteur, DoublonsResult, 'read'>('read', async (acteur, { db }) => {
  const communes = await loadCommunes()
  return listDoublons(db, acteur, (code) => (code === null ? null : (communes.find(code)?.nom ?? code)))
})
