import { describe, expect, it } from 'vitest'
import { commissionRoutes } from '../../../src-main/contract/commission'
import { listSeances } from '../../../src-main/database/queries/commission.query'
import { loadSeanceDetail } from '../../../src-main/database/queries/commission-detail.query'
import { searchDossiers } from '../../../src-main/database/queries/commission-recherche.query'
import { createSerie } from '../../../src-main/use-cases/create-serie'
import {
  addPassages,
  removePassage,
  reorderPassages,
  saveStandingMembre,
  setDuree,
  setEtatCommission,
  setMembre,
  updateSeance,
} from '../../../src-main/use-cases/prepare-commission'
import { SEANCE } from '../../support/commission'
import { horsSortie, openCommission, SAISIE, snapshot } from '../../support/commission-seance'
import { COORDINATION, contextOf, TODAY } from '../../support/dossiers'

const COORDINATRICE = { roles: ['coordinateur'] as const, referent: null }
const detailSchema = commissionRoutes['commission.get'].output

describe('prévoir une séance', () => {
  it('crée la séance et l’événement que les chiffres comptent, et attend les membres actifs', async () => {
    const { db, plan } = await openCommission()
    const id = await plan()
    const evenement = await db.selectFrom('evenement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(evenement).toMatchObject({ type: 'commission', date: SEANCE, etat: 'prevu', partenaires: null })
    const membres = await db.selectFrom('commission_membre').selectAll().where('commission', '=', id).execute()
    expect(membres.map(({ membre, reponse, presence }) => [membre, reponse, presence])).toEqual([
      ['M1', 'sans_reponse', null],
      ['M2', 'sans_reponse', null],
    ])
  })

  it('refuse deux séances le même jour, à la création et au déplacement, sans rien écrire', async () => {
    const { db, plan, write } = await openCommission()
    await plan()
    const autre = await plan('2026-10-22')
    const before = await snapshot(db)
    await expect(plan()).rejects.toThrow('Une séance est déjà prévue ce jour-là.')
    const move = write((trx) => updateSeance(trx, COORDINATION, { ...SAISIE, id: autre, observations: null }))
    await expect(move).rejects.toThrow('Une séance est déjà prévue ce jour-là.')
    expect(await snapshot(db)).toEqual(before)
  })

  it('le jour d’une séance reportée est libre', async () => {
    const { plan, write } = await openCommission()
    const id = await plan()
    await write((trx) => setEtatCommission(trx, COORDINATION, { id, etat: 'reportee', motif: 'Salle inondée' }))
    await expect(plan()).resolves.not.toBe(id)
  })

  it('prévoit une série d’un seul coup, ou rien quand un jour est pris', async () => {
    const { db, plan, write } = await openCommission()
    const { date: _date, ...commun } = SAISIE
    const serie = (jours: readonly string[]) => write((trx) => createSerie(trx, COORDINATION, { ...commun, jours }))
    expect(await serie(['2026-11-19', '2026-10-15', '2026-10-15'])).toBe(2)
    expect((await listSeances(db)).map(({ date, lieu }) => [date, lieu])).toEqual([
      ['2026-11-19', SAISIE.lieu],
      ['2026-10-15', SAISIE.lieu],
    ])
    await plan('2027-01-21')
    const before = await snapshot(db)
    await expect(serie(['2026-12-17', '2027-01-21'])).rejects.toThrow('Une séance est déjà prévue ce jour-là.')
    expect(await snapshot(db)).toEqual(before)
  })

  it('ouverte avant son jour, elle prend la date du jour, l’événement aussi', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    for (const etat of ['ordre_du_jour_arrete', 'en_seance'] as const) {
      await write((trx) => setEtatCommission(trx, COORDINATION, { id, etat, motif: null }))
    }
    const [seance] = await listSeances(db)
    const { date } = await db.selectFrom('evenement').select('date').where('id', '=', id).executeTakeFirstOrThrow()
    expect([seance?.date, date]).toEqual([TODAY, TODAY])
  })

  it('déplacée, emmène son événement', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    await write((trx) => updateSeance(trx, COORDINATION, { ...SAISIE, date: '2026-09-25', id, observations: 'Salle B' }))
    const { date } = await db.selectFrom('evenement').select('date').where('id', '=', id).executeTakeFirstOrThrow()
    expect(date).toBe('2026-09-25')
  })
})

