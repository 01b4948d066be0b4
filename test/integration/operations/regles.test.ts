import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { NIR_MESSAGE } from '../../../src-main/contract/commun'
import { loadSimulation } from '../../../src-main/database/queries/operation-simulation.query'
import { normalizeRegles } from '../../../src-main/domain/operation/jeu-regles'
import { runImport } from '../../../src-main/imports/run-import'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, seedDossiers } from '../../support/dossiers'
import { REPRISE_EXEMPLE } from '../../support/reprise-fixture'
import { callerOf } from '../../support/route'

let coffre: CoffreOuvert
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
})
const appel = (roles = COORDINATION.user.roles) => callerOf(coffre, { roles, referent: null })
const versions = async () => (await appel()('operation.get', { operation: 'PLIE' })).versions
const regles = () => coffre.db.selectFrom('regle').select(['cle', 'valeur']).where('operation', '=', 'PLIE').orderBy('cle').execute()

describe('versions des règles', () => {
  beforeEach(() => coffre.db.transaction().execute(seedDossiers))

  it('la première adoption garde aussi les règles d’avant elle', async () => {
    await coffre.db.insertInto('utilisateur').values({ id: 'u-helene', nom: 'Hélène Marchetti', actif: 1 }).execute()
    await coffre.db.insertInto('regle').values({ operation: 'PLIE', cle: 'emploi.strict', valeur: 'oui' }).execute()
    const adoptee = await appel()('operation.saveRegles', {
      operation: 'PLIE',
      regles: { 'emploi.seuil_mois': '8' },
      raison: 'Avenant n° 2',
    })
    expect(adoptee).toEqual({ version: 2 })
    expect(await versions()).toMatchObject([
      { version: 2, raison: 'Avenant n° 2', regles: { 'emploi.seuil_mois': '8' }, auteur: 'Hélène Marchetti' },
      { version: 1, regles: { 'emploi.strict': 'oui' } },
    ])
    expect(await regles()).toEqual([{ cle: 'emploi.seuil_mois', valeur: '8' }])
  })

  it('revenir à une ancienne version en écrit une nouvelle', async () => {
    const call = appel()
    await call('operation.saveRegles', { operation: 'PLIE', regles: { 'emploi.seuil_mois': '8' }, raison: 'Essai' })
    await call('operation.saveRegles', { operation: 'PLIE', regles: { 'emploi.seuil_mois': '9' }, raison: 'Essai' })
    expect(await call('operation.restoreRegles', { operation: 'PLIE', version: 2, raison: 'Retour' })).toEqual({ version: 4 })
    expect((await versions()).map(({ version, regles: contenu }) => [version, contenu['emploi.seuil_mois'] ?? null])).toEqual([
      [4, '8'],
      [3, '9'],
      [2, '8'],
      [1, null],
    ])
    expect(await regles()).toEqual([{ cle: 'emploi.seuil_mois', valeur: '8' }])
    await expect(call('operation.restoreRegles', { operation: 'PLIE', version: 9, raison: 'Retour' })).rejects.toMatchObject({
      code: 'introuvable',
    })
  })

  it('rien à changer, une valeur refusée, une raison absente ou un NIR : aucune version n’est écrite', async () => {
    const call = appel()
    const saisie = { operation: 'PLIE', raison: 'Essai' }
    await expect(call('operation.saveRegles', { ...saisie, regles: { 'emploi.seuil_mois': '6' } })).rejects.toMatchObject({ code: 'regle' })
    await expect(call('operation.saveRegles', { ...saisie, regles: { 'emploi.seuil_mois': 'six' } })).rejects.toMatchObject({
      code: 'saisie_invalide',
    })
    await expect(call('operation.saveRegles', { ...saisie, raison: ' ', regles: { 'emploi.seuil_mois': '8' } })).rejects.toMatchObject({
      fields: { raison: 'À remplir.' },
    })
    const nir = call('operation.saveRegles', { ...saisie, raison: 'voir 1 84 12 76 451 089 46', regles: { 'emploi.seuil_mois': '8' } })
    await expect(nir).rejects.toMatchObject({ fields: { raison: NIR_MESSAGE } })
    expect(await versions()).toEqual([])
    expect(await regles()).toEqual([])
  })

  it('un motif neutre de moins se garde, même quand il n’en reste aucun', async () => {
    await appel()('operation.saveRegles', { operation: 'PLIE', regles: { neutres: '' }, raison: 'Essai' })
    expect(await regles()).toEqual([{ cle: 'neutres', valeur: '' }])
    expect((await appel()('operation.list', {}))[0]?.phrases.join(' ')).toContain('Aucun motif')
  })

  it('seule la coordination simule : l’administration adopte sans voir de nom', async () => {
    const essai = { operation: 'PLIE', regles: { 'emploi.seuil_mois': '8' } }
    for (const role of ['administrateur', 'referent', 'cre', 'facilitateur', 'lecture'] as const) {
      await expect(appel([role])('operation.simulate', essai)).rejects.toMatchObject({ code: 'droit' })
      await expect(appel([role])('operation.exportSimulation', essai)).rejects.toMatchObject({ code: 'droit' })
    }
    await appel(['administrateur'])('operation.saveRegles', { ...essai, raison: 'Décision' })
    for (const role of ['referent', 'cre', 'facilitateur', 'lecture'] as const) {
      await expect(appel([role])('operation.saveRegles', { ...essai, raison: 'x' })).rejects.toMatchObject({ code: 'droit' })
    }
  })
})

