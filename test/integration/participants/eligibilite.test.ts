import type { Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import { API } from '../../../src-main/contract/api'
import type { PrescriptionSaisie } from '../../../src-main/contract/eligibilite'
import { listCohortes, listHorsCohorte, listPersonnesOfCohorte } from '../../../src-main/database/queries/cohorte.query'
import type { Database } from '../../../src-main/database/schema/database'
import type { Acteur } from '../../../src-main/domain/acces/dossier'
import { searchCommunes } from '../../../src-main/ipc/handlers/commune-recherche'
import { judgeEligibilite } from '../../../src-main/ipc/handlers/eligibilite-lecture'
import type { AppServices } from '../../../src-main/ipc/services'
import { loadEpci } from '../../../src-main/referentiels/epci'
import { createDemande } from '../../../src-main/use-cases/create-demande'
import { createParticipant } from '../../../src-main/use-cases/create-participant'
import { saveDiagnostic, setCohorte } from '../../../src-main/use-cases/save-cohorte'
import { saveCriteres } from '../../../src-main/use-cases/save-criteres'
import { savePremierAccueil } from '../../../src-main/use-cases/save-premier-accueil'
import { saveTerritoire } from '../../../src-main/use-cases/save-territoire'
import { updateParticipation } from '../../../src-main/use-cases/update-participation'
import { makeCoffre } from '../../support/coffre'
import { COORDINATION, contextOf, IDENTITE, PARTICIPATION, seedDossiers, TODAY } from '../../support/dossiers'

const AUTRE = contextOf(['referent'], 'R2')
const AMIENS_METROPOLE = '248000531'
const codesPostaux = (code: string) => (code === '80021' ? ['80000', '80080'] : null)
const FICHE: PrescriptionSaisie = {
  prescripteur_nom: 'Solène Vasseur',
  prescripteur_fonction: 'Conseillère',
  prescripteur_telephone: '03 22 00 00 01',
  prescripteur_courriel: null,
  motif: 'Accompagnement renforcé.',
  signature_participant: '2024-09-20',
  signature_prescripteur: null,
  cohorte: null,
}
const PREUVE = { critere: 'demandeur_emploi', date_constat: '2024-09-20', preuve: 'avis_situation_ft' } as const

async function seeded() {
  const { coffre } = await makeCoffre()
  const { db } = coffre
  await db.transaction().execute(seedDossiers)
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work)
  const creer = () =>
    write((trx) =>
      createParticipant(
        trx,
        COORDINATION,
        { identite: IDENTITE, participation: { ...PARTICIPATION, criteres: [] }, prescription: FICHE, constats: [PREUVE] },
        codesPostaux,
      ),
    )
  const juger = (participation: string, acteur: Acteur = { roles: ['coordinateur'], referent: null }) =>
    judgeEligibilite(
      { db, user: { id: 'U1', nom: 'Test', ...acteur, roles: [...acteur.roles] }, services: { clock: COORDINATION.clock } as AppServices },
      participation,
    )
  const journal = async (action: string) =>
    (await db.selectFrom('journal').select('detail').where('action', '=', action).execute()).map(({ detail }) =>
      JSON.parse(detail ?? 'null'),
    )
  return { db, write, creer, juger, journal }
}