describe('reporter, annuler', () => {
  it('demande un motif, et l’événement n’est pas compté', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    const without = write((trx) => setEtatCommission(trx, COORDINATION, { id, etat: 'annulee', motif: null }))
    await expect(without).rejects.toThrow('Dites pourquoi la séance n’a pas lieu.')
    await write((trx) => setEtatCommission(trx, COORDINATION, { id, etat: 'annulee', motif: 'Grève' }))
    const seance = await db.selectFrom('commission').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const evenement = await db.selectFrom('evenement').select('etat').where('id', '=', id).executeTakeFirstOrThrow()
    expect([seance.etat, seance.motif, evenement.etat]).toEqual(['annulee', 'Grève', 'annule'])
  })

  it('ne se clôture pas par ce chemin', async () => {
    const { plan, open, write } = await openCommission()
    const id = await plan()
    await open(id)
    const close = write((trx) => setEtatCommission(trx, COORDINATION, { id, etat: 'cloturee', motif: null }))
    await expect(close).rejects.toThrow('Une séance se clôture depuis son résumé')
  })

  it('les dossiers d’une séance reportée reviennent à la suivante', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const id = await plan()
    await inscribe(id, 'suspension', 'T2', { justification: 'Formation' })
    const suivante = await plan('2026-10-22')
    expect((await loadSeanceDetail(db, COORDINATRICE, suivante)).propositions.filter(horsSortie)).toEqual([])
    await write((trx) => setEtatCommission(trx, COORDINATION, { id, etat: 'reportee', motif: 'Salle inondée' }))
    const { propositions } = await loadSeanceDetail(db, COORDINATRICE, suivante)
    expect(propositions.filter(horsSortie)).toMatchObject([{ participation: 'T2', type: 'suspension', demande: 'D-T2-suspension' }])
  })
})

