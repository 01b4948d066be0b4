import { describe, expect, it } from 'vitest'
import { loadSeanceDetail } from '../../../src-main/database/queries/commission-detail.query'
import { closeCommission } from '../../../src-main/use-cases/close-commission'
import { addPassages, removePassage, reorderPassages, setMembre, updateSeance } from '../../../src-main/use-cases/prepare-commission'
import { saveSettings } from '../../../src-main/use-cases/save-settings'
import { demandeOf, SEANCE } from '../../support/commission'
import { horsSortie, openCommission, SAISIE, snapshot } from '../../support/commission-seance'
import { COORDINATION, TODAY } from '../../support/dossiers'

const COORDINATRICE = { roles: ['coordinateur'] as const, referent: null }

async function opened() {
  const kit = await openCommission()
  const id = await kit.plan()
  const close = () => kit.write((trx) => closeCommission(trx, COORDINATION, id))
  const statut = async (demande: string) =>
    (await kit.db.selectFrom('demande').select('statut').where('id', '=', demande).executeTakeFirstOrThrow()).statut
  const participation = (of: string) => kit.db.selectFrom('participation').selectAll().where('id', '=', of).executeTakeFirstOrThrow()
  return { ...kit, id, close, statut, participation }
}

describe('décider en séance', () => {
  it('seulement en séance', async () => {
    const { id, inscribe, decide } = await opened()
    const passage = await inscribe(id, 'entree', 'T4')
    await expect(decide(passage.id, 'favorable')).rejects.toThrow('Une décision se prend en séance : ouvrez d’abord la séance.')
  })

  it('chaque décision est gardée aussitôt, et se change ou s’efface jusqu’à la clôture', async () => {
    const { db, id, inscribe, open, decide } = await opened()
    const passage = await inscribe(id, 'entree', 'T4')
    await open(id)
    const read = () => db.selectFrom('passage').select(['decision', 'motif', 'date_effet']).where('id', '=', passage.id).executeTakeFirst()
    await decide(passage.id, 'favorable', { date_effet: '2026-10-01' })
    expect(await read()).toEqual({ decision: 'favorable', motif: null, date_effet: '2026-10-01' })
    await decide(passage.id, 'ajourne', { motif: 'Avis de situation manquant' })
    expect(await read()).toEqual({ decision: 'ajourne', motif: 'Avis de situation manquant', date_effet: null })
    await decide(passage.id, null)
    expect(await read()).toEqual({ decision: null, motif: null, date_effet: null })
  })

  it('ne change encore aucun dossier', async () => {
    const { id, inscribe, open, decide, participation, statut } = await opened()
    const passage = await inscribe(id, 'entree', 'T4')
    await open(id)
    await decide(passage.id, 'favorable')
    expect(await participation('T4')).toMatchObject({ date_entree: null, issue_accueil: 'attente' })
    expect(await statut('D-T4-entree')).toBe('ouverte')
  })
})

