import type { Kysely, Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { ContratSaisie } from '../../../src-main/contract/contrat'
import type { EvaluationSaisie } from '../../../src-main/contract/evaluation'
import { listContrats } from '../../../src-main/database/queries/contrat.query'
import { listEvaluations } from '../../../src-main/database/queries/evaluation.query'
import { findFreinById } from '../../../src-main/database/repositories/frein.repository'
import type { Database } from '../../../src-main/database/schema/database'
import { THEMES_FREIN, type ThemeFrein } from '../../../src-main/domain/parcours/frein'
import { createContrat, deleteContrat, setObjectif, signContrat, updateContrat } from '../../../src-main/use-cases/save-contrat'
import { createEntretien, deleteEntretien, updateEntretien } from '../../../src-main/use-cases/save-entretien'
import { createEtape, deleteEtape, restoreEtape } from '../../../src-main/use-cases/save-etape'
import { deleteEvaluation, saveEvaluation } from '../../../src-main/use-cases/save-evaluation'
import { createFrein } from '../../../src-main/use-cases/save-frein'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, contextOf, ENTRETIEN, ETAPE, seedDossiers, TODAY } from '../../support/dossiers'

const AUTRE = contextOf(['referent'], 'R2')
const CONTRAT: ContratSaisie = {
  date_debut: '2026-09-01',
  date_fin: '2027-02-28',
  engagements_participant: 'Venir aux rendez-vous.',
  engagements_referent: null,
  objectifs: [
    { id: 'a', intitule: 'Passer le code', echeance: '2026-12-01' },
    { id: 'b', intitule: 'Valider le CléA', echeance: null },
  ],
}
const SUITE: ContratSaisie = { ...CONTRAT, date_debut: '2027-03-01', date_fin: '2027-08-31' }

async function seeded() {
  const { coffre } = await makeCoffre()
  await coffre.db.transaction().execute(seedDossiers)
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => coffre.db.transaction().execute(work)
  return { db: coffre.db, write }
}

const contrats = (db: Kysely<Database>, date = TODAY) => listContrats(db, COORDINATION.user, 'T1', date)
const details = async (db: Kysely<Database>, action: string) =>
  (await db.selectFrom('journal').select('detail').where('action', '=', action).execute()).map(({ detail }) => detail)

function evaluation(moment: EvaluationSaisie['moment'], date: string, niveaux: Partial<Record<ThemeFrein, number>>): EvaluationSaisie {
  return { moment, date, themes: THEMES_FREIN.map((theme) => ({ theme, niveau: niveaux[theme] ?? 0, commentaire: null })) }
}