describe('ordre du jour', () => {
  it('propose les demandes ouvertes et les parcours trop longs, puis plus rien une fois inscrits', async () => {
    const { db, plan, write } = await openCommission()
    await db.updateTable('participation').set({ date_entree: '2023-09-01' }).where('id', '=', 'T3').execute()
    const id = await plan()
    await db
      .insertInto('demande')
      .values({ id: 'D1', participation: 'T4', type: 'entree', date_demande: '2026-09-01', statut: 'ouverte' })
      .execute()
    const { propositions } = detailSchema.parse(await loadSeanceDetail(db, COORDINATRICE, id))
    expect(propositions.filter(horsSortie).map(({ participation, type, demande, nom }) => [participation, type, demande, nom])).toEqual([
      ['T4', 'entree', 'D1', 'Ouali'],
      ['T3', 'prolongation', null, 'Kovalenko'],
    ])
    const dossiers = propositions.map(({ participation, type, demande }) => ({ participation, type, demande }))
    await write((trx) => addPassages(trx, COORDINATION, { id, dossiers }))
    const apres = detailSchema.parse(await loadSeanceDetail(db, COORDINATRICE, id))
    expect(apres.propositions).toEqual([])
    expect(apres.passagesListe.map(({ nom, horaire, duree_minutes }) => [nom, horaire, duree_minutes])).toEqual([
      ['Ouali', '09:10', 10],
      ['Kovalenko', '09:20', 10],
      ['Lefèvre', '09:30', 5],
    ])
    expect(apres.fin_prevue).toBe('09:35')
  })

  it('un dossier ajouté rejoint son type ; deux fois le même ne fait qu’une ligne', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const id = await plan()
    await inscribe(id, 'sortie_positive', 'T1', { motif_sortie: 'emploi' })
    await inscribe(id, 'entree', 'T4')
    await write((trx) => addPassages(trx, COORDINATION, { id, dossiers: [{ participation: 'T4', demande: null, type: 'entree' }] }))
    const { passagesListe } = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(passagesListe.map(({ type, ordre }) => [type, ordre])).toEqual([
      ['entree', 1],
      ['sortie_positive', 2],
    ])
  })

  it('se réordonne, les horaires suivent ; un ordre périmé est refusé', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const id = await plan()
    const [a, b] = [await inscribe(id, 'entree', 'T4'), await inscribe(id, 'reprise', 'T2')]
    await write((trx) => setDuree(trx, COORDINATION, { passage: b.id, duree_minutes: 20 }))
    await write((trx) => reorderPassages(trx, COORDINATION, { id, ordre: [b.id, a.id] }))
    const { passagesListe } = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(passagesListe.map((ligne) => [ligne.id, ligne.horaire])).toEqual([
      [b.id, '09:10'],
      [a.id, '09:30'],
    ])
    for (const ordre of [[a.id], [a.id, a.id], [a.id, 'X-autre']]) {
      await expect(write((trx) => reorderPassages(trx, COORDINATION, { id, ordre }))).rejects.toThrow('recommencez')
    }
  })

  it('une demande décidée, d’un autre dossier, ou déjà devant une autre séance est refusée', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const [id, autre] = [await plan(), await plan('2026-10-22')]
    await inscribe(id, 'entree', 'T4')
    const before = await snapshot(db)
    const add = (of: string, dossier: { participation: string; demande: string | null; type: 'entree' | 'reprise' }) =>
      write((trx) => addPassages(trx, COORDINATION, { id: of, dossiers: [dossier] }))
    const demande = 'D-T4-entree'
    await expect(add(autre, { participation: 'T4', demande, type: 'entree' })).rejects.toThrow('déjà à la séance du 24/09/2026')
    await expect(add(autre, { participation: 'T2', demande, type: 'entree' })).rejects.toThrow('n’attend plus')
    await expect(add(autre, { participation: 'T4', demande, type: 'reprise' })).rejects.toThrow('n’attend plus')
    await expect(add(autre, { participation: 'T9', demande: null, type: 'entree' })).rejects.toThrow('n’existe plus')
    expect(await snapshot(db)).toEqual(before)
    await db.updateTable('demande').set({ statut: 'retiree' }).where('id', '=', demande).execute()
    await expect(add(autre, { participation: 'T4', demande, type: 'entree' })).rejects.toThrow('n’attend plus')
  })

  it('un dossier retiré, avec sa raison au journal, laisse sa demande ouverte', async () => {
    const { db, plan, inscribe, write } = await openCommission()
    const id = await plan()
    const passage = await inscribe(id, 'suspension', 'T2')
    await write((trx) => removePassage(trx, COORDINATION, { passage: passage.id, motif: 'Certificat attendu' }))
    const { passagesListe, propositions } = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(passagesListe).toEqual([])
    expect(propositions.filter(horsSortie)).toMatchObject([{ demande: 'D-T2-suspension' }])
    const ligne = await db.selectFrom('journal').selectAll().where('action', '=', 'removePassage').executeTakeFirstOrThrow()
    expect(ligne.detail).toContain('Certificat attendu')
  })
})