describe('clôture : chaque décision rejoint son dossier', () => {
  it('entrée : date, issue de l’accueil, référent', async () => {
    const { db, id, inscribe, open, decide, close, participation, statut } = await opened()
    const passage = await inscribe(id, 'entree', 'T4', { referent: 'R2', date_effet: '2026-10-01' })
    await open(id)
    await decide(passage.id, 'favorable')
    expect(await close()).toBe(1)
    expect(await participation('T4')).toMatchObject({ date_entree: '2026-10-01', issue_accueil: 'entree', referent: 'R2' })
    expect(await statut('D-T4-entree')).toBe('decidee')
    const actions = await db.selectFrom('journal').select(['action', 'objet_id']).orderBy('id', 'desc').limit(2).execute()
    expect(actions).toEqual([
      { action: 'closeCommission', objet_id: id },
      { action: 'appliquer_entree', objet_id: 'T4' },
    ])
  })

  it('sortie en emploi : ligne de sortie et suivis à 3 et 6 mois, vides', async () => {
    const { db, id, inscribe, open, decide, close } = await opened()
    const passage = await inscribe(id, 'sortie_positive', 'T1', { motif_sortie: 'emploi', etape: 'E1' })
    await open(id)
    await decide(passage.id, 'favorable')
    await close()
    expect(await db.selectFrom('sortie').selectAll().execute()).toMatchObject([
      { participation: 'T1', date_sortie: SEANCE, motif: 'emploi', etape: 'E1', derogation_nature: null, date_recueil: null },
    ])
    expect(await db.selectFrom('suivi').selectAll().orderBy('echeance').execute()).toEqual([
      { participation: 'T1', echeance: 3, date: null, maintenu: null, tentatives: null },
      { participation: 'T1', echeance: 6, date: null, maintenu: null, tentatives: null },
    ])
  })

  it('un quorum qui empêche arrête la clôture tant que les présences ne l’atteignent pas', async () => {
    const { db, write, id, inscribe, open, decide, close } = await opened()
    const passage = await inscribe(id, 'entree', 'T4')
    await open(id)
    await decide(passage.id, 'favorable')
    await write((trx) => saveSettings(trx, COORDINATION, 'quorum', { minimum: 1, fonction: null, consequence: 'empecher' }))
    const before = await snapshot(db)
    await expect(close()).rejects.toThrow(/^Quorum non atteint : 0 présent sur 1 exigé\. La séance ne peut pas délibérer\.$/)
    expect(await snapshot(db)).toEqual(before)
    const presence = { commission: id, membre: 'M1', reponse: 'confirme', presence: 'present', remplacant: null } as const
    await write((trx) => setMembre(trx, COORDINATION, presence))
    expect(await close()).toBe(1)
  })

  it('une sortie retire ce qui restait demandé pour ce parcours', async () => {
    const { db, id, inscribe, open, decide, close, statut } = await opened()
    const passage = await inscribe(id, 'sortie_neutre', 'T2', { motif_sortie: 'demenagement' })
    const autre = demandeOf({ id: 'D-autre', participation: 'T2', type: 'prolongation', date_fin: '2027-06-30' })
    await db.insertInto('demande').values(autre).execute()
    await open(id)
    await decide(passage.id, 'favorable')
    await close()
    expect([await statut('D-T2-sortie_neutre'), await statut('D-autre')]).toEqual(['decidee', 'retiree'])
  })

  it('sortie dérogatoire : nature décidée, catégorie et motif écrits', async () => {
    const { db, id, inscribe, open, decide, close } = await opened()
    await db.updateTable('etape').set({ fin_periode_essai: '2026-12-01' }).where('id', '=', 'E1').execute()
    const passage = await inscribe(id, 'sortie_positive', 'T1', { motif_sortie: 'emploi', etape: 'E1' })
    await open(id)
    await decide(passage.id, 'favorable', { derogation_nature: 'positive' })
    await expect(close()).rejects.toThrow('Une décision contraire à la règle porte un motif écrit.')
    await decide(passage.id, 'favorable', { derogation_nature: 'positive', derogation_motif: 'Essai écourté par l’employeur' })
    await close()
    expect(await db.selectFrom('sortie').selectAll().executeTakeFirstOrThrow()).toMatchObject({
      derogation_nature: 'positive',
      derogation_categorie: 'emploi_autre',
      derogation_motif: 'Essai écourté par l’employeur',
    })
  })

  it('sortie neutre et réorientation : sans suivi', async () => {
    const { db, id, inscribe, open, decide, close } = await opened()
    const passages = [
      await inscribe(id, 'sortie_neutre', 'T2', { motif_sortie: 'demenagement' }),
      await inscribe(id, 'reorientation', 'T3'),
    ]
    await open(id)
    for (const passage of passages) await decide(passage.id, 'favorable')
    expect(await close()).toBe(2)
    const sorties = await db.selectFrom('sortie').select(['participation', 'motif']).orderBy('participation').execute()
    expect(sorties).toEqual([
      { participation: 'T2', motif: 'demenagement' },
      { participation: 'T3', motif: 'reorientation' },
    ])
    expect(await db.selectFrom('suivi').selectAll().execute()).toEqual([])
  })

  it('suspension, puis reprise à une autre séance', async () => {
    const { db, id, inscribe, open, decide, close, plan, write } = await opened()
    const pause = await inscribe(id, 'suspension', 'T2', { date_effet: SEANCE, date_fin: '2027-01-31', justification: 'Maternité' })
    await open(id)
    await decide(pause.id, 'favorable')
    await close()
    const suspension = () =>
      db.selectFrom('suspension').select(['participation', 'date_debut', 'date_fin', 'motif']).executeTakeFirstOrThrow()
    expect(await suspension()).toEqual({ participation: 'T2', date_debut: SEANCE, date_fin: '2027-01-31', motif: 'Maternité' })

    const suivante = await plan('2026-10-22')
    const reprise = await inscribe(suivante, 'reprise', 'T2', { date_effet: '2026-11-02' })
    await open(suivante)
    await decide(reprise.id, 'favorable')
    await write((trx) => closeCommission(trx, COORDINATION, suivante))
    expect(await suspension()).toMatchObject({ date_fin: '2026-11-01' })
  })

  it('prolongation : la fin accordée est gardée par la demande, créée quand le calendrier avait amené le dossier', async () => {
    const { db, id, inscribe, open, decide, close, plan } = await opened()
    await db.updateTable('participation').set({ date_entree: '2023-09-01' }).where('id', 'in', ['T2', 'T3']).execute()
    const demandee = await inscribe(id, 'prolongation', 'T2', { date_fin: '2027-03-31' })
    const echue = await inscribe(id, 'prolongation', 'T3', null)
    await open(id)
    await decide(demandee.id, 'favorable', { date_effet: '2026-12-31' })
    await decide(echue.id, 'favorable', { date_effet: '2027-06-30' })
    await close()
    const demandes = await db
      .selectFrom('demande')
      .select(['participation', 'date_fin', 'statut', 'date_demande'])
      .orderBy('participation')
      .execute()
    expect(demandes).toMatchObject([
      { participation: 'T2', date_fin: '2026-12-31', statut: 'decidee' },
      { participation: 'T3', date_fin: '2027-06-30', statut: 'decidee', date_demande: TODAY },
    ])
    const suivante = await plan('2027-01-21')
    const { propositions } = await loadSeanceDetail(db, COORDINATRICE, suivante)
    expect(propositions.filter(horsSortie)).toMatchObject([{ participation: 'T2', raison: 'Prolongé jusqu’au 31/12/2026' }])
  })

  it('changement de référent', async () => {
    const { id, inscribe, open, decide, close, participation } = await opened()
    const passage = await inscribe(id, 'changement_referent', 'T1', { referent: 'R2' })
    await open(id)
    await decide(passage.id, 'favorable')
    await close()
    expect((await participation('T1')).referent).toBe('R2')
  })

  it('défavorable et sans objet ferment la demande sans toucher au dossier ; un ajourné revient de lui-même', async () => {
    const { db, id, inscribe, open, decide, close, statut, participation, plan } = await opened()
    const refus = await inscribe(id, 'entree', 'T4')
    const retrait = await inscribe(id, 'suspension', 'T2')
    const attente = await inscribe(id, 'sortie_positive', 'T1', { motif_sortie: 'emploi' })
    await open(id)
    await decide(refus.id, 'defavorable', { motif: 'Hors du territoire' })
    await decide(retrait.id, 'sans_objet')
    await decide(attente.id, 'ajourne')
    expect(await close()).toBe(0)
    expect(await participation('T4')).toMatchObject({ date_entree: null })
    expect([await statut('D-T4-entree'), await statut('D-T2-suspension'), await statut('D-T1-sortie_positive')]).toEqual([
      'decidee',
      'decidee',
      'ouverte',
    ])
    const suivante = await plan('2026-10-22')
    const { propositions } = await loadSeanceDetail(db, COORDINATRICE, suivante)
    expect(propositions.filter(horsSortie)).toMatchObject([{ participation: 'T1', demande: 'D-T1-sortie_positive' }])
  })

  it('l’événement est tenu, avec ou sans partenaires selon les présents', async () => {
    for (const [presence, attendu] of [
      ['present', 1],
      ['excuse', 0],
    ] as const) {
      const { db, id, open, close, write } = await opened()
      const row = { commission: id, reponse: 'confirme', remplacant: null } as const
      await write((trx) => setMembre(trx, COORDINATION, { ...row, membre: 'M1', presence: 'present' }))
      await write((trx) => setMembre(trx, COORDINATION, { ...row, membre: 'M2', presence }))
      await open(id)
      await close()
      const evenement = await db.selectFrom('evenement').select(['etat', 'partenaires']).where('id', '=', id).executeTakeFirstOrThrow()
      expect(evenement).toEqual({ etat: 'tenu', partenaires: attendu })
    }
  })
})

