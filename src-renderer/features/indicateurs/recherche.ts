import { z } from 'zod'
import { CODES_INDICATEUR } from '../../../src-main/domain/indicateur/codes'
import { COMPARAISONS, GRANULARITES } from './periodes'

const day = z.iso.date().optional().catch(undefined)

/** What the address keeps of the screen: coming back finds it as it was left. */
const recherche = z.object({
  /** « * » for all operations together; without it, the one in progress. */
  operation: z.coerce.string().optional().catch(undefined),
  granularite: z.enum(GRANULARITES).optional().catch(undefined),
  du: day,
  au: day,
  comparaison: z.enum(COMPARAISONS).optional().catch(undefined),
  /** Seen from a past day: facts dated after it are ignored. */
  vu: day,
  /** The figure open beside, the line of its breakdown, and its own period when it is not that of the screen. */
  code: z.enum(CODES_INDICATEUR).optional().catch(undefined),
  chemin: z.array(z.coerce.string()).min(1).max(4).optional().catch(undefined),
  pdu: day,
  pau: day,
  onglet: z.enum(['positive', 'neutre', 'sans_suite']).optional().catch(undefined),
})
export type Recherche = z.infer<typeof recherche>

/** The address as the screen reads it: anything unknown is dropped. */
export function parseRecherche(search: Record<string, unknown>): Recherche {
  return recherche.parse(search)
}

/** All operations together, in the address. */
export const TOUTES = '*'
