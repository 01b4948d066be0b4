import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { listOperationsDetail } from '../../../src-main/database/queries/operation-detail.query'
import { createOperation, saveObjectif, saveRegles } from '../../../src-main/use-cases/manage-operation'
import { makeCoffre } from '../../support/coffre'

const CONTEXT = {
  clock: { today: () => '2026-03-02', now: () => '2026-03-02T09:00:00.000Z' },
  ids: { next: () => 'x' },
  user: { id: 'u-helene', nom: 'Hélène Marchetti' },
}
const PLIE = {
  code: 'PLIE',
  intitule: 'PLIE',
  numero_fse: null,
  type: 'plie',
  date_debut: '2026-01-01',
  date_fin: null,
  modele: 'PLIE',
} as const

let coffre: CoffreOuvert
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
})
const run = <T>(work: (trx: Parameters<typeof createOperation>[0]) => Promise<T>) => coffre.db.transaction().execute(work)
const actions = async () => (await coffre.db.selectFrom('journal').select('action').execute()).map(({ action }) => action)

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

  it('refuse un code déjà pris, sans rien écrire', async () => {
    await run((trx) => createOperation(trx, CONTEXT, PLIE))
    await expect(run((trx) => createOperation(trx, CONTEXT, { ...PLIE, intitule: 'Autre' }))).rejects.toMatchObject({ code: 'conflit' })
    expect((await listOperationsDetail(coffre.db)).map(({ intitule }) => intitule)).toEqual(['PLIE'])
  })

  it('refuse une valeur qu’aucune règle ne prend et garde les règles d’avant', async () => {
    await run((trx) => createOperation(trx, CONTEXT, PLIE))
    await run((trx) => saveRegles(trx, CONTEXT, { operation: 'PLIE', regles: { 'emploi.seuil_mois': '4' } }))
    const refused = run((trx) => saveRegles(trx, CONTEXT, { operation: 'PLIE', regles: { 'emploi.seuil_mois': 'beaucoup' } }))
    await expect(refused).rejects.toMatchObject({ code: 'saisie_invalide' })
    expect((await listOperationsDetail(coffre.db))[0]?.regles).toEqual({ 'emploi.seuil_mois': '4' })
  })

  it('une valeur vidée revient à la règle par défaut', async () => {
    await run((trx) => createOperation(trx, CONTEXT, PLIE))
    await run((trx) => saveRegles(trx, CONTEXT, { operation: 'PLIE', regles: { 'emploi.seuil_mois': '4' } }))
    await run((trx) => saveRegles(trx, CONTEXT, { operation: 'PLIE', regles: { 'emploi.seuil_mois': ' ' } }))
    expect((await listOperationsDetail(coffre.db))[0]?.regles).toEqual({})
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
})
