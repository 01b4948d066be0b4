import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import type { OperationCreation } from '../../../src-main/contract/operation'
import { computeIndicateursFor } from '../../../src-main/database/queries/indicateurs.query'
import { findNormeFile, listOperationsDetail } from '../../../src-main/database/queries/operation-detail.query'
import { MODELES_OPERATION } from '../../../src-main/domain/operation/modeles'
import { createOperation, saveObjectif } from '../../../src-main/use-cases/manage-operation'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, PARTICIPATION, seedDossiers } from '../../support/dossiers'
import { callerOf } from '../../support/route'

const CONTEXT = {
  clock: { today: () => '2026-03-02', now: () => '2026-03-02T09:00:00.000Z' },
  ids: { next: () => 'x' },
  user: { id: 'u-helene', nom: 'Hélène Marchetti' },
}
const PLIE: OperationCreation = {
  code: 'PLIE',
  intitule: 'PLIE',
  numero_fse: null,
  type: 'plie',
  date_debut: '2026-01-01',
  date_fin: null,
  modele: 'PLIE',
}
const EPCI = '200071223'

let coffre: CoffreOuvert
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
})
const run = <T>(work: (trx: Parameters<typeof createOperation>[0]) => Promise<T>) => coffre.db.transaction().execute(work)
const actions = async () => (await coffre.db.selectFrom('journal').select('action').execute()).map(({ action }) => action)
const appel = () => callerOf(coffre, COORDINATION.user)

