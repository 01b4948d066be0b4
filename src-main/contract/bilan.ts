import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { isoDate } from './commun'
import { taskRoute } from './route'

/** Those who answer the funders, and the auditor. */
const BILAN_READERS: readonly Role[] = ['coordinateur', 'lecture']

export const demandeBilan = z
  .strictObject({ du: isoDate, au: isoDate, operation: z.string().nullable(), pdf: z.boolean(), xlsx: z.boolean() })
  .refine(({ du, au }) => du <= au, { path: ['au'], message: 'La fin est avant le début.' })

export const bilanRoutes = {
  /** Writes the files asked for where the person says; the names written, none when cancelled. */
  'bilan.produce': taskRoute(BILAN_READERS, demandeBilan, z.object({ fichiers: z.array(z.string()) })),
}
