import { describe, expect, it } from 'vitest'
import { loadFaitsFse } from '../../../src-main/database/queries/fiche-fse.query'
import { computeIndicateursFor } from '../../../src-main/database/queries/indicateurs.query'
import { listLignesQualite, loadEtatQualite } from '../../../src-main/database/queries/qualite.query'
import { TERRITOIRE_DEMONSTRATION } from '../../../src-main/demonstration/entrees'
import { fillDemonstration } from '../../../src-main/demonstration/fill-demonstration'
import { apercuFse } from '../../../src-main/domain/fse/apercu'
import { CONTROLES_QUALITE, findControle } from '../../../src-main/domain/qualite/controles'
import { buildQualiteXlsx } from '../../../src-main/exports/qualite-xlsx'
import { loadResidenceOf } from '../../../src-main/referentiels/residences'
import { acceptConstat, rejectConstat } from '../../../src-main/use-cases/accept-constat'
import { initCoffre } from '../../../src-main/use-cases/init-coffre'
import { HELENE, makeCoffre, NEW_COFFRE } from '../../support/coffre'
import { COORDINATION, contextOf, seedDossiers, TODAY } from '../../support/dossiers'
import { callerOf } from '../../support/route'

const TOUT = { operation: null, du: null, au: null, referent: null, date: TODAY }
const NIR = '1 84 12 76 451 089 46'

async function referentielsOf() {
  const { residenceOf } = await loadResidenceOf()
  return { residenceOf, territoire: TERRITOIRE_DEMONSTRATION.map((code) => ({ code, nom: code })) }
}

async function demonstration() {
  const { coffre } = await makeCoffre()
  await coffre.db
    .transaction()
    .execute((trx) =>
      initCoffre(trx, { clock: COORDINATION.clock, structure: NEW_COFFRE.structure, utilisateur: HELENE, roles: ['coordinateur'] }),
    )
  await fillDemonstration(coffre.db, { today: TODAY })
  return { db: coffre.db, referentiels: await referentielsOf() }
}

async function seeded() {
  const { coffre } = await makeCoffre()
  await coffre.db.transaction().execute(seedDossiers)
  return { coffre, db: coffre.db, referentiels: await referentielsOf() }
}

const lignesDe = async (code: string, { db, referentiels }: Pick<Awaited<ReturnType<typeof seeded>>, 'db' | 'referentiels'>) => {
  const controle = findControle(code)
  return listLignesQualite(db, { ...TOUT, controles: controle ? [controle] : [] }, referentiels)
}

describe('la qualité sur la base chiffrée', () => {
  it('donne le même taux de fiches incomplètes que la page FSE+ et que l’indicateur', async () => {
    const { db, referentiels } = await demonstration()
    const etat = await loadEtatQualite(db, TOUT, referentiels)
    const page = apercuFse(await loadFaitsFse(db, () => null), TODAY)
    expect(etat.fse.map(({ operation, fiches, incompletes }) => [operation, fiches, incompletes])).toEqual(
      page.operations.map(({ code, fiches, incompletes }) => [code, fiches, incompletes]),
    )
    expect(etat.controles.find(({ code }) => code === 'fse_incomplete')?.constats).toBe(page.incompletes.length)

    const annee = { du: '2026-01-01', au: TODAY, operation: 'PLIE' }
    const periode = await loadEtatQualite(db, { ...TOUT, ...annee }, referentiels)
    const { FSE_TOTAL, FSE_INCOMPLETS } = await computeIndicateursFor(db, annee)
    expect(periode.fse).toMatchObject([{ operation: 'PLIE', fiches: FSE_TOTAL.valeur, incompletes: FSE_INCOMPLETS.valeur }])
    expect(periode.controles.find(({ code }) => code === 'fse_incomplete')?.constats).toBe(FSE_INCOMPLETS.valeur)
  })

  it('montre dans la démonstration de quoi corriger dans presque chaque famille, et un constat accepté', async () => {
    const { db, referentiels } = await demonstration()
    const etat = await loadEtatQualite(db, TOUT, referentiels)
    const familles = etat.familles.filter(({ constats }) => constats > 0).map(({ famille }) => famille)
    expect(familles).toEqual(['fse', 'preuves', 'eligibilite', 'contrat', 'parcours', 'sorties', 'personnes'])
    expect(etat.controles.reduce((somme, { acceptes }) => somme + acceptes, 0)).toBe(1)
    const lignes = await listLignesQualite(db, { ...TOUT, controles: CONTROLES_QUALITE }, referentiels)
    for (const { code, constats, acceptes } of etat.controles) {
      expect([code, lignes.filter(({ controle }) => controle === code).length]).toEqual([code, constats + acceptes])
    }
    expect(lignes.filter(({ nom }) => nom === '')).toEqual([])
    const classeur = await buildQualiteXlsx(etat, lignes, { structure: 'PLIE', auteur: 'Hélène', perimetre: 'Toutes les opérations.' })
    expect(Buffer.from(classeur.slice(0, 2)).toString()).toBe('PK')
  })

  it('un dossier qu’on corrige quitte la liste', async () => {
    const base = await seeded()
    const avant = await lignesDe('fse_incomplete', base)
    expect(avant.map(({ participant, referent }) => [participant, referent])).toEqual([
      ['P1', 'Karim Benhaddou'],
      ['P2', 'Karim Benhaddou'],
      ['P3', 'Karine Nguyen'],
    ])
    expect(avant[0]?.raison).toBe('Il manque\u00a0: sexe, situation sur le marché du travail.')
    await base.db.updateTable('participant').set({ sexe: 'F' }).where('id', '=', 'P1').execute()
    await base.db.updateTable('participation').set({ situation_entree: 'recherche' }).where('id', '=', 'T1').execute()
    expect((await lignesDe('fse_incomplete', base)).map(({ participant }) => participant)).toEqual(['P2', 'P3'])
  })

  it('ne lit que les entretiens qu’un contrôle peut refuser, et les trouve tous', async () => {
    const base = await seeded()
    const entretien = (id: string, date: string, statut: 'honore' | 'prevu') => ({
      id,
      participation: 'T1',
      date,
      mode: 'individuel' as const,
      statut,
      referent: 'R1',
    })
    await base.db
      .insertInto('entretien')
      .values([
        entretien('N1', '2025-01-15', 'honore'),
        entretien('N2', '2026-09-10', 'honore'),
        entretien('N3', '2026-10-10', 'honore'),
        entretien('N4', '2026-10-11', 'prevu'),
      ])
      .execute()
    expect((await lignesDe('entretien_hors_parcours', base)).map(({ objet_id }) => objet_id)).toEqual(['N1'])
    expect((await lignesDe('fait_futur', base)).map(({ objet_id }) => objet_id)).toEqual(['N3'])
    expect((await lignesDe('non_vu_long', base)).map(({ participant }) => participant)).toEqual(['P2', 'P3'])
  })

  it('un constat accepté est mis de côté avec sa raison, sa date et son auteur, puis remis à corriger', async () => {
    const base = await seeded()
    const [constat] = await lignesDe('fse_incomplete', base)
    if (!constat) throw new Error('rien à accepter')
    const { controle, objet, objet_id } = constat
    const cle = { controle, objet, objet_id }
    await base.db.transaction().execute((trx) => acceptConstat(trx, COORDINATION, { ...cle, raison: 'Refus écrit, au classeur.' }))
    const [accepte] = await lignesDe('fse_incomplete', base)
    expect(accepte?.accepte).toEqual({
      raison: 'Refus écrit, au classeur.',
      utilisateur: expect.any(String),
      horodatage: `${TODAY}T08:00:00.000Z`,
    })
    await base.db.transaction().execute((trx) => rejectConstat(trx, COORDINATION, cle))
    expect((await lignesDe('fse_incomplete', base))[0]?.accepte).toBeNull()
    const journal = await base.db.selectFrom('journal').select(['action', 'objet_id']).where('objet', '=', 'qualite').execute()
    expect(journal).toEqual([
      { action: 'acceptConstat', objet_id: 'fse_incomplete|participation|T1' },
      { action: 'rejectConstat', objet_id: 'fse_incomplete|participation|T1' },
    ])
  })
})