describe('les opérations', () => {
  it('un modèle apporte ses règles et ses objectifs, de l’année et du protocole', async () => {
    await run((trx) => createOperation(trx, CONTEXT, { ...PLIE, code: 'ALT', modele: 'ALTERNANCE', type: 'jeunes' }))
    const [operation] = await listOperationsDetail(coffre.db)
    expect(operation?.regles).toEqual({ 'emploi.tout_contrat': 'oui', 'formation.mode': 'entree' })
    expect(operation?.objectifs).toEqual([
      { annee: null, indicateur: 'P10', cible: 50 },
      { annee: 2026, indicateur: 'J01', cible: 120 },
    ])
    expect(await actions()).toEqual(['createOperation'])
  })

  it.each(MODELES_OPERATION)('le modèle $code se crée d’un coup, avec tout ce qu’il dit', async (modele) => {
    const { code, intitule, type, numero_fse, date_debut, date_fin } = modele
    await appel()('operation.create', { code, intitule, type, numero_fse, date_debut, date_fin, modele: code })
    const fiche = await appel()('operation.get', { operation: code })
    expect(fiche).toMatchObject({ intitule, numero_fse, date_debut, date_fin, public: modele.public, regles: modele.regles })
    expect(fiche.territoire.map((epci) => epci.code)).toEqual(modele.territoire)
    expect(fiche.territoire.every(({ communes, nom }) => communes > 0 && nom.length > 3)).toBe(true)
    expect(fiche.norme_file_active).toBe(modele.norme_file_active)
    expect(fiche.repartition).toBe(modele.repartition)
    expect(fiche.phases.map(({ intitule: nom }) => nom)).toEqual(modele.phases.map(({ intitule: nom }) => nom))
    expect(new Set(fiche.objectifs.map(({ indicateur }) => indicateur))).toEqual(
      new Set(modele.objectifs.map(({ indicateur }) => indicateur)),
    )
    expect(fiche.versions).toMatchObject([{ version: 1, regles: modele.regles }])
  })

  it('refuse un code déjà pris, sans rien écrire', async () => {
    await run((trx) => createOperation(trx, CONTEXT, PLIE))
    await expect(run((trx) => createOperation(trx, CONTEXT, { ...PLIE, intitule: 'Autre' }))).rejects.toMatchObject({ code: 'conflit' })
    expect((await listOperationsDetail(coffre.db)).map(({ intitule }) => intitule)).toEqual(['PLIE'])
  })

  it('un objectif remplace celui de la même année, et se retire', async () => {
    await run((trx) => createOperation(trx, CONTEXT, { ...PLIE, modele: null }))
    const objectif = { operation: 'PLIE', annee: 2026, indicateur: 'P05' } as const
    await run((trx) => saveObjectif(trx, CONTEXT, { ...objectif, cible: 700 }))
    await run((trx) => saveObjectif(trx, CONTEXT, { ...objectif, cible: 710 }))
    expect((await listOperationsDetail(coffre.db))[0]?.objectifs).toEqual([{ annee: 2026, indicateur: 'P05', cible: 710 }])
    await run((trx) => saveObjectif(trx, CONTEXT, { ...objectif, cible: null }))
    expect((await listOperationsDetail(coffre.db))[0]?.objectifs).toEqual([])
  })

  it('les objectifs d’une année se reprennent pour une autre, sans toucher à ceux qui y sont', async () => {
    const call = appel()
    await call('operation.create', { ...PLIE, modele: null })
    for (const [annee, indicateur, cible] of [
      [2026, 'P05', 700],
      [2026, 'P01', 200],
      [2027, 'P05', 750],
    ] as const) {
      await call('operation.saveObjectif', { operation: 'PLIE', annee, indicateur, cible })
    }
    expect(await call('operation.copyObjectifs', { operation: 'PLIE', de: 2026, vers: 2027 })).toEqual({ indicateurs: ['P01'] })
    const [operation] = await call('operation.list', {})
    expect(operation?.objectifs.filter(({ annee }) => annee === 2027)).toEqual([
      { annee: 2027, indicateur: 'P01', cible: 200 },
      { annee: 2027, indicateur: 'P05', cible: 750 },
    ])
    await expect(call('operation.copyObjectifs', { operation: 'PLIE', de: 2026, vers: 2027 })).rejects.toMatchObject({ code: 'regle' })
  })

  it('la fiche se modifie tout entière ; un EPCI qui n’existe pas est refusé', async () => {
    const call = appel()
    await call('operation.create', PLIE)
    const saisie = {
      operation: 'PLIE',
      intitule: 'PLIE du Pays de l’Orle',
      numero_fse: '202600001',
      type: 'plie',
      date_debut: '2026-01-01',
      date_fin: '2028-12-31',
      public: 'Adultes éloignés de l’emploi',
      territoire: [EPCI],
      norme_file_active: 60,
      repartition: null,
    } as const
    await call('operation.update', { ...saisie, territoire: [...saisie.territoire] })
    const { territoire, ...fiche } = await call('operation.get', { operation: 'PLIE' })
    const { operation: _operation, territoire: _territoire, ...attendu } = saisie
    expect(fiche).toMatchObject(attendu)
    expect(territoire.map(({ code }) => code)).toEqual([EPCI])
    const refus = call('operation.update', { ...saisie, territoire: ['000000000'], intitule: 'Autre' })
    await expect(refus).rejects.toMatchObject({ code: 'saisie_invalide' })
    await expect(call('operation.update', { ...saisie, territoire: [], date_fin: '2025-01-01' })).rejects.toMatchObject({
      fields: { date_fin: 'La fin est avant le début.' },
    })
    expect((await call('operation.get', { operation: 'PLIE' })).intitule).toBe('PLIE du Pays de l’Orle')
  })

  it('la norme de l’opération mesure la charge de ses référents ; ailleurs, celle de la structure', async () => {
    await run(seedDossiers)
    await coffre.db.updateTable('referent').set({ etp: 1 }).execute()
    const charge = async (operation: string | null) => {
      const { P19 } = await computeIndicateursFor(coffre.db, { du: '2026-01-01', au: '2026-06-30', operation })
      return P19.detail?.R1
    }
    expect(await charge('PLIE')).toMatchObject({ file_active: 2, norme: 90 })
    await coffre.db
      .insertInto('operation_detail')
      .values({ operation: 'PLIE', public: null, territoire: null, norme_file_active: 40, repartition: null })
      .execute()
    expect(await charge('PLIE')).toMatchObject({ file_active: 2, norme: 40, ratio: 0.05 })
    expect(await charge(null)).toMatchObject({ norme: 90 })
    expect(await findNormeFile(coffre.db, 'R1')).toBe(40)
    await coffre.db.insertInto('operation').values({ code: 'J', intitule: 'Jeunes', type: 'jeunes' }).execute()
    await coffre.db.updateTable('participation').set({ operation: 'J' }).where('id', '=', 'T2').execute()
    expect(await findNormeFile(coffre.db, 'R1')).toBeUndefined()
  })

  it('une personne peut être dans deux opérations : la fiche le dit', async () => {
    await run(seedDossiers)
    await coffre.db.insertInto('operation').values({ code: 'J', intitule: 'Jeunes', type: 'jeunes' }).execute()
    const participation = { ...PARTICIPATION, operation: 'J', date_prescription: '2026-02-01', criteres: [] }
    await appel()('participant.addParticipation', { participant: 'P1', participation })
    expect(await appel()('operation.get', { operation: 'J' })).toMatchObject({ participations: 1, aussi_ailleurs: 1 })
  })
})