describe('prescription', () => {
  it('la fiche, la participation et ses constats s’écrivent ensemble', async () => {
    const { db, creer, juger } = await seeded()
    const { participation } = await creer()
    expect(await db.selectFrom('participation').select('criteres').where('id', '=', participation).executeTakeFirst()).toEqual({
      criteres: 'demandeur_emploi',
    })
    expect(await db.selectFrom('critere_constat').selectAll().where('participation', '=', participation).execute()).toEqual([
      { participation, ...PREUVE },
    ])
    const { prescription, manques_prescription } = await juger(participation)
    expect(prescription).toMatchObject({ prescripteur_nom: 'Solène Vasseur', prescripteur_telephone: '0322000001' })
    expect(manques_prescription).toEqual(['signature du prescripteur'])
  })

  it('un refus de la fiche n’écrit ni la personne ni la participation', async () => {
    const { db, write } = await seeded()
    const before = await db.selectFrom('participant').select('id').execute()
    const prescription = { ...FICHE, signature_participant: '2026-09-18' }
    await expect(
      write((trx) =>
        createParticipant(trx, COORDINATION, { identite: IDENTITE, participation: PARTICIPATION, prescription }, codesPostaux),
      ),
    ).rejects.toMatchObject({ fields: { signature_participant: 'Une signature ne peut pas être à venir.' } })
    expect(await db.selectFrom('participant').select('id').execute()).toEqual(before)
    expect(await db.selectFrom('prescription').selectAll().execute()).toEqual([])
  })

  it('une prescription après l’entrée demande confirmation, une fois, et le journal ne dit que les champs', async () => {
    const { db, write, journal } = await seeded()
    const participation = { ...PARTICIPATION, date_prescription: '2026-09-01' }
    const corriger = (confirme: boolean) =>
      write((trx) => updateParticipation(trx, COORDINATION, { id: 'T1', participation, prescription: FICHE, confirme }))
    await expect(corriger(false)).rejects.toMatchObject({
      code: 'a_confirmer',
      fields: { date_prescription: expect.stringContaining('Après l’entrée') },
    })
    expect(await db.selectFrom('prescription').selectAll().execute()).toEqual([])
    await corriger(true)
    await write((trx) => updateParticipation(trx, COORDINATION, { id: 'T1', participation: { ...participation, niveau: 4 } }))
    const [premier, second] = await journal('updateParticipation')
    expect(premier.champs).toEqual(expect.arrayContaining(['date_prescription', 'motif', 'prescripteur_nom', 'signature_participant']))
    expect(second.champs).toEqual(['niveau'])
    expect(JSON.stringify([premier, second])).not.toContain('Vasseur')
  })

  it('un critère retiré par la participation perd son constat', async () => {
    const { db, write, creer } = await seeded()
    const { participation: id } = await creer()
    await write((trx) => updateParticipation(trx, COORDINATION, { id, participation: { ...PARTICIPATION, criteres: ['rqth'] } }))
    expect(await db.selectFrom('critere_constat').selectAll().where('participation', '=', id).execute()).toEqual([])
  })

  it('un numéro de sécurité sociale est refusé dans chaque texte de la fiche', () => {
    const NIR = '1 84 12 76 451 089 46'
    const textes = ['prescripteur_nom', 'prescripteur_fonction', 'prescripteur_courriel', 'motif', 'cohorte'] as const
    for (const champ of textes) {
      const input = { identite: IDENTITE, participation: PARTICIPATION, prescription: { ...FICHE, [champ]: `voir ${NIR}` } }
      expect(API['participant.create'].input.safeParse(input).error?.issues[0]).toMatchObject({
        path: ['prescription', champ],
        message: expect.stringContaining('sécurité sociale'),
      })
    }
    const cohorte = API['eligibilite.setCohorte'].input.safeParse({ participations: ['T1'], cohorte: NIR })
    expect(cohorte.error?.issues[0]?.path).toEqual(['cohorte'])
  })
})