describe('clôture refusée : rien n’est appliqué', () => {
  it('tant qu’un dossier est sans décision', async () => {
    const { db, id, inscribe, open, decide, close } = await opened()
    const passage = await inscribe(id, 'entree', 'T4')
    await inscribe(id, 'reprise', 'T2')
    await open(id)
    await decide(passage.id, 'favorable')
    const before = await snapshot(db)
    await expect(close()).rejects.toThrow('Un dossier est encore sans décision.')
    expect(await snapshot(db)).toEqual(before)
  })

  it('quand le dernier dossier ne peut pas l’être, les premiers ne le sont pas non plus', async () => {
    const { db, id, inscribe, open, decide, close } = await opened()
    const passages = [
      await inscribe(id, 'entree', 'T4'),
      await inscribe(id, 'suspension', 'T2', { date_effet: SEANCE }),
      await inscribe(id, 'sortie_neutre', 'T3', { motif_sortie: 'retraite' }),
    ]
    await open(id)
    for (const passage of passages) await decide(passage.id, 'favorable')
    await db.insertInto('sortie').values({ participation: 'T3', date_sortie: '2026-09-20', motif: 'deces' }).execute()
    const before = await snapshot(db)
    await expect(close()).rejects.toThrow(/KOVALENKO Olena est déjà sorti\. Rien n’est appliqué/)
    expect(await snapshot(db)).toEqual(before)
  })

  it.each([
    ['une sortie avant l’entrée', 'sortie_neutre', 'T2', { motif_sortie: 'retraite', date_effet: '2025-01-01' }, /après la sortie décidée/],
    ['une sortie sans entrée', 'sortie_neutre', 'T4', { motif_sortie: 'retraite' }, /n’est pas entré/],
    ['une entrée déjà faite', 'entree', 'T2', {}, /est déjà entré le 20\/01\/2025/],
    ['une suspension sans entrée', 'suspension', 'T4', {}, /OUALI Samira n’est pas entré/],
    ['une prolongation sans entrée', 'prolongation', 'T4', { date_fin: '2027-01-31' }, /OUALI Samira n’est pas entré/],
    ['une suspension à l’envers', 'suspension', 'T2', { date_effet: '2026-10-01', date_fin: '2026-09-01' }, /finit avant de commencer/],
    ['une prolongation sans fin', 'prolongation', 'T2', {}, /jusqu’à quand/],
    ['un changement vers personne', 'changement_referent', 'T2', {}, /Le nouveau référent n’est pas dit/],
  ] as const)('%s', async (_titre, type, participation, demande, message) => {
    const { db, id, inscribe, open, decide, close } = await opened()
    const passage = await inscribe(id, type, participation, demande)
    await open(id)
    await decide(passage.id, 'favorable')
    const before = await snapshot(db)
    await expect(close()).rejects.toThrow(message)
    expect(await snapshot(db)).toEqual(before)
  })

  it('une suspension par-dessus une autre', async () => {
    const { db, id, inscribe, open, decide, close } = await opened()
    await db
      .insertInto('suspension')
      .values({ id: 'U1', participation: 'T2', date_debut: '2026-09-01', date_fin: null, motif: null })
      .execute()
    const passage = await inscribe(id, 'suspension', 'T2', { date_effet: SEANCE })
    await open(id)
    await decide(passage.id, 'favorable')
    await expect(close()).rejects.toThrow(/LE BIHAN Gaëlle est déjà suspendu le 24\/09\/2026/)
    expect(await db.selectFrom('suspension').selectAll().execute()).toHaveLength(1)
  })

  it('hors séance', async () => {
    const { close } = await opened()
    await expect(close()).rejects.toThrow(/ne peut pas devenir « Clôturée »/)
  })
})

