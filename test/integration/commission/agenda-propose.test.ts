import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSeanceDetail } from '../../../src-main/database/queries/commission-detail.query'
import { listSortiesPossibles } from '../../../src-main/database/queries/commission-sorties.query'
import { closeCommission } from '../../../src-main/use-cases/close-commission'
import { postponeCommission } from '../../../src-main/use-cases/postpone-commission'
import { addPassages } from '../../../src-main/use-cases/prepare-commission'
import { makeCoffre } from '../../support/coffre'
import { SEANCE } from '../../support/commission'
import { openCommission, seedCommission, snapshot } from '../../support/commission-seance'
import { COORDINATION } from '../../support/dossiers'
import { callerOf } from '../../support/route'

const COORDINATRICE = { roles: ['coordinateur'] as const, referent: null }
const SORTIE = { participation: 'T1', demande: null, type: 'sortie_positive' } as const

describe('sortie devenue possible', () => {
  it('est proposée avec sa raison, et seulement une fois l’essai passé', async () => {
    const { db, plan } = await openCommission()
    const { propositions } = await loadSeanceDetail(db, COORDINATRICE, await plan())
    expect(propositions.map(({ type, participation, raison }) => [type, participation, raison.replaceAll('\u00a0', ' ')])).toEqual([
      ['sortie_positive', 'T1', 'Période d’essai terminée le 05/09/2026 : CDI, Agente de service'],
    ])
    expect(await listSortiesPossibles(db, '2026-09-04')).toEqual([])
  })

  it('inscrite, écrit sa demande avec son motif et son étape, dans la même transaction', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    await write((trx) => addPassages(trx, COORDINATION, { id, dossiers: [SORTIE] }))
    const [demande] = await db.selectFrom('demande').selectAll().execute()
    expect(demande).toMatchObject({ participation: 'T1', type: 'sortie_positive', motif_sortie: 'emploi', etape: 'E1', statut: 'ouverte' })
    const [passage] = await db.selectFrom('passage').selectAll().execute()
    expect(passage?.demande).toBe(demande?.id)
    const { propositions, passagesListe } = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(propositions).toEqual([])
    expect(passagesListe[0]?.manques).toEqual([{ genre: 'piece', libelle: 'Période d’essai passée' }])
  })

  it('refusée par la règle ou déjà demandée, elle n’écrit rien', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    const before = await snapshot(db)
    const impossible = write((trx) => addPassages(trx, COORDINATION, { id, dossiers: [SORTIE, { ...SORTIE, participation: 'T2' }] }))
    await expect(impossible).rejects.toThrow(/ne permet pas de sortie positive/)
    expect(await snapshot(db)).toEqual(before)
  })

  it('jugée par la commission, elle n’est plus proposée pour la même étape', async () => {
    const { db, plan, write, open, decide } = await openCommission()
    const id = await plan()
    await write((trx) => addPassages(trx, COORDINATION, { id, dossiers: [SORTIE] }))
    const [passage] = await db.selectFrom('passage').selectAll().execute()
    await open(id)
    await decide(passage?.id ?? '', 'defavorable', { motif: 'Contrat contesté' })
    await write((trx) => closeCommission(trx, COORDINATION, id))
    expect((await loadSeanceDetail(db, COORDINATRICE, await plan('2026-10-22'))).propositions).toEqual([])
  })
})

describe('ajourné', () => {
  it('inscrit à la main, sans demande, il revient aussi à la séance suivante', async () => {
    const { plan, write, inscribe, open, decide, db } = await openCommission()
    const id = await plan()
    const passage = await inscribe(id, 'entree', 'T4', null)
    await open(id)
    await decide(passage.id, 'ajourne')
    await write((trx) => closeCommission(trx, COORDINATION, id))
    const { propositions } = await loadSeanceDetail(db, COORDINATRICE, await plan('2026-10-22'))
    expect(propositions.map(({ type, participation, demande }) => [type, participation, demande !== null])).toEqual([
      ['entree', 'T4', true],
      ['sortie_positive', 'T1', false],
    ])
  })
})