describe('critères et éligibilité', () => {
  it('critères et constats changent ensemble, avec leur ligne de journal', async () => {
    const { db, write, juger, journal } = await seeded()
    const constats = [PREUVE, { critere: 'rqth', date_constat: null, preuve: null }] as const
    await write((trx) => saveCriteres(trx, COORDINATION, { participation: 'T1', constats }))
    expect(await db.selectFrom('participation').select('criteres').where('id', '=', 'T1').executeTakeFirst()).toEqual({
      criteres: 'demandeur_emploi|rqth',
    })
    expect((await juger('T1')).criteres.map(({ critere, etabli }) => [critere, etabli])).toEqual([
      ['demandeur_emploi', true],
      ['rqth', false],
    ])
    await write((trx) => saveCriteres(trx, COORDINATION, { participation: 'T1', constats }))
    expect(await journal('saveCriteres')).toHaveLength(1)
    await expect(write((trx) => saveCriteres(trx, AUTRE, { participation: 'T1', constats }))).rejects.toMatchObject({ code: 'droit' })
  })

  it('un constat après l’entrée se confirme ; un constat à venir est refusé à sa ligne', async () => {
    const { db, write } = await seeded()
    const save = (date_constat: string, confirme: boolean) =>
      write((trx) => saveCriteres(trx, COORDINATION, { participation: 'T1', constats: [{ ...PREUVE, date_constat }], confirme }))
    await expect(save('2026-09-10', false)).rejects.toMatchObject({
      code: 'a_confirmer',
      fields: { constat_demandeur_emploi: expect.any(String) },
    })
    await expect(save('2026-09-18', true)).rejects.toMatchObject({ code: 'saisie_invalide' })
    expect(await db.selectFrom('critere_constat').selectAll().execute()).toEqual([])
    await save('2026-09-10', true)
    expect(await db.selectFrom('critere_constat').selectAll().execute()).toHaveLength(1)
  })

  it('le territoire réglé décide de la résidence', async () => {
    const { write, creer, juger } = await seeded()
    const { participation } = await creer()
    expect((await juger(participation)).motifs[0]).toMatchObject({ regle: 'residence', satisfait: null })
    const table = await loadEpci()
    const regler = (epci: string[]) => write((trx) => saveTerritoire(trx, COORDINATION, epci, (code) => table.find(code) !== null))
    await regler([AMIENS_METROPOLE, AMIENS_METROPOLE])
    expect(await juger(participation)).toMatchObject({ eligible: 'oui', residence: { commune: 'Amiens' } })
    await regler([table.search('Péronne')[0]?.code ?? ''])
    expect((await juger(participation)).eligible).toBe('non')
    await expect(regler(['000'])).rejects.toMatchObject({ fields: { epci: expect.stringContaining('000') } })
  })

  it('chaque rôle lit le verdict, sans les faits qui ne le regardent pas', async () => {
    const { write, juger } = await seeded()
    const constats = [PREUVE, { critere: 'rqth', date_constat: '2024-09-20', preuve: 'rqth' }] as const
    await write((trx) => saveCriteres(trx, COORDINATION, { participation: 'T1', constats }))
    const facilitateur = await juger('T1', { roles: ['facilitateur'], referent: null })
    expect(facilitateur.criteres.map(({ critere }) => critere)).toEqual(['demandeur_emploi'])
    expect(facilitateur.prescription).toBeNull()
    expect(JSON.stringify(facilitateur)).not.toMatch(/rqth|handicap/i)
    expect((await juger('T1', { roles: ['lecture'], referent: null })).criteres).toHaveLength(2)
    await expect(juger('T1', { roles: ['cre'], referent: null })).rejects.toMatchObject({ code: 'droit' })
    await expect(juger('T1', { roles: ['referent'], referent: 'R2' })).rejects.toMatchObject({ code: 'droit' })
  })
})

describe('premier accueil et demande d’entrée', () => {
  const accueil = { date_premier_accueil: '2024-10-01', issue_accueil: 'entree', motif_non_entree: null } as const
  const demande = { date_effet: TODAY, referent: null, justification: null }

  it('l’accueil et la demande s’écrivent en un geste', async () => {
    const { db, write, creer } = await seeded()
    const { participation } = await creer()
    await write((trx) => savePremierAccueil(trx, COORDINATION, { participation, ...accueil, demande }))
    expect(await db.selectFrom('demande').selectAll().where('participation', '=', participation).execute()).toMatchObject([
      { type: 'entree', referent: 'R1', date_effet: TODAY, statut: 'ouverte' },
    ])
  })

  it('une demande refusée n’écrit pas l’accueil non plus', async () => {
    const { db, write, creer } = await seeded()
    const { participation } = await creer()
    const avant = { ...demande, date_effet: '2024-09-25' }
    await expect(
      write((trx) => savePremierAccueil(trx, COORDINATION, { participation, ...accueil, demande: avant })),
    ).rejects.toMatchObject({ code: 'a_confirmer', fields: { date_effet: expect.stringContaining('premier accueil') } })
    expect(await db.selectFrom('participation').select('date_premier_accueil').where('id', '=', participation).executeTakeFirst()).toEqual({
      date_premier_accueil: null,
    })
  })

  it('un accueil avant la prescription, une entrée dans un an : à confirmer', async () => {
    const { write, creer } = await seeded()
    const { participation } = await creer()
    const tot = { participation, ...accueil, date_premier_accueil: '2024-09-10' }
    await expect(write((trx) => savePremierAccueil(trx, COORDINATION, tot))).rejects.toMatchObject({ code: 'a_confirmer' })
    await write((trx) => savePremierAccueil(trx, COORDINATION, { ...tot, confirme: true }))
    const entree = { nature: 'entree', date_fin: null, motif_sortie: null, etape: null, ...demande, date_effet: '2027-09-01' } as const
    await expect(write((trx) => createDemande(trx, COORDINATION, { participation, demande: entree }))).rejects.toMatchObject({
      code: 'a_confirmer',
    })
    await write((trx) => createDemande(trx, COORDINATION, { participation, demande: { ...entree, confirme: true } }))
  })

  it('la commission voit ce qui manque, sans que la demande soit interdite', async () => {
    const { write, creer, juger } = await seeded()
    const { participation } = await creer()
    await write((trx) => savePremierAccueil(trx, COORDINATION, { participation, ...accueil }))
    await write((trx) => saveCriteres(trx, COORDINATION, { participation, constats: [] }))
    expect((await juger(participation)).manques_commission).toContainEqual({ genre: 'piece', libelle: 'Critère d’éligibilité' })
    await write((trx) =>
      createDemande(trx, COORDINATION, {
        participation,
        demande: { nature: 'entree', date_fin: null, motif_sortie: null, etape: null, ...demande },
      }),
    )
  })
})

