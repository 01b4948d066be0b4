import { type LigneListe, listIndicateur } from '../../database/queries/indicateur-liste.query'
import { loadTableauDeBord } from '../../database/queries/tableau-de-bord.query'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { Periode } from '../../domain/indicateur/periode'
import type { TableauDeBord } from '../../domain/indicateur/tableau-de-bord'
import { loadEpciOf } from '../../referentiels/communes'
import { defineJob } from '../job'

export interface TableauPayload extends Periode {
  operation: string | null
  comparaison: Periode | null
}

/** Figures over years: read and counted away from the window. */
export const indicateursJob = defineJob<TableauPayload, TableauDeBord, 'read'>('read', async (payload, { db }) =>
  loadTableauDeBord(db, { ...payload, epciOf: await loadEpciOf() }),
)

export interface ListePayload extends Periode {
  operation: string | null
  code: CodeIndicateur
}

/** The records behind one figure. */
export const listeJob = defineJob<ListePayload, LigneListe[], 'read'>('read', ({ code, ...demande }, { db }) =>
  listIndicateur(db, demande, code),
)