describe('séance clôturée : verrouillée', () => {
  it('refuse une seconde clôture, une décision, un membre, un dossier, un ordre, une date', async () => {
    const { db, id, inscribe, open, decide, close, write } = await opened()
    const passage = await inscribe(id, 'entree', 'T4')
    await open(id)
    await decide(passage.id, 'favorable')
    await close()
    const before = await snapshot(db)
    const membre = { commission: id, membre: 'M2', reponse: 'confirme', presence: 'present', remplacant: null } as const
    const essais = [
      close(),
      decide(passage.id, 'defavorable'),
      write((trx) => setMembre(trx, COORDINATION, membre)),
      write((trx) => addPassages(trx, COORDINATION, { id, dossiers: [{ participation: 'T2', demande: null, type: 'reprise' }] })),
      write((trx) => removePassage(trx, COORDINATION, { passage: passage.id, motif: 'Erreur' })),
      write((trx) => reorderPassages(trx, COORDINATION, { id, ordre: [passage.id] })),
      write((trx) => updateSeance(trx, COORDINATION, { ...SAISIE, date: '2026-09-25', id, observations: null })),
    ]
    for (const essai of await Promise.allSettled(essais)) expect(essai.status).toBe('rejected')
    expect(await snapshot(db)).toEqual(before)
  })
})
