import { fillDemonstration } from '../../demonstration/fill-demonstration'
import type { IsoDate } from '../../domain/commun/date'
import { defineJob } from '../job'

/** Fills a new vault with invented people. */
export const demonstrationJob = defineJob<{ today: IsoDate }, void, 'write'>('write', ({ today }, { db, onProgress }) =>
  fillDemonstration(db, { today, onProgress }),
)
