import { z } from 'zod'
import { SENS_CHANGEMENT } from '../../../src-main/domain/operation/simulation'
import { CLES_REGLE } from '../../../src-main/domain/sortie/regles'

export const ONGLETS_OPERATION = ['fiche', 'objectifs', 'regles', 'phases', 'sessions'] as const
export type OngletOperation = (typeof ONGLETS_OPERATION)[number]

const operation = z.object({
  onglet: z.enum(ONGLETS_OPERATION).optional().catch(undefined),
  /** The session open beside. */
  session: z.coerce.string().optional().catch(undefined),
})
export type RechercheOperation = z.infer<typeof operation>

export const VUES_SIMULATION = ['toutes', ...SENS_CHANGEMENT, 'derogatoires', 'effets'] as const
export type VueSimulation = (typeof VUES_SIMULATION)[number]

const simulateur = z.object({
  /** The rules tried; without it, those in force. */
  essai: z.partialRecord(z.enum(CLES_REGLE), z.coerce.string()).optional().catch(undefined),
  vue: z.enum(VUES_SIMULATION).optional().catch(undefined),
})
export type RechercheSimulateur = z.infer<typeof simulateur>

/** The address of one operation as its page reads it: anything unknown is dropped. */
export function parseOperation(search: Record<string, unknown>): RechercheOperation {
  return operation.parse(search)
}

/** The address of the simulator: the rules being tried stay in it, so that one comes back to them. */
export function parseSimulateur(search: Record<string, unknown>): RechercheSimulateur {
  return simulateur.parse(search)
}