describe('reporter une séance à un jour', () => {
  it('crée la nouvelle séance à l’identique et y mène l’ordre du jour', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const id = await plan()
    await inscribe(id, 'entree', 'T4')
    await inscribe(id, 'suspension', 'T2')
    const report = await write((trx) => postponeCommission(trx, COORDINATION, { id, motif: 'Salle inondée', date: '2026-10-01' }))
    expect(report.dossiers).toBe(2)
    const nouvelle = await db.selectFrom('commission').selectAll().where('date', '=', '2026-10-01').executeTakeFirstOrThrow()
    expect(nouvelle).toMatchObject({ id: report.id, etat: 'preparation', heure_debut: '09:00', lieu: 'Salle des Peupliers' })
    const passages = await db.selectFrom('passage').select(['commission', 'type', 'ordre']).orderBy('ordre').execute()
    expect(passages).toEqual([
      { commission: report.id, type: 'entree', ordre: 1 },
      { commission: report.id, type: 'suspension', ordre: 2 },
    ])
    const ancienne = await db.selectFrom('commission').select(['etat', 'motif']).where('id', '=', id).executeTakeFirstOrThrow()
    expect(ancienne).toEqual({ etat: 'reportee', motif: 'Salle inondée' })
  })

  it('rejoint la séance déjà prévue ce jour-là, chaque dossier sous son type', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const id = await plan()
    const autre = await plan('2026-10-22')
    await inscribe(autre, 'suspension', 'T2')
    await inscribe(id, 'entree', 'T4')
    expect(await write((trx) => postponeCommission(trx, COORDINATION, { id, motif: 'Grève', date: '2026-10-22' }))).toEqual({
      id: autre,
      dossiers: 1,
    })
    const ordre = await db.selectFrom('passage').select('type').where('commission', '=', autre).orderBy('ordre').execute()
    expect(ordre.map(({ type }) => type)).toEqual(['entree', 'suspension'])
  })

  it('refuse le même jour ou un jour passé, sans rien écrire', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    const before = await snapshot(db)
    for (const date of [SEANCE, '2026-01-05']) {
      await expect(write((trx) => postponeCommission(trx, COORDINATION, { id, motif: 'Grève', date }))).rejects.toThrow(/jour/)
    }
    expect(await snapshot(db)).toEqual(before)
  })
})

describe('agenda (.ics)', () => {
  it('toutes les séances de l’année en un fichier, sans aucun nom, et une ligne au journal', async () => {
    const { coffre } = await makeCoffre()
    await coffre.db.transaction().execute(seedCommission)
    const folder = mkdtempSync(join(tmpdir(), 'jalon-ics-'))
    const file = join(folder, 'seances.ics')
    const call = callerOf(coffre, COORDINATRICE, { dialogs: { saveFile: async () => file } as never })
    const seance = { heure_debut: '09:00', heure_fin: '11:30', lieu: 'Salle des Peupliers', presidence: 'M. Desrousseaux' }
    await call('commission.createSerie', { ...seance, jours: ['2026-10-15', '2026-11-19', '2027-01-21'] })
    expect(await call('commission.saveAgenda', { annee: 2026, seance: null })).toEqual({ fichier: 'seances.ics', seances: 2 })
    const ics = readFileSync(file, 'utf8')
    rmSync(folder, { recursive: true })
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(ics).toContain('LOCATION:Salle des Peupliers')
    expect(ics).not.toMatch(/Desrousseaux|Ouali|Lefèvre/i)
    const ligne = await coffre.db.selectFrom('journal').select('detail').where('action', '=', 'exportAgendaCommission').executeTakeFirst()
    expect(ligne?.detail).toContain('"seances":2')
  })
})