describe('membres', () => {
  it('réponse et présence sont deux faits, gardés avec le remplaçant', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    const row = { commission: id, membre: 'M2', reponse: 'confirme', presence: null, remplacant: null } as const
    await write((trx) => setMembre(trx, COORDINATION, row))
    await write((trx) => setMembre(trx, COORDINATION, { ...row, presence: 'remplace', remplacant: 'Lucie Prévot' }))
    const { membres } = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(membres.find((membre) => membre.id === 'M2')).toMatchObject({
      reponse: 'confirme',
      presence: 'remplace',
      remplacant: 'Lucie Prévot',
    })
  })

  it('un nouveau membre est attendu aux séances ouvertes', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    const membre = {
      id: null,
      civilite: 'Mme',
      nom: 'Sarr',
      prenom: 'Awa',
      fonction: null,
      organisation: 'CCAS',
      partenaire: 1,
      suppleant: null,
      actif: 1,
    } as const
    await write((trx) => saveStandingMembre(trx, COORDINATION, membre))
    const { membres } = await loadSeanceDetail(db, COORDINATRICE, id)
    expect(membres.map(({ nom }) => nom)).toContain('Sarr')
  })
})

describe('qui lit quoi', () => {
  it('un référent ne voit que ses dossiers, et combien d’autres passent', async () => {
    const { db, plan, inscribe } = await openCommission()
    const id = await plan()
    await inscribe(id, 'entree', 'T4', { justification: 'Motivée' })
    await inscribe(id, 'reprise', 'T3')
    const lu = detailSchema.parse(await loadSeanceDetail(db, { roles: ['referent'], referent: 'R1' }, id))
    expect(lu.passagesListe.map(({ nom, horaire }) => [nom, horaire])).toEqual([['Ouali', '09:10']])
    expect(lu.autres).toBe(1)
    expect(JSON.stringify(lu)).not.toContain('Kovalenko')
    expect(lu.propositions).toEqual([])
  })

  it('la liste compte les dossiers et les décisions de chaque séance, la dernière d’abord', async () => {
    const { db, plan, inscribe, open, decide } = await openCommission()
    const id = await plan()
    await plan('2026-10-22')
    const passage = await inscribe(id, 'entree', 'T4')
    await inscribe(id, 'reprise', 'T2')
    await open(id)
    await decide(passage.id, 'favorable')
    const rows = commissionRoutes['commission.list'].output.parse(await listSeances(db))
    expect(rows.map(({ date, passages, decides }) => [date, passages, decides])).toEqual([
      ['2026-10-22', 0, 0],
      [SEANCE, 2, 1],
    ])
  })
})

describe('journal', () => {
  it('chaque écriture laisse une ligne ; un refus n’en laisse pas', async () => {
    const { db, plan, write } = await openCommission()
    const id = await plan()
    const count = async () => (await db.selectFrom('journal').select('id').execute()).length
    const before = await count()
    await write((trx) => setEtatCommission(trx, COORDINATION, { id, etat: 'ordre_du_jour_arrete', motif: null }))
    expect(await count()).toBe(before + 1)
    await expect(
      write((trx) => setEtatCommission(trx, contextOf(['coordinateur']), { id, etat: 'annulee', motif: null })),
    ).rejects.toThrow()
    expect(await count()).toBe(before + 1)
  })
})

describe('ajouter un dossier à la main', () => {
  it('se cherche par le nom, sous les types que son statut permet', async () => {
    const { db } = await openCommission()
    expect(await searchDossiers(db, 'samira ouali', SEANCE)).toMatchObject([
      { participation: 'T4', nom: 'Ouali', statut: 'en_attente', types: ['entree', 'point_information'] },
    ])
    expect(await searchDossiers(db, ' ', SEANCE)).toEqual([])
    expect(await searchDossiers(db, 'personne de ce nom', SEANCE)).toEqual([])
  })

  it('une sortie sans demande est refusée, et dit où la demander', async () => {
    const { db, plan, inscribe } = await openCommission()
    const id = await plan()
    await inscribe(id, 'point_information', 'T1', null)
    const before = await snapshot(db)
    await expect(inscribe(id, 'sortie_neutre', 'T1', null)).rejects.toThrow(/demandez-le depuis le dossier/)
    expect(await snapshot(db)).toEqual(before)
  })
})
