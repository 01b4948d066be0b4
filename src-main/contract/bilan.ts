import { z } from 'zod'
import type { Role } from '../domain/acces/role'
import { isoDate } from './commun'
import { taskRoute } from './route'

/** Those who answer the funders, and the auditor. */
export const BILAN_READERS: readonly Role[] = ['coordinateur', 'lecture']

/** The bilan, its one-page summary, or the workbook of its figures and lists. */
export const fichierBilan = z.enum(['bilan', 'chiffres_cles', 'classeur'])

export const demandeBilan = z
  .strictObject({
    du: isoDate,
    au: isoDate,
    operation: z.string().nullable(),
    fichier: fichierBilan,
    /** Only the lists of the workbook can name people. */
    nominatif: z.boolean(),
  })
  .refine(({ du, au }) => du <= au, { path: ['au'], message: 'La fin est avant le début.' })

export const bilanRoutes = {
  /** Writes one file where the person says; its name, null when cancelled. */
  'bilan.produce': taskRoute(BILAN_READERS, demandeBilan, z.object({ fichier: z.string().nullable() })),
}
