import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { loadFaitsFse } from '../../../src-main/database/queries/fiche-fse.query'
import { loadDonneesIndicateur } from '../../../src-main/database/queries/indicateur-donnees.query'
import { ligneFse } from '../../../src-main/domain/fse/ligne'
import { computeIndicateur } from '../../../src-main/domain/indicateur/indicateurs'
import { makeCoffre } from '../../support/coffre'
import { COMPLEMENT_FSE, seedDossiers, TODAY } from '../../support/dossiers'
import { AUTRE, COORDINATION, ENTREE_FSE, LECTURE, REFERENT, seedRetour } from '../../support/fse'
import { callerOf } from '../../support/route'

let coffre: CoffreOuvert
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
  await coffre.db.transaction().execute(seedDossiers)
})

const rows = async () => ({
  participation: await coffre.db.selectFrom('participation').selectAll().where('id', '=', 'T1').executeTakeFirstOrThrow(),
  sortie: await coffre.db.selectFrom('sortie').selectAll().where('participation', '=', 'T1').execute(),
  reponses: await coffre.db.selectFrom('reponse_fse').selectAll().where('participation', '=', 'T1').orderBy('champ').execute(),
  questionnaire: await coffre.db.selectFrom('questionnaire_entree').selectAll().where('participation', '=', 'T1').execute(),
})

describe('questionnaire d’entrée', () => {
  it('écrit chaque réponse dans sa colonne, et les trois non-réponses à part', async () => {
    await callerOf(coffre, REFERENT)('fse.saveEntree', { participation: 'T1', entree: ENTREE_FSE })
    const { participation, reponses, questionnaire } = await rows()
    expect(participation).toMatchObject({
      situation_entree: 'recherche',
      duree_recherche_mois: 14,
      rqth: null,
      rsa: 1,
      criteres: 'demandeur_emploi|rqth',
    })
    expect(reponses.map(({ champ, reponse }) => [champ, reponse])).toEqual([
      ['nationalite', 'non_demande'],
      ['parent_ne_etranger', 'ne_sait_pas'],
      ['rqth', 'ne_souhaite_pas_repondre'],
    ])
    expect(questionnaire).toEqual([{ participation: 'T1', date_recueil: '2025-01-18', ressources: 'asi', zone_rurale: null }])
    const lu = await callerOf(coffre, LECTURE)('fse.get', { participation: 'T1' })
    expect(lu).toMatchObject({ reponses: ENTREE_FSE.reponses, questionnaire: { ressources: ['asi'] } })
  })

  it('une réponse donnée ensuite remplace « ne souhaite pas répondre », et le journal ne nomme que les champs', async () => {
    const call = callerOf(coffre, COORDINATION)
    await call('fse.saveEntree', { participation: 'T1', entree: ENTREE_FSE })
    await call('fse.saveEntree', { participation: 'T1', entree: { ...ENTREE_FSE, rqth: 1 } })
    const { participation, reponses } = await rows()
    expect(participation.rqth).toBe(1)
    expect(reponses.map(({ champ }) => champ)).toEqual(['nationalite', 'parent_ne_etranger'])
    const journal = await coffre.db.selectFrom('journal').select('detail').where('action', '=', 'saveEntreeFse').orderBy('id').execute()
    expect(JSON.parse(journal.at(-1)?.detail ?? '')).toEqual({ champs: ['rqth'] })
  })

  it('une contradiction ou une date impossible ne laisse rien d’écrit', async () => {
    const avant = await rows()
    const call = callerOf(coffre, COORDINATION)
    const entree = { ...ENTREE_FSE, ressources: ['sans_ressource' as const] }
    await expect(call('fse.saveEntree', { participation: 'T1', entree })).rejects.toMatchObject({
      fields: { ressources: expect.any(String) },
    })
    const postal = { ...ENTREE_FSE, code_postal: '75001' }
    await expect(call('fse.saveEntree', { participation: 'T1', entree: postal })).rejects.toMatchObject({
      fields: { code_postal: expect.any(String) },
    })
    expect(await rows()).toEqual(avant)
  })

  it('le référent d’un autre parcours ne lit ni n’écrit', async () => {
    const call = callerOf(coffre, AUTRE)
    await expect(call('fse.get', { participation: 'T1' })).rejects.toMatchObject({ code: 'droit' })
    await expect(call('fse.saveEntree', { participation: 'T1', entree: ENTREE_FSE })).rejects.toMatchObject({ code: 'droit' })
  })
})

describe('questionnaire de sortie', () => {
  it('garde la situation qui compte, les autres à part, et se relit', async () => {
    await coffre.db.insertInto('sortie').values({ participation: 'T1', date_sortie: '2026-08-25', motif: 'emploi' }).execute()
    const sortie = {
      situation_fse: 'cdi',
      date_recueil: '2026-09-10',
      qualification: 1,
      date_qualification: '2026-09-01',
      situation_6mois: null,
      amelioration: null,
    } as const
    const complement = {
      ...COMPLEMENT_FSE,
      situations: ['cdi' as const, 'formation' as const],
      formation_intitule: 'CléA',
      formation_duree_heures: 210.5,
      qualification_intitule: 'CléA',
    }
    await callerOf(coffre, REFERENT)('fse.saveSortie', { participation: 'T1', sortie, complement })
    const lu = await callerOf(coffre, REFERENT)('fse.get', { participation: 'T1' })
    expect(lu.complement).toEqual({ ...complement, situations: ['formation'] })
    expect((await rows()).sortie[0]).toMatchObject({ situation_fse: 'cdi', date_recueil: '2026-09-10' })
  })
})

