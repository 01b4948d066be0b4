import type { ResultatReprise } from '../../domain/reprise/rapport'
import { runImport } from '../../imports/run-import'
import type { Clock } from '../../use-cases/ports'
import { defineJob } from '../job'

export interface ReprisePayload {
  chemin: string
  utilisateur: string
  simulation: boolean
  accepterRejets: boolean
  /** Instant of the journal row, read by the main process. */
  now: string
}

/** A take-over, read, checked and written in one transaction. */
export const repriseJob = defineJob<ReprisePayload, ResultatReprise, 'write'>('write', (payload, { db, signal, onProgress }) => {
  const { chemin, utilisateur, simulation, accepterRejets, now } = payload
  const clock: Clock = { now: () => now, today: () => now.slice(0, 10) }
  return runImport({ db, clock, signal, onProgress, source: { chemin }, options: { utilisateur, simulation, accepterRejets } })
})
