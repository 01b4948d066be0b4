import { it } from 'vitest'
import { listPropositions } from '../../src-main/database/queries/commission-propositions.query'
import { fillBase, openBase, TODAY } from './support/base'
import { median, report, timeRuns } from './support/mesure'

const PARTICIPANTS = 10_000

it('l’ordre du jour proposé', async (context) => {
  const base = await openBase()
  const real = await fillBase(base, PARTICIPANTS)
  const seance = { id: 'S1', date: TODAY, etat: 'preparation' } as const
  const mediane = median(await timeRuns(9, () => listPropositions(base.db, seance)))
  report(context, { mesure: `ordre du jour proposé, ${real.toLocaleString('fr-FR')} participants`, mediane, cible: 'moins de 300 ms' })
})