describe('contrat d’engagement', () => {
  it('se crée avec ses objectifs dans l’ordre, se signe, et dit où il en est', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createContrat(trx, COORDINATION, { participation: 'T1', renouvelle: null, contrat: CONTRAT }))
    expect(await contrats(db)).toMatchObject([
      { id, etat: 'a_signer', objectifs: [{ ordre: 1, intitule: 'Passer le code', statut: 'en_cours' }, { ordre: 2 }] },
    ])
    for (const signature of ['signature_participant', 'signature_referent', 'signature_plie'] as const) {
      await write((trx) => signContrat(trx, COORDINATION, { id, signature, date: TODAY }))
    }
    expect(await contrats(db)).toMatchObject([{ etat: 'en_cours', signature_plie: TODAY }])
    await expect(write((trx) => deleteContrat(trx, COORDINATION, id))).rejects.toMatchObject({ code: 'regle' })
  })

  it('le journal nomme les champs, jamais ce qui est écrit', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createContrat(trx, COORDINATION, { participation: 'T1', renouvelle: null, contrat: CONTRAT }))
    const [avant] = await contrats(db)
    const [premier, second] = avant?.objectifs ?? []
    const objectifs = [
      { id: second?.id ?? '', intitule: 'Valider le CléA', echeance: null },
      { id: 'nouveau', intitule: 'Trouver un mode de garde', echeance: null },
    ]
    await write((trx) => updateContrat(trx, COORDINATION, { id, contrat: { ...CONTRAT, engagements_referent: 'Appeler.', objectifs } }))
    const [apres] = await contrats(db)
    expect(apres?.objectifs.map(({ intitule, ordre }) => [intitule, ordre])).toEqual([
      ['Valider le CléA', 1],
      ['Trouver un mode de garde', 2],
    ])
    expect(apres?.objectifs.some((objectif) => objectif.id === premier?.id)).toBe(false)
    expect(await details(db, 'updateContrat')).toEqual([JSON.stringify({ contrat: id, champs: ['engagements_referent', 'objectifs'] })])
  })

  it('se renouvelle une fois, l’ancien reste ; deux contrats ne se recouvrent pas', async () => {
    const { db, write } = await seeded()
    const create = (renouvelle: string | null, contrat: ContratSaisie) =>
      write((trx) => createContrat(trx, COORDINATION, { participation: 'T1', renouvelle, contrat }))
    const { id } = await create(null, CONTRAT)
    await expect(create(id, { ...SUITE, date_debut: '2027-02-28' })).rejects.toMatchObject({
      fields: { date_debut: expect.stringContaining('ne se recouvrent pas') },
    })
    const suite = await create(id, SUITE)
    await expect(create(id, { ...SUITE, date_debut: '2027-09-01', date_fin: '2028-02-01' })).rejects.toMatchObject({ code: 'regle' })
    await expect(write((trx) => deleteContrat(trx, COORDINATION, id))).rejects.toThrow('retirez d’abord le renouvellement')
    expect((await contrats(db, '2027-03-02')).map((un) => [un.id, un.etat])).toEqual([
      [suite.id, 'a_signer'],
      [id, 'renouvele'],
    ])
    await write((trx) => deleteContrat(trx, COORDINATION, suite.id))
    expect(await db.selectFrom('objectif_parcours').select('contrat').distinct().execute()).toEqual([{ contrat: id }])
  })

  it('le dossier d’un autre est fermé ; l’auditeur ne lit pas ce qui est écrit', async () => {
    const { db, write } = await seeded()
    await write((trx) => createContrat(trx, COORDINATION, { participation: 'T1', renouvelle: null, contrat: CONTRAT }))
    await expect(
      write((trx) => createContrat(trx, AUTRE, { participation: 'T1', renouvelle: null, contrat: SUITE })),
    ).rejects.toMatchObject({ code: 'droit' })
    expect(await listContrats(db, AUTRE.user, 'T1', TODAY)).toEqual([])
    expect(await listContrats(db, contextOf(['cre']).user, 'T1', TODAY)).toEqual([])
    const [lu] = await listContrats(db, contextOf(['lecture']).user, 'T1', TODAY)
    expect(lu).toMatchObject({ etat: 'a_signer', engagements_participant: null, objectifs: [{ intitule: null }, { intitule: null }] })
  })

  it('un objectif atteint garde son jour ; remis en cours, il le perd', async () => {
    const { db, write } = await seeded()
    await write((trx) => createContrat(trx, COORDINATION, { participation: 'T1', renouvelle: null, contrat: CONTRAT }))
    const id = (await contrats(db))[0]?.objectifs[0]?.id ?? ''
    await write((trx) => setObjectif(trx, COORDINATION, { id, statut: 'atteint', date_statut: null }))
    expect((await contrats(db))[0]?.objectifs[0]).toMatchObject({ statut: 'atteint', date_statut: TODAY })
    await write((trx) => setObjectif(trx, COORDINATION, { id, statut: 'en_cours', date_statut: null }))
    expect((await contrats(db))[0]?.objectifs[0]).toMatchObject({ statut: 'en_cours', date_statut: null })
  })
})

describe('grille d’évolution', () => {
  it('s’enregistre avec les seuls freins cochés, dans la même transaction', async () => {
    const { db, write } = await seeded()
    const logement = await write((trx) =>
      createFrein(trx, COORDINATION, {
        participation: 'T1',
        frein: { theme: 'logement', niveau: 2, date_ouverture: '2025-02-01', commentaire: null },
      }),
    )
    const grille = evaluation('mi_parcours', TODAY, { mobilite: 2, langue: 1 })
    await write((trx) => saveEvaluation(trx, COORDINATION, { participation: 'T1', evaluation: grille, freins: ['logement', 'mobilite'] }))
    expect(await findFreinById(db, logement.id)).toMatchObject({ date_levee: TODAY })
    const ouverts = await db.selectFrom('frein').select(['theme', 'niveau']).where('date_levee', 'is', null).execute()
    expect(ouverts).toEqual([{ theme: 'mobilite', niveau: 2 }])
    const [lue] = await listEvaluations(db, COORDINATION.user, 'T1')
    expect(lue).toMatchObject({ moment: 'mi_parcours', date: TODAY })
    expect(lue?.themes.map(({ theme }) => theme)).toEqual([...THEMES_FREIN])
  })

  it('un refus n’écrit rien, ni la grille ni les freins', async () => {
    const { db, write } = await seeded()
    const grille = evaluation('mi_parcours', '2026-09-18', { mobilite: 2 })
    await expect(
      write((trx) => saveEvaluation(trx, COORDINATION, { participation: 'T1', evaluation: grille, freins: ['mobilite'] })),
    ).rejects.toMatchObject({ fields: { date: expect.any(String) } })
    expect(await db.selectFrom('evaluation').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('frein').selectAll().execute()).toEqual([])
  })

  it('une seule grille par moment : la reprendre la corrige ; retirée, elle emporte ses lignes', async () => {
    const { db, write } = await seeded()
    const save = (niveau: number) =>
      write((trx) =>
        saveEvaluation(trx, COORDINATION, {
          participation: 'T1',
          evaluation: evaluation('entree', '2025-02-01', { sante: niveau }),
          freins: [],
        }),
      )
    const { id } = await save(3)
    expect(await save(1)).toEqual({ id })
    const [lue] = await listEvaluations(db, COORDINATION.user, 'T1')
    expect(lue?.themes.find(({ theme }) => theme === 'sante')?.niveau).toBe(1)
    expect(await listEvaluations(db, contextOf(['facilitateur']).user, 'T1')).toEqual([])
    await write((trx) => deleteEvaluation(trx, COORDINATION, id))
    expect(await db.selectFrom('evaluation_theme').selectAll().execute()).toEqual([])
  })
})