describe('retour dans une opération', () => {
  beforeEach(() => seedRetour(coffre))

  it('un seul enregistrement : première entrée et ses réponses, dernière sortie', async () => {
    await callerOf(coffre, COORDINATION)('fse.saveEntree', { participation: 'T1', entree: ENTREE_FSE })
    const { enregistrement } = await callerOf(coffre, COORDINATION)('fse.get', { participation: 'T9' })
    expect(enregistrement).toEqual({
      premiere: 'T1',
      derniere: 'T9',
      sejours: [
        { participation: 'T1', date_entree: '2025-01-20', date_sortie: '2025-06-30' },
        { participation: 'T9', date_entree: '2026-01-12', date_sortie: null },
      ],
    })
    const faits = (await loadFaitsFse(coffre.db, () => 'Amiens')).find(({ participant }) => participant.id === 'P1')
    if (!faits) throw new Error('no record')
    expect(ligneFse(faits, TODAY)).toMatchObject({
      date_entree: '2025-01-20',
      niveau: '3',
      situation_entree: 'recherche',
      date_sortie: null,
      rqth: 'ne_souhaite_pas_repondre',
    })
  })

  it('le second séjour ne change rien au premier', async () => {
    const call = callerOf(coffre, COORDINATION)
    await call('fse.saveEntree', { participation: 'T1', entree: ENTREE_FSE })
    const avant = await rows()
    await coffre.db.insertInto('sortie').values({ participation: 'T9', date_sortie: '2026-08-31', motif: 'emploi' }).execute()
    await call('fse.saveEntree', {
      participation: 'T9',
      entree: { ...ENTREE_FSE, niveau: 5, rqth: 1, situation_entree: 'inactif', ressources: [], reponses: {} },
    })
    const sortie = {
      situation_fse: 'cdi',
      date_recueil: '2026-09-10',
      qualification: 0,
      date_qualification: null,
      situation_6mois: null,
      amelioration: null,
    } as const
    await call('fse.saveSortie', { participation: 'T9', sortie, complement: COMPLEMENT_FSE })
    expect(await rows()).toEqual(avant)
  })

  it('une autre opération est un autre enregistrement', async () => {
    await coffre.db.insertInto('operation').values({ code: 'JEUNES', intitule: 'Cap Jeunes', type: 'jeunes' }).execute()
    await coffre.db
      .insertInto('participation')
      .values({ id: 'T10', participant: 'P1', operation: 'JEUNES', referent: 'R1', date_entree: '2026-02-02' })
      .execute()
    const lu = await callerOf(coffre, COORDINATION)('fse.get', { participation: 'T10' })
    expect(lu.enregistrement?.sejours).toHaveLength(1)
    expect(lu.autres_operations).toEqual(['Parcours PLIE'])
    expect((await loadFaitsFse(coffre.db, () => null)).filter(({ participant }) => participant.id === 'P1')).toHaveLength(2)
  })
})

describe('page FSE+', () => {
  it('compte comme les indicateurs', async () => {
    await seedRetour(coffre)
    await callerOf(coffre, COORDINATION)('fse.saveEntree', { participation: 'T2', entree: ENTREE_FSE })
    const apercu = await callerOf(coffre, LECTURE)('fse.overview', {})
    const donnees = await loadDonneesIndicateur(coffre.db)
    const indicateur = (code: 'FSE_TOTAL' | 'FSE_INCOMPLETS') =>
      computeIndicateur(donnees, { du: '1900-01-01', au: TODAY, operation: 'PLIE' }, code).valeur
    expect(apercu.operations).toEqual([{ code: 'PLIE', intitule: 'Parcours PLIE', fiches: 3, incompletes: 2, taux: 200 / 3 }])
    expect([indicateur('FSE_TOTAL'), indicateur('FSE_INCOMPLETS')]).toEqual([3, 2])
    expect(apercu.incompletes.map(({ participant, manquants }) => [participant, manquants])).toEqual([
      ['P1', ['sexe', 'situation_entree']],
      ['P3', ['sexe', 'situation_entree']],
    ])
  })

  it('liste les questionnaires de sortie par délai, et les six mois', async () => {
    const sortie = (participation: string, date_sortie: string, date_recueil: string | null) =>
      coffre.db.insertInto('sortie').values({ participation, date_sortie, date_recueil, motif: 'abandon' }).execute()
    await sortie('T1', '2026-09-01', null)
    await sortie('T2', '2026-03-10', null)
    await sortie('T3', '2026-08-01', '2026-09-05')
    const { sorties, six_mois } = await callerOf(coffre, COORDINATION)('fse.overview', {})
    expect(sorties.map(({ participation, etat, restant }) => [participation, etat, restant])).toEqual([
      ['T1', 'a_recueillir', 12],
      ['T2', 'depasse', -163],
      ['T3', 'recueilli_hors_delai', -19],
    ])
    expect(six_mois.map(({ participation, etat, retard }) => [participation, etat, retard])).toEqual([['T2', 'a_recueillir', 7]])
  })

  it('le référent ne voit pas les fiches des autres', async () => {
    await expect(callerOf(coffre, REFERENT)('fse.overview', {})).rejects.toMatchObject({ code: 'droit' })
  })
})
