import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import type { PhaseSaisie } from '../../../src-main/contract/operation-phase'
import type { Role } from '../../../src-main/domain/acces/role'
import { makeCoffre } from '../../support/coffre'
import { seedDossiers, TODAY } from '../../support/dossiers'
import { callerOf } from '../../support/route'

let coffre: CoffreOuvert
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
  await coffre.db.transaction().execute(seedDossiers)
})
const appel = (role: Role = 'coordinateur', referent: string | null = null) => callerOf(coffre, { roles: [role], referent })
const phase = (intitule: string, avant: number | null = null): PhaseSaisie => ({
  avant,
  intitule,
  duree_mois: 3,
  duree_mois_max: null,
  prise_en_charge: null,
})
const TROIS = ['Repérage', 'Remobilisation', 'Sécurisation'].map((intitule) => phase(intitule))
const phases = async () => (await appel()('operation.get', { operation: 'PLIE' })).phases

describe('phases d’une opération', () => {
  beforeEach(() => appel()('operation.savePhases', { operation: 'PLIE', phases: [...TROIS] }))

  it('une personne passe d’une phase à l’autre, d’un geste qui s’annule', async () => {
    const referent = appel('referent', 'R1')
    await referent('operation.nextPhase', { participation: 'T1', date: '2026-01-15' })
    await referent('operation.nextPhase', { participation: 'T1', date: '2026-04-02' })
    expect(await referent('operation.passages', { participation: 'T1' })).toMatchObject({
      actuelle: 2,
      suivante: { ordre: 3, intitule: 'Sécurisation' },
      echeance: '2026-07-02',
      modifiable: true,
      phases: [
        { intitule: 'Repérage', date_debut: '2026-01-15', date_fin: '2026-04-02' },
        { intitule: 'Remobilisation', date_debut: '2026-04-02', date_fin: null },
        { intitule: 'Sécurisation', date_debut: null },
      ],
    })
    expect((await phases()).map(({ presents, passes }) => [presents, passes])).toEqual([
      [0, 1],
      [1, 1],
      [0, 0],
    ])
    await expect(referent('operation.undoPhase', { participation: 'T1', ordre: 1 })).rejects.toMatchObject({ code: 'conflit' })
    await referent('operation.undoPhase', { participation: 'T1', ordre: 2 })
    expect(await referent('operation.passages', { participation: 'T1' })).toMatchObject({
      actuelle: 1,
      phases: [{ date_fin: null }, { date_debut: null }, {}],
    })
    const journal = await coffre.db.selectFrom('journal').select(['action', 'objet_id']).where('objet', '=', 'participation').execute()
    expect(journal).toEqual(['startPhase', 'startPhase', 'undoPhase'].map((action) => ({ action, objet_id: 'T1' })))
  })

  it('seul le référent du parcours et la coordination font passer ; un jour à venir est refusé, une personne sortie aussi', async () => {
    const passage = { participation: 'T1', date: '2026-01-15' }
    await expect(appel('referent', 'R2')('operation.nextPhase', passage)).rejects.toMatchObject({ code: 'droit' })
    await expect(appel('referent', 'R2')('operation.passages', { participation: 'T1' })).rejects.toMatchObject({ code: 'introuvable' })
    await expect(appel()('operation.nextPhase', { ...passage, date: '2027-01-01' })).rejects.toMatchObject({ code: 'saisie_invalide' })
    await coffre.db.insertInto('sortie').values({ participation: 'T1', date_sortie: '2026-02-01', motif: 'abandon' }).execute()
    await expect(appel()('operation.nextPhase', passage)).rejects.toMatchObject({ code: 'regle' })
  })

  it('les passages suivent leur phase quand la liste change ; une phase parcourue ne se retire pas', async () => {
    const call = appel()
    await call('operation.nextPhase', { participation: 'T1', date: '2026-01-15' })
    await call('operation.nextPhase', { participation: 'T1', date: '2026-04-02' })
    const suite = [phase('Accueil'), phase('Repérage', 1), phase('Ateliers'), phase('Remobilisation', 2)]
    await call('operation.savePhases', { operation: 'PLIE', phases: suite })
    const { phases: siennes, actuelle } = await call('operation.passages', { participation: 'T1' })
    expect(siennes.map(({ intitule, date_debut }) => [intitule, date_debut])).toEqual([
      ['Accueil', null],
      ['Repérage', '2026-01-15'],
      ['Ateliers', null],
      ['Remobilisation', '2026-04-02'],
    ])
    expect(actuelle).toBe(4)
    await expect(call('operation.savePhases', { operation: 'PLIE', phases: suite.slice(0, 1) })).rejects.toMatchObject({ code: 'regle' })
    expect(await phases()).toHaveLength(4)
  })
})

describe('sessions', () => {
  const SESSION = { intitule: 'Préparateurs', date_debut: '2026-03-02', date_fin: '2026-06-30', places: 2, bilan: null }
  const creer = async () => (await appel()('operation.createSession', { operation: 'PLIE', session: SESSION })).id

  it('inscrit des participants, note leur issue, compte le bilan', async () => {
    const call = appel()
    const id = await creer()
    const [trouve] = await call('operation.searchInscrits', { session: id, texte: 'lefevre mar' })
    expect(trouve).toMatchObject({ participation: 'T1', nom: 'Lefèvre', operation: 'Parcours PLIE' })
    for (const participation of ['T1', 'T2']) await call('operation.addInscrit', { session: id, participation })
    expect(await call('operation.searchInscrits', { session: id, texte: 'lefevre' })).toEqual([])
    await expect(call('operation.addInscrit', { session: id, participation: 'T1' })).rejects.toMatchObject({ code: 'conflit' })
    await call('operation.setIssue', { session: id, participation: 'T1', issue: 'embauche' })
    await call('operation.updateSession', { id, session: { ...SESSION, bilan: 'Deux postes pourvus.' } })
    const session = await call('operation.session', { id })
    expect(session).toMatchObject({ bilan: 'Deux postes pourvus.', comptes: { inscrits: 2, sansIssue: 1, parIssue: { embauche: 1 } } })
    expect(session.liste.map(({ nom, issue }) => [nom, issue])).toEqual([
      ['Le Bihan', null],
      ['Lefèvre', 'embauche'],
    ])
    await expect(call('operation.deleteSession', { id })).rejects.toMatchObject({ code: 'regle' })
    for (const participation of ['T1', 'T2']) await call('operation.removeInscrit', { session: id, participation })
    await call('operation.deleteSession', { id })
    expect((await call('operation.get', { operation: 'PLIE' })).sessions).toEqual([])
  })

  it('une personne sortie n’est plus proposée', async () => {
    const id = await creer()
    await coffre.db.insertInto('sortie').values({ participation: 'T1', date_sortie: TODAY, motif: 'abandon' }).execute()
    expect(await appel()('operation.searchInscrits', { session: id, texte: 'lefevre' })).toEqual([])
  })

  it('les noms sont pour la coordination et le contrôle ; les comptes, pour qui règle les opérations', async () => {
    const id = await creer()
    for (const role of ['administrateur', 'referent', 'cre', 'facilitateur'] as const) {
      await expect(appel(role)('operation.session', { id })).rejects.toMatchObject({ code: 'droit' })
    }
    expect((await appel('lecture')('operation.session', { id })).intitule).toBe('Préparateurs')
    expect((await appel('administrateur')('operation.get', { operation: 'PLIE' })).sessions).toMatchObject([{ comptes: { inscrits: 0 } }])
  })
})
