import { expect, it } from 'vitest'
import { loadStatistiques } from '../../../src-main/database/queries/commission-statistiques.query'
import { closeCommission } from '../../../src-main/use-cases/close-commission'
import { openCommission } from '../../support/commission-seance'
import { COORDINATION } from '../../support/dossiers'

it('seule une séance clôturée de l’année compte', async () => {
  const { db, write, plan, inscribe, open, decide } = await openCommission()
  const id = await plan()
  const passage = await inscribe(id, 'entree', 'T4', { date_demande: '2026-09-10' })
  await open(id)
  await decide(passage.id, 'favorable')
  expect(await loadStatistiques(db, 2026)).toEqual({ tenues: 0, avec_partenaires: 0, passages: [], delai: null })
  await write((trx) => closeCommission(trx, COORDINATION, id))
  expect(await loadStatistiques(db, 2026)).toMatchObject({
    tenues: 1,
    passages: [{ type: 'entree', favorable: 1, total: 1 }],
    delai: { median: 14, moyen: 14, demandes: 1 },
  })
  expect((await loadStatistiques(db, 2025)).tenues).toBe(0)
})