describe('entretien', () => {
  it('garde ce qui est convenu, atteint les objectifs cochés et prévoit le rendez-vous dans son mode', async () => {
    const { db, write } = await seeded()
    await write((trx) => createContrat(trx, COORDINATION, { participation: 'T1', renouvelle: null, contrat: CONTRAT }))
    const objectif = (await contrats(db))[0]?.objectifs[0]?.id ?? ''
    const saisie = {
      ...ENTRETIEN,
      objectifs: 'Appeler la crèche.',
      prochain_rdv_mode: 'telephone' as const,
      objectifs_atteints: [objectif],
    }
    const { id } = await write((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien: saisie }))
    const row = await db.selectFrom('entretien').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ objectifs: 'Appeler la crèche.', prochain_rdv: '2026-09-29 14:00' })
    expect((await contrats(db))[0]?.objectifs[0]).toMatchObject({ statut: 'atteint', date_statut: ENTRETIEN.date })
    const prevu = await db.selectFrom('entretien').selectAll().where('statut', '=', 'prevu').executeTakeFirstOrThrow()
    expect(prevu).toMatchObject({ date: '2026-09-29', heure: '14:00', mode: 'telephone' })
    // Changing only how the two will speak moves the appointment, it does not double it.
    const suite = { ...saisie, prochain_rdv_mode: 'visio' as const, objectifs_atteints: [] }
    await write((trx) => updateEntretien(trx, COORDINATION, { id, entretien: suite }))
    const prevus = await db.selectFrom('entretien').select('mode').where('statut', '=', 'prevu').execute()
    expect(prevus).toEqual([{ mode: 'visio' }])
    await write((trx) => deleteEntretien(trx, COORDINATION, id))
    expect(await db.selectFrom('entretien').selectAll().execute()).toEqual([])
  })

  it('un objectif d’un autre parcours est refusé, et rien n’est noté', async () => {
    const { db, write } = await seeded()
    await write((trx) => createContrat(trx, COORDINATION, { participation: 'T2', renouvelle: null, contrat: CONTRAT }))
    const { id } = await db.selectFrom('objectif_parcours').select('id').executeTakeFirstOrThrow()
    const entretien = { ...ENTRETIEN, objectifs_atteints: [id] }
    await expect(write((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien }))).rejects.toMatchObject({
      code: 'introuvable',
    })
    expect(await db.selectFrom('entretien').selectAll().execute()).toEqual([])
  })
})

describe('étape', () => {
  it('crée l’employeur à la volée, une seule fois pour un même nom', async () => {
    const { db, write } = await seeded()
    const create = (nom: string) =>
      write((trx) => createEtape(trx, COORDINATION, { participation: 'T1', etape: { ...ETAPE, contrat: 'cdd' }, employeur_nouveau: nom }))
    await create('Épicerie du Quai')
    await create('EPICERIE  DU QUAI')
    const employeurs = await db.selectFrom('employeur').select(['id', 'nom']).execute()
    expect(employeurs.map(({ nom }) => nom)).toEqual(['Épicerie du Quai'])
    const etapes = await db.selectFrom('etape').select('employeur').execute()
    expect(etapes).toEqual([{ employeur: employeurs[0]?.id }, { employeur: employeurs[0]?.id }])
    expect(await details(db, 'createEmployeur')).toEqual(['{}'])
  })

  it('retirée, revient sous le même identifiant', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createEtape(trx, COORDINATION, { participation: 'T1', etape: ETAPE }))
    const restore = () => write((trx) => restoreEtape(trx, COORDINATION, { id, participation: 'T1', etape: ETAPE }))
    await expect(restore()).rejects.toMatchObject({ code: 'conflit' })
    await write((trx) => deleteEtape(trx, COORDINATION, id))
    await restore()
    expect(await db.selectFrom('etape').selectAll().execute()).toMatchObject([{ id, participation: 'T1', intitule: 'CléA' }])
  })
})