describe('les routes de qualité', () => {
  const demande = { operation: null, du: null, au: null, referent: null }

  it('ne montrent au référent que ses dossiers, quoi qu’il demande', async () => {
    const { coffre } = await seeded()
    const asked: unknown[] = []
    const run = (_kind: string, payload: unknown) => {
      asked.push(payload)
      return Promise.resolve([])
    }
    const jobs = { run, writing: () => false }
    const services = { jobs, events: { emit: () => undefined } } as never
    await callerOf(
      coffre,
      { roles: ['referent'], referent: 'R1' },
      services,
    )('qualite.list', { demande: { ...demande, referent: 'R2' }, controle: 'non_vu' })
    await callerOf(coffre, { roles: ['referent'], referent: null }, services)('qualite.list', { demande, controle: 'non_vu' })
    await callerOf(
      coffre,
      { roles: ['lecture'], referent: null },
      services,
    )('qualite.list', { demande: { ...demande, referent: 'R2' }, controle: 'non_vu' })
    expect(asked).toMatchObject([{ referent: 'R1' }, { referent: '' }, { referent: 'R2' }])
    const { referents } = await callerOf(coffre, { roles: ['referent'], referent: 'R1' }, services)('qualite.choix', {})
    expect(referents).toEqual([{ code: 'R1', nom: 'Karim Benhaddou' }])
  })

  it('refusent un NIR dans la raison, et un contrôle inconnu', async () => {
    const { coffre } = await seeded()
    const call = callerOf(coffre, contextOf(['coordinateur']).user)
    const cle = { controle: 'non_vu', objet: 'participation', objet_id: 'T1' }
    await expect(call('qualite.accept', { ...cle, raison: `Sécu ${NIR}` })).rejects.toMatchObject({ code: 'saisie_invalide' })
    await expect(call('qualite.accept', { ...cle, controle: 'inconnu', raison: 'Essai' })).rejects.toMatchObject({ code: 'introuvable' })
    expect(await coffre.db.selectFrom('qualite_accepte').selectAll().execute()).toEqual([])
  })

  it('n’acceptent rien d’un référent ni d’un auditeur', async () => {
    const { coffre } = await seeded()
    const cle = { controle: 'non_vu', objet: 'participation', objet_id: 'T1', raison: 'Essai' }
    for (const role of ['referent', 'lecture'] as const) {
      await expect(callerOf(coffre, { roles: [role], referent: 'R1' })('qualite.accept', cle)).rejects.toMatchObject({ code: 'droit' })
    }
  })
})