describe('versions et reprise de données', () => {
  const clock = { now: () => '2026-03-02T09:00:00.000Z', today: () => '2026-03-02' }
  const reprendre = () => runImport({ source: { chemin: REPRISE_EXEMPLE }, db: coffre.db, clock, options: { utilisateur: 'u-helene' } })
  const toutes = async () =>
    (
      await coffre.db.selectFrom('jeu_regles').select(['operation', 'version', 'raison']).orderBy('operation').orderBy('version').execute()
    ).map(({ operation, version, raison }) => `${operation} ${version} ${raison}`)

  it('une reprise enregistre la version qu’elle apporte, et rien quand elle ne change rien', async () => {
    await reprendre()
    const premieres = await toutes()
    const operations = await coffre.db.selectFrom('operation').select('code').orderBy('code').execute()
    expect(premieres).toEqual(operations.map(({ code }) => `${code} 1 Reprise de données`))
    await reprendre()
    expect(await toutes()).toEqual(premieres)
  })

  it('une reprise qui change les règles écrit une version de plus', async () => {
    await reprendre()
    const { operation } = await coffre.db.selectFrom('regle').select('operation').executeTakeFirstOrThrow()
    await appel()('operation.saveRegles', { operation, regles: { 'emploi.seuil_mois': '11' }, raison: 'Essai' })
    await reprendre()
    const siennes = (await toutes()).filter((une) => une.startsWith(`${operation} `))
    expect(siennes).toEqual([`${operation} 1 Reprise de données`, `${operation} 2 Essai`, `${operation} 3 Reprise de données`])
  })

  it('le simulateur lit la base, nomme les étapes, et n’écrit rien', async () => {
    await reprendre()
    const avant = await coffre.db.selectFrom('regle').selectAll().execute()
    const { changees, sorties, effets } = await loadSimulation(coffre.db, 'PLIE', normalizeRegles({ 'emploi.seuil_mois': '24' }))
    expect(sorties).toBeGreaterThan(10)
    expect(changees.length).toBeGreaterThan(0)
    expect(changees.every(({ nom, avant: de, apres }) => nom !== '' && de.categorie !== apres.categorie && apres.raison !== '')).toBe(true)
    const ids = new Set((await coffre.db.selectFrom('etape').select('id').execute()).map(({ id }) => id))
    expect(changees.some(({ etape }) => etape !== null && !ids.has(etape))).toBe(true)
    const p10 = effets.filter(({ code, avant: de, apres }) => code === 'P10' && de !== apres)
    expect(p10.length).toBeGreaterThan(0)
    expect(await coffre.db.selectFrom('regle').selectAll().execute()).toEqual(avant)
  })
})
