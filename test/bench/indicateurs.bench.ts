import { describe, it } from 'vitest'
import type { OpenDatabase } from '../../src-main/database/open'
import { computeIndicateursFor } from '../../src-main/database/queries/indicateurs.query'
import { fillBase, openBase, TODAY } from './support/base'
import { median, report, timeRuns } from './support/mesure'

/** What the figures read. */
const TABLES = [
  'operation',
  'regle',
  'referent',
  'participant',
  'participation',
  'sortie',
  'etape',
  'entretien',
  'frein',
  'suspension',
  'suivi',
  'contact',
  'mise_en_relation',
  'evenement',
  'marche',
  'lot',
  'contrat_clause',
  'heure_clause',
]

/** The least anything can do: bring every row of these tables into JavaScript. */
function scan({ sqlite }: OpenDatabase): number {
  let rows = 0
  for (const table of TABLES) for (const _row of sqlite.prepare(`SELECT * FROM "${table}"`).raw().iterate()) rows += 1
  return rows
}

const TAILLES = [
  { participants: 1_000, runs: 9 },
  { participants: 10_000, runs: 5 },
  { participants: 100_000, runs: 3 },
]

describe('tous les indicateurs d’une année', () => {
  for (const { participants, runs } of TAILLES) {
    it(`${participants} participants`, async (context) => {
      const base = await openBase()
      const real = await fillBase(base, participants)
      const reference = median(await timeRuns(runs, () => scan(base)))
      const mediane = median(await timeRuns(runs, () => computeIndicateursFor(base.db, { operation: null, du: '2026-01-01', au: TODAY })))
      report(context, {
        mesure: `tous les indicateurs d’une année, ${real.toLocaleString('fr-FR')} participants`,
        mediane,
        reference: { nom: 'lecture des mêmes tables', mediane: reference },
        cible: 'moins de 2 fois la lecture',
      })
    })
  }
})