describe('cohorte France Travail', () => {
  it('réunit des prescriptions, compte les accueils et les diagnostics, et se défait', async () => {
    const { db, write, creer, journal } = await seeded()
    const { participation } = await creer()
    const equipe: Acteur = { roles: ['coordinateur'], referent: null }
    expect((await listHorsCohorte(db, equipe, TODAY)).map((personne) => personne.participation)).toEqual([participation])
    await write((trx) => setCohorte(trx, COORDINATION, { participations: [participation, 'T3'], cohorte: 'Liste de septembre' }))
    await write((trx) =>
      saveDiagnostic(trx, COORDINATION, { participation, date_diagnostic_partage: '2024-10-02', conclusion_diagnostic: 'plie' }),
    )
    expect(await listCohortes(db, equipe)).toMatchObject([
      { nom: 'Liste de septembre', date_reception: expect.any(String), personnes: 2, diagnostics: 1, entrees: 1 },
    ])
    expect(await listCohortes(db, { roles: ['referent'], referent: 'R1' })).toMatchObject([{ personnes: 1 }])
    expect(await listCohortes(db, { roles: ['cre'], referent: null })).toEqual([])
    expect(await listPersonnesOfCohorte(db, { roles: ['lecture'], referent: null }, 'Liste de septembre', TODAY)).toMatchObject([
      { nom: 'Delannoy', ecriture: false, conclusion_diagnostic: 'plie' },
      { nom: 'Kovalenko', ecriture: false },
    ])
    await write((trx) => setCohorte(trx, COORDINATION, { participations: [participation], cohorte: null }))
    expect(await listCohortes(db, equipe)).toMatchObject([{ personnes: 1, diagnostics: 0 }])
    expect(await journal('setCohorte')).toEqual([{ champs: ['cohorte'] }, { champs: ['cohorte'] }, { champs: ['cohorte'] }])
  })

  it('un diagnostic avant la liste ou à venir est refusé, et celui d’un autre référent aussi', async () => {
    const { write, creer } = await seeded()
    const { participation } = await creer()
    const noter = (date: string | null, context = COORDINATION) =>
      write((trx) => saveDiagnostic(trx, context, { participation, date_diagnostic_partage: date, conclusion_diagnostic: 'autre' }))
    await expect(noter('2024-09-19')).rejects.toMatchObject({ fields: { date_diagnostic_partage: expect.stringContaining('20/09/2024') } })
    await expect(noter('2026-09-18')).rejects.toMatchObject({ fields: { date_diagnostic_partage: expect.any(String) } })
    await expect(noter(null)).rejects.toMatchObject({ fields: { date_diagnostic_partage: expect.any(String) } })
    await expect(noter('2024-09-21', AUTRE)).rejects.toMatchObject({ code: 'droit' })
  })
})

describe('commune et code postal', () => {
  it('dit l’EPCI, et si la commune est sur le territoire', async () => {
    const { db, write } = await seeded()
    expect((await searchCommunes(db, '80080'))[0]).toMatchObject({ nom: 'Amiens', epci: 'CA Amiens Métropole', dans_territoire: null })
    await write((trx) => saveTerritoire(trx, COORDINATION, [AMIENS_METROPOLE], () => true))
    expect((await searchCommunes(db, '80080'))[0]).toMatchObject({ nom: 'Amiens', dans_territoire: true })
    expect((await searchCommunes(db, 'Lille'))[0]).toMatchObject({ nom: 'Lille', dans_territoire: false })
  })
})
