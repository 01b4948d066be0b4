import { type CibleListe, type LigneListe, listIndicateur } from '../../database/queries/indicateur-liste.query'
import { computeChiffreFor } from '../../database/queries/indicateurs.query'
import { loadTableauDeBord } from '../../database/queries/tableau-de-bord.query'
import type { IsoDate } from '../../domain/commun/date'
import type { Periode } from '../../domain/indicateur/periode'
import type { Chiffre, TableauDeBord } from '../../domain/indicateur/tableau-de-bord'
import { loadEpciOf } from '../../referentiels/communes'
import { defineJob } from '../job'

export interface TableauPayload extends Periode {
  operation: string | null
  vu_au?: IsoDate | null
  comparaison: Periode | null
}

/** Figures over years: read and counted away from the window. */
export const indicateursJob = defineJob<TableauPayload, TableauDeBord, 'read'>('read', async (payload, { db }) =>
  loadTableauDeBord(db, { ...payload, epciOf: await loadEpciOf() }),
)

export interface CiblePayload extends Periode, CibleListe {
  operation: string | null
  vu_au?: IsoDate | null
}

/** The records behind one figure, or behind one line of its breakdown. */
export const listeJob = defineJob<CiblePayload, LigneListe[], 'read'>('read', async ({ code, chemin, ...demande }, { db }) =>
  listIndicateur(db, { ...demande, epciOf: await loadEpciOf() }, { code, chemin }),
)

/** One figure alone, or one line of its breakdown. */
export const chiffreJob = defineJob<CiblePayload, Chiffre, 'read'>('read', async ({ code, chemin, ...demande }, { db }) =>
  computeChiffreFor(db, { ...demande, epciOf: await loadEpciOf() }, { code, chemin }),
)
