import { loadSimulation } from '../../database/queries/operation-simulation.query'
import type { ContenuRegles } from '../../domain/operation/jeu-regles'
import type { Simulation } from '../../domain/operation/simulation'
import { defineJob } from '../job'

export interface SimulationPayload {
  operation: string
  regles: ContenuRegles
}

/** Every past exit of an operation classed twice, away from the window. */
export const simulationJob = defineJob<SimulationPayload, Simulation, 'read'>('read', ({ operation, regles }, { db }) =>
  loadSimulation(db, operation, regles),
)
