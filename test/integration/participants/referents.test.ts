import type { Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import { findReferentsSuccessifs } from '../../../src-main/database/queries/affectation.query'
import { findParticipationById } from '../../../src-main/database/repositories/participation.repository'
import type { Database } from '../../../src-main/database/schema/database'
import { changeReferent, transferFile, undoChangement } from '../../../src-main/use-cases/change-referent'
import { recordAffectation, takeBackAffectation } from '../../../src-main/use-cases/record-affectation'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, contextOf, seedDossiers, TODAY } from '../../support/dossiers'

const R1 = contextOf(['referent'], 'R1')
const R2 = contextOf(['referent'], 'R2')
const VERS_R2 = { referent: 'R2', date_debut: '2026-09-01', motif: 'Départ' }

async function seeded() {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  await db.transaction().execute(seedDossiers)
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work)
  const referents = async () =>
    (await db.selectFrom('participation').select(['id', 'referent']).orderBy('id').execute()).map((row) => row.referent)
  const rows = () => db.selectFrom('affectation').selectAll().orderBy('participation').orderBy('date_debut').execute()
  return { db, write, referents, rows }
}

describe('changement de référent', () => {
  it('garde l’ancien avec ses dates, et une ligne de journal par dossier', async () => {
    const { db, write, referents, rows } = await seeded()
    const resultat = await write((trx) => changeReferent(trx, COORDINATION, { participations: ['T1', 'T2', 'T3'], ...VERS_R2 }))
    expect(resultat).toEqual({ changes: ['T1', 'T2'], inchanges: 1, sortis: 0, annulable: true })
    expect(await referents()).toEqual(['R2', 'R2', 'R2'])
    expect((await rows()).filter(({ participation }) => participation === 'T1')).toEqual([
      { participation: 'T1', date_debut: '2025-01-20', referent: 'R1', motif: null },
      { participation: 'T1', date_debut: '2026-09-01', referent: 'R2', motif: 'Départ' },
    ])
    const journal = await db.selectFrom('journal').select(['action', 'objet_id', 'detail']).where('action', '=', 'changeReferent').execute()
    expect(journal).toEqual(['T1', 'T2'].map((objet_id) => ({ action: 'changeReferent', objet_id, detail: '{"champs":["referent"]}' })))
    const historique = await findReferentsSuccessifs(db, COORDINATION.user, 'T1')
    expect(historique?.lignes.map(({ nom, date_debut, date_fin }) => [nom, date_debut, date_fin])).toEqual([
      ['Karine Nguyen', '2026-09-01', null],
      ['Karim Benhaddou', '2025-01-20', '2026-08-31'],
    ])
  })

  it('s’annule, et le dossier revient à celui qui le suivait', async () => {
    const { write, referents } = await seeded()
    const { changes } = await write((trx) => changeReferent(trx, R1, { participations: ['T1', 'T2'], ...VERS_R2 }))
    await write((trx) => undoChangement(trx, R1, { participations: changes, ...VERS_R2 }))
    expect(await referents()).toEqual(['R1', 'R1', 'R2'])
    await expect(write((trx) => undoChangement(trx, R1, { participations: changes, ...VERS_R2 }))).rejects.toMatchObject({
      code: 'conflit',
    })
  })

  it('ne s’annule plus dès que quelqu’un d’autre a touché le dossier', async () => {
    const { write, referents } = await seeded()
    await write((trx) => changeReferent(trx, COORDINATION, { participations: ['T1'], ...VERS_R2 }))
    await expect(write((trx) => undoChangement(trx, R1, { participations: ['T1'], ...VERS_R2 }))).resolves.toBeUndefined()
    expect(await referents()).toEqual(['R1', 'R1', 'R2'])
    await write((trx) => changeReferent(trx, COORDINATION, { participations: ['T1'], ...VERS_R2 }))
    await write((trx) =>
      trx
        .insertInto('journal')
        .values({
          horodatage: '2026-09-17T09:00:00.000Z',
          utilisateur: 'u-karine',
          action: 'createEtape',
          objet: 'participation',
          objet_id: 'T1',
        })
        .execute(),
    )
    await expect(write((trx) => undoChangement(trx, COORDINATION, { participations: ['T1'], ...VERS_R2 }))).rejects.toMatchObject({
      code: 'conflit',
    })
  })

  it('un référent ne confie que ses dossiers : rien n’est écrit', async () => {
    const { write, referents, rows } = await seeded()
    await expect(
      write((trx) => changeReferent(trx, R2, { participations: ['T3', 'T1'], referent: 'R1', date_debut: TODAY, motif: null })),
    ).rejects.toMatchObject({ code: 'droit' })
    await expect(write((trx) => transferFile(trx, R2, { de: 'R1', ...VERS_R2 }))).rejects.toMatchObject({ code: 'droit' })
    expect([await referents(), await rows()]).toEqual([['R1', 'R1', 'R2'], []])
  })

  it('une date impossible ou un référent parti : un message au bon champ', async () => {
    const { db, write } = await seeded()
    const change = (saisie: object) => write((trx) => changeReferent(trx, COORDINATION, { participations: ['T1'], ...VERS_R2, ...saisie }))
    await expect(change({ date_debut: '2026-09-18' })).rejects.toMatchObject({
      fields: { date_debut: expect.stringContaining('aujourd’hui') },
    })
    await expect(change({ referent: 'R9' })).rejects.toMatchObject({ fields: { referent: expect.any(String) } })
    await db.updateTable('referent').set({ date_fin: '2026-08-31' }).where('code', '=', 'R2').execute()
    await expect(change({})).rejects.toMatchObject({ fields: { referent: expect.stringContaining('équipe') } })
  })

  it('toute la file passe à un autre, les dossiers sortis restent', async () => {
    const { db, write, referents } = await seeded()
    await db.insertInto('sortie').values({ participation: 'T2', date_sortie: '2026-06-01', motif: 'emploi' }).execute()
    const resultat = await write((trx) => transferFile(trx, R1, { de: 'R1', ...VERS_R2 }))
    expect(resultat.changes).toEqual(['T1'])
    expect(await referents()).toEqual(['R2', 'R1', 'R2'])
    await expect(write((trx) => transferFile(trx, COORDINATION, { de: 'R1', ...VERS_R2 }))).rejects.toMatchObject({ code: 'regle' })
  })

  it('une décision de commission reprise rend l’ancien référent et son histoire', async () => {
    const { write, referents, rows } = await seeded()
    await write(async (trx) => {
      const participation = await findParticipationById(trx, 'T1')
      if (!participation) throw new Error('no participation')
      await recordAffectation(trx, participation, { date_debut: '2026-09-10', referent: 'R2', motif: 'Décision de la commission' })
    })
    expect(await rows()).toHaveLength(2)
    await write((trx) => takeBackAffectation(trx, 'T1', 'R1'))
    expect([await referents(), await rows()]).toEqual([
      ['R1', 'R1', 'R2'],
      [{ participation: 'T1', date_debut: '2025-01-20', referent: 'R1', motif: null }],
    ])
  })

  it('l’histoire d’un dossier suivi par un autre reste fermée', async () => {
    const { db } = await seeded()
    expect(await findReferentsSuccessifs(db, R2.user, 'T1')).toBeUndefined()
    expect(await findReferentsSuccessifs(db, R2.user, 'T3')).toMatchObject({
      modifiable: true,
      lignes: [{ referent: 'R2', date_debut: '2025-01-20' }],
    })
  })
})
