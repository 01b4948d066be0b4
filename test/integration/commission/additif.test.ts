import { describe, expect, it } from 'vitest'
import { loadSeanceDetail } from '../../../src-main/database/queries/commission-detail.query'
import { loadSeancePapier } from '../../../src-main/database/queries/commission-papier.query'
import type { Decision, Passage } from '../../../src-main/domain/commission/commission'
import { closeCommission } from '../../../src-main/use-cases/close-commission'
import { correctDecision } from '../../../src-main/use-cases/correct-decision'
import { SEANCE } from '../../support/commission'
import { horsSortie, openCommission, snapshot } from '../../support/commission-seance'
import { COORDINATION } from '../../support/dossiers'

const COORDINATRICE = { roles: ['coordinateur'] as const, referent: null }
const FILES = ['participation', 'sortie', 'suivi', 'suspension', 'demande'] as const

async function closed(
  type: Passage['type'],
  participation: string,
  demande: Parameters<Awaited<ReturnType<typeof openCommission>>['inscribe']>[3],
) {
  const kit = await openCommission()
  const id = await kit.plan()
  const passage = await kit.inscribe(id, type, participation, demande)
  const before = await files(kit.db)
  await kit.open(id)
  await kit.decide(passage.id, 'favorable')
  await kit.write((trx) => closeCommission(trx, COORDINATION, id))
  const correct = (decision: Decision, changes: Partial<Pick<Passage, 'motif' | 'date_effet'>> = {}) =>
    kit.write((trx) =>
      correctDecision(trx, COORDINATION, {
        passage: passage.id,
        decision,
        motif: null,
        date_effet: null,
        derogation_nature: null,
        derogation_motif: null,
        raison: 'Erreur de dossier',
        ...changes,
      }),
    )
  return { ...kit, id, passage, before, correct }
}

async function files(db: Awaited<ReturnType<typeof openCommission>>['db']) {
  const rows = FILES.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()] as const)
  return Object.fromEntries(await Promise.all(rows))
}

describe('une décision corrigée par un additif', () => {
  it.each([
    ['entree', 'T4', {}],
    ['sortie_neutre', 'T2', { motif_sortie: 'demenagement' }],
    ['suspension', 'T2', { date_fin: '2026-12-31', justification: 'Convalescence' }],
    ['prolongation', 'T1', { date_fin: '2027-06-30' }],
    ['changement_referent', 'T1', { referent: 'R2' }],
  ] as const)('%s : « sans objet » rend le dossier tel qu’il était', async (type, participation, demande) => {
    const { db, before, correct } = await closed(type, participation, demande)
    expect(await files(db)).not.toEqual(before)
    await correct('sans_objet')
    const { demande: demandes, ...reste } = await files(db)
    const { demande: avant, ...resteAvant } = before
    expect(reste).toEqual(resteAvant)
    expect(demandes).toEqual(avant?.map((row) => ({ ...row, statut: 'decidee' })))
  })

  it('une autre date d’entrée remplace la première, et le procès-verbal garde la sienne', async () => {
    const { db, id, correct } = await closed('entree', 'T4', {})
    await correct('favorable', { date_effet: '2026-10-01' })
    const { date_entree } = await db.selectFrom('participation').select('date_entree').where('id', '=', 'T4').executeTakeFirstOrThrow()
    expect(date_entree).toBe('2026-10-01')
    const { seance } = await loadSeancePapier(db, COORDINATRICE, id, false)
    expect(seance.lignes).toMatchObject([{ decision: 'favorable', effet: 'Entrée au 24/09/2026' }])
    expect(seance.corrections).toMatchObject([
      {
        raison: 'Erreur de dossier',
        avant: { effet: 'Entrée au 24/09/2026' },
        apres: { decision: 'favorable', effet: 'Entrée au 01/10/2026' },
      },
    ])
    const anonyme = (await loadSeancePapier(db, COORDINATRICE, id, true)).seance
    expect(anonyme.corrections).toMatchObject([{ raison: null, avant: { dossier: 'Dossier n°\u00a01' } }])
    const detail = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(detail.passagesListe).toMatchObject([{ decision: 'favorable', date_effet: '2026-10-01' }])
    expect(detail.additifs).toMatchObject([{ raison: 'Erreur de dossier', avant: 'favorable' }])
  })

  it('ajournée, la demande revient à la prochaine séance', async () => {
    const { db, plan, correct } = await closed('entree', 'T4', {})
    await correct('ajourne', { motif: 'Justificatif à revoir' })
    const prochaine = await plan('2026-10-22')
    const { propositions } = await loadSeanceDetail(db, COORDINATRICE, prochaine)
    expect(propositions.filter(horsSortie)).toMatchObject([{ participation: 'T4', demande: 'D-T4-entree' }])
  })

  it('deux corrections de suite s’appliquent l’une après l’autre', async () => {
    const { db, id, correct } = await closed('entree', 'T4', {})
    await correct('sans_objet')
    await correct('favorable', { date_effet: SEANCE })
    const row = await db
      .selectFrom('participation')
      .select(['date_entree', 'issue_accueil'])
      .where('id', '=', 'T4')
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ date_entree: SEANCE, issue_accueil: 'entree' })
    expect((await loadSeancePapier(db, COORDINATRICE, id, false)).seance.corrections).toHaveLength(2)
  })

  it.each([
    [
      'la date d’entrée changée depuis',
      'entree',
      'T4',
      {},
      { participation: { date_entree: '2026-11-01' } },
      /La date d’entrée a changé depuis la séance/,
    ],
    [
      'un questionnaire de sortie rempli',
      'sortie_neutre',
      'T2',
      { motif_sortie: 'retraite' },
      { sortie: { situation_fse: 'inactif' } },
      /déjà rempli/,
    ],
  ] as const)('%s : refusée, rien ne bouge', async (_titre, type, participation, demande, change, message) => {
    const { db, correct } = await closed(type, participation, demande)
    if ('participation' in change) await db.updateTable('participation').set(change.participation).where('id', '=', participation).execute()
    else await db.updateTable('sortie').set(change.sortie).where('participation', '=', participation).execute()
    const before = await snapshot(db)
    await expect(correct('sans_objet')).rejects.toThrow(message)
    expect(await snapshot(db)).toEqual(before)
  })

  it('une séance ouverte se change elle-même', async () => {
    const kit = await openCommission()
    const id = await kit.plan()
    const passage = await kit.inscribe(id, 'entree', 'T4')
    await kit.open(id)
    const saisie = {
      passage: passage.id,
      decision: 'sans_objet',
      motif: null,
      date_effet: null,
      derogation_nature: null,
      derogation_motif: null,
      raison: 'x',
    } as const
    await expect(kit.write((trx) => correctDecision(trx, COORDINATION, saisie))).rejects.toThrow(/n’est pas clôturée/)
  })
})
