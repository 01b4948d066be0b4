import type { Kysely } from 'kysely'
import type { Periode } from '../../domain/indicateur/periode'
import { computeTableauDeBord, type TableauDeBord } from '../../domain/indicateur/tableau-de-bord'
import type { Database } from '../schema/database'
import { type DemandeIndicateurs, prepareIndicateurs } from './indicateurs.query'

export interface DemandeTableauDeBord extends DemandeIndicateurs {
  readonly comparaison: Periode | null
}

/** Figures, series and objectives of a period: what the dashboard shows and what the bilan prints. */
export async function loadTableauDeBord(db: Kysely<Database>, { comparaison, ...demande }: DemandeTableauDeBord): Promise<TableauDeBord> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  return computeTableauDeBord(donnees, {
    parametres,
    comparaison,
    operations: await db.selectFrom('operation').selectAll().execute(),
    objectifs: await db.selectFrom('objectif').select(['operation', 'annee', 'indicateur', 'cible']).execute(),
  })
}
