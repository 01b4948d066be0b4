import type { Kysely, Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import { findDoublons } from '../../../src-main/database/queries/participant.query'
import type { Database } from '../../../src-main/database/schema/database'
import { createDemande } from '../../../src-main/use-cases/create-demande'
import { createParticipant } from '../../../src-main/use-cases/create-participant'
import { createEntretien, deleteEntretien, updateEntretien } from '../../../src-main/use-cases/save-entretien'
import { createEtape, deleteEtape, updateEtape } from '../../../src-main/use-cases/save-etape'
import { createFrein, updateFrein } from '../../../src-main/use-cases/save-frein'
import { savePremierAccueil } from '../../../src-main/use-cases/save-premier-accueil'
import { saveSortieFse, saveSuivi } from '../../../src-main/use-cases/save-sortie-fse'
import { updateIdentite } from '../../../src-main/use-cases/update-identite'
import { updateParticipation } from '../../../src-main/use-cases/update-participation'
import { withdrawDemande } from '../../../src-main/use-cases/withdraw-demande'
import { makeCoffre } from '../../support/coffre'
import { COMPLEMENT_FSE, COORDINATION, contextOf, ENTRETIEN, ETAPE, IDENTITE, PARTICIPATION, seedDossiers } from '../../support/dossiers'

const AUTRE = contextOf(['referent'], 'R2')
const DEMANDE = {
  nature: 'sortie',
  date_effet: '2026-09-24',
  date_fin: null,
  motif_sortie: 'emploi',
  etape: null,
  referent: null,
  justification: null,
} as const
const codesPostaux = (code: string) => (code === '80021' ? ['80000', '80080'] : null)

async function seeded() {
  const { coffre } = await makeCoffre()
  await coffre.db.transaction().execute(seedDossiers)
  const write = <T>(work: (trx: Transaction<Database>) => Promise<T>) => coffre.db.transaction().execute(work)
  return { db: coffre.db, write }
}

const actions = async (db: Kysely<Database>) =>
  (await db.selectFrom('journal').select('action').orderBy('id').execute()).map((row) => row.action)

describe('nouvelle prescription', () => {
  it('crée la personne et sa participation, prêtes à être cherchées, avec leur ligne de journal', async () => {
    const { db, write } = await seeded()
    const before = (await actions(db)).length
    const { participant, participation } = await write((trx) =>
      createParticipant(trx, COORDINATION, { identite: IDENTITE, participation: PARTICIPATION }, codesPostaux),
    )
    const person = await db.selectFrom('participant').selectAll().where('id', '=', participant).executeTakeFirstOrThrow()
    expect(person).toMatchObject({
      telephone: '0639984127',
      code_insee: '80021',
      cle_recherche: `delannoy sandrine 0639984127 1234567a ${participant.toLowerCase()}`,
    })
    const row = await db.selectFrom('participation').selectAll().where('id', '=', participation).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ criteres: 'demandeur_emploi|rqth', date_entree: null, rqth: 1 })
    expect((await actions(db)).slice(before)).toEqual(['createParticipant', 'createParticipation'])
  })

  it('une commune et un code postal qui ne vont pas ensemble : rien n’est écrit', async () => {
    const { db, write } = await seeded()
    const before = await actions(db)
    const identite = { ...IDENTITE, code_postal: '75001' }
    await expect(
      write((trx) => createParticipant(trx, COORDINATION, { identite, participation: PARTICIPATION }, codesPostaux)),
    ).rejects.toMatchObject({ code: 'saisie_invalide', fields: { code_postal: 'Code postal de cette commune : 80000, 80080.' } })
    expect(await db.selectFrom('participant').select('id').execute()).toHaveLength(3)
    expect(await actions(db)).toEqual(before)
  })

  it('un doublon probable est signalé avec sa raison', async () => {
    const { db } = await seeded()
    const inconnus = { nom_naissance: null, sexe: null, date_naissance: null, telephone: null, courriel: null, identifiant_ft: null }
    const saisie = { nom: 'LEBIHAN', prenom: 'Gaelle', ...inconnus }
    expect(await findDoublons(db, saisie, () => 'Amiens')).toMatchObject([
      { id: 'P2', niveau: 'probable', raison: 'mêmes nom et prénom', referent: 'Karim Benhaddou' },
    ])
  })
})

describe('identité et participation', () => {
  it('corrige le nom et sa clé de recherche', async () => {
    const { db, write } = await seeded()
    await write((trx) => updateIdentite(trx, COORDINATION, { id: 'P1', identite: { ...IDENTITE, nom: 'Öztürk' } }, codesPostaux))
    const { cle_recherche } = await db.selectFrom('participant').select('cle_recherche').where('id', '=', 'P1').executeTakeFirstOrThrow()
    expect(cle_recherche).toBe('ozturk sandrine 0639984127 1234567a p1')
  })
  it('refuse le dossier d’un autre référent', async () => {
    const { write } = await seeded()
    await expect(write((trx) => updateIdentite(trx, AUTRE, { id: 'P1', identite: IDENTITE }, codesPostaux))).rejects.toMatchObject({
      code: 'droit',
    })
    await expect(write((trx) => createEtape(trx, AUTRE, { participation: 'T1', etape: ETAPE }))).rejects.toMatchObject({ code: 'droit' })
  })
  it('après l’entrée, le référent se change en commission', async () => {
    const { write } = await seeded()
    const participation = { ...PARTICIPATION, referent: 'R2' }
    await expect(write((trx) => updateParticipation(trx, COORDINATION, { id: 'T1', participation }))).rejects.toMatchObject({
      fields: { referent: 'Après l’entrée, le changement de référent se demande à la commission.' },
    })
  })
  it('le journal nomme les champs changés, jamais leur valeur', async () => {
    const { db, write } = await seeded()
    await write((trx) =>
      updateParticipation(trx, COORDINATION, { id: 'T1', participation: { ...PARTICIPATION, date_prescription: '2025-01-02' } }),
    )
    const { detail } = await db.selectFrom('journal').select('detail').where('action', '=', 'updateParticipation').executeTakeFirstOrThrow()
    expect(JSON.parse(detail ?? '')).toEqual({
      champs: ['prescripteur', 'situation_entree', 'duree_recherche_mois', 'rsa', 'ass', 'are', 'aah', 'sdf', 'exclusion_logement'],
    })
  })
})

describe('premier accueil et entrée', () => {
  it('accueil, puis demande d’entrée pour la commission', async () => {
    const { db, write } = await seeded()
    const { participation } = await write((trx) =>
      createParticipant(trx, COORDINATION, { identite: IDENTITE, participation: PARTICIPATION }, codesPostaux),
    )
    const entree = { ...DEMANDE, nature: 'entree', motif_sortie: null } as const
    await expect(write((trx) => createDemande(trx, COORDINATION, { participation, demande: entree }))).rejects.toThrow('premier accueil')
    await write((trx) =>
      savePremierAccueil(trx, COORDINATION, {
        participation,
        date_premier_accueil: '2024-10-01',
        issue_accueil: 'entree',
        motif_non_entree: null,
      }),
    )
    const { id } = await write((trx) => createDemande(trx, COORDINATION, { participation, demande: entree }))
    expect(await db.selectFrom('demande').selectAll().where('id', '=', id).executeTakeFirst()).toMatchObject({
      type: 'entree',
      referent: 'R1',
      statut: 'ouverte',
    })
  })
})

describe('étapes', () => {
  it('ajoute, termine, puis refuse d’effacer celle sur laquelle une demande s’appuie', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createEtape(trx, COORDINATION, { participation: 'T1', etape: ETAPE }))
    await write((trx) => updateEtape(trx, COORDINATION, { id, etape: { ...ETAPE, date_fin: '2026-09-01', resultat: 'validee' } }))
    const demande = { ...DEMANDE, motif_sortie: 'formation', etape: id } as const
    const { id: demandeId } = await write((trx) => createDemande(trx, COORDINATION, { participation: 'T1', demande }))
    expect(await db.selectFrom('demande').select('type').where('id', '=', demandeId).executeTakeFirst()).toEqual({
      type: 'sortie_positive',
    })
    await expect(write((trx) => deleteEtape(trx, COORDINATION, id))).rejects.toMatchObject({ code: 'regle' })
  })
  it('une étape ajoutée par erreur se retire', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createEtape(trx, COORDINATION, { participation: 'T1', etape: ETAPE }))
    await write((trx) => deleteEtape(trx, COORDINATION, id))
    expect(await db.selectFrom('etape').select('id').execute()).toEqual([])
    expect((await actions(db)).slice(-2)).toEqual(['createEtape', 'deleteEtape'])
  })
})

describe('entretiens', () => {
  const rows = (db: Kysely<Database>) =>
    db.selectFrom('entretien').select(['date', 'statut', 'heure', 'referent', 'prochain_rdv']).orderBy('date').execute()

  it('noter un entretien fixe le suivant ; l’annuler retire les deux', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien: ENTRETIEN }))
    expect(await rows(db)).toEqual([
      { date: '2026-09-03', statut: 'honore', heure: '10:30', referent: 'R1', prochain_rdv: '2026-09-29 14:00' },
      { date: '2026-09-29', statut: 'prevu', heure: '14:00', referent: 'R1', prochain_rdv: null },
    ])
    await write((trx) => deleteEntretien(trx, COORDINATION, id))
    expect(await rows(db)).toEqual([])
  })
  it('le rendez-vous prévu ce jour-là devient l’entretien, sans second exemplaire', async () => {
    const { db, write } = await seeded()
    await write((trx) =>
      createEntretien(trx, COORDINATION, {
        participation: 'T1',
        entretien: { ...ENTRETIEN, date: '2026-09-17', statut: 'prevu', prochain_rdv: null, prochain_rdv_heure: null },
      }),
    )
    await write((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien: { ...ENTRETIEN, date: '2026-09-17' } }))
    expect((await rows(db)).map(({ date, statut }) => `${date} ${statut}`)).toEqual(['2026-09-17 honore', '2026-09-29 prevu'])
    await expect(
      write((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien: { ...ENTRETIEN, date: '2026-09-17' } })),
    ).rejects.toMatchObject({ code: 'conflit' })
  })
  it('changer le prochain rendez-vous le déplace', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createEntretien(trx, COORDINATION, { participation: 'T1', entretien: ENTRETIEN }))
    await write((trx) => updateEntretien(trx, COORDINATION, { id, entretien: { ...ENTRETIEN, prochain_rdv: '2026-10-06' } }))
    expect((await rows(db)).map(({ date }) => date)).toEqual(['2026-09-03', '2026-10-06'])
  })
})

describe('freins', () => {
  it('garde le niveau constaté au départ pour la comparaison', async () => {
    const { db, write } = await seeded()
    const frein = { theme: 'mobilite', niveau: 3, date_ouverture: '2025-02-01', commentaire: null } as const
    const { id } = await write((trx) => createFrein(trx, COORDINATION, { participation: 'T1', frein }))
    await write((trx) => updateFrein(trx, COORDINATION, { id, niveau: 1, date_levee: null, commentaire: null }))
    await write((trx) => updateFrein(trx, COORDINATION, { id, niveau: 0, date_levee: '2026-09-01', commentaire: null }))
    expect(await db.selectFrom('frein').select(['niveau', 'niveau_initial', 'date_levee']).execute()).toEqual([
      { niveau: 0, niveau_initial: 3, date_levee: '2026-09-01' },
    ])
    await expect(
      write((trx) => createFrein(trx, COORDINATION, { participation: 'T1', frein: { ...frein, date_ouverture: '2026-09-02' } })),
    ).resolves.toBeTruthy()
  })
})

describe('demandes et sortie', () => {
  it('une sortie sans emploi durable est demandée « sans suite », et se retire', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createDemande(trx, COORDINATION, { participation: 'T1', demande: DEMANDE }))
    expect(await db.selectFrom('demande').select(['type', 'statut', 'auteur']).executeTakeFirst()).toEqual({
      type: 'sortie_sans_suite',
      statut: 'ouverte',
      auteur: 'u-helene',
    })
    await expect(write((trx) => createDemande(trx, COORDINATION, { participation: 'T1', demande: DEMANDE }))).rejects.toThrow(
      'attend déjà la commission',
    )
    await write((trx) => withdrawDemande(trx, COORDINATION, id))
    expect(await db.selectFrom('demande').select('statut').executeTakeFirst()).toEqual({ statut: 'retiree' })
  })
  it('ne se retire plus d’un ordre du jour arrêté', async () => {
    const { db, write } = await seeded()
    const { id } = await write((trx) => createDemande(trx, COORDINATION, { participation: 'T1', demande: DEMANDE }))
    await db.insertInto('evenement').values({ id: 'V1', type: 'commission', date: '2026-09-24', etat: 'prevu' }).execute()
    await db.insertInto('commission').values({ id: 'V1', date: '2026-09-24', etat: 'ordre_du_jour_arrete' }).execute()
    await db
      .insertInto('passage')
      .values({ id: 'A1', commission: 'V1', participation: 'T1', demande: id, type: 'sortie_sans_suite', ordre: 1, duree_minutes: 10 })
      .execute()
    await expect(write((trx) => withdrawDemande(trx, COORDINATION, id))).rejects.toThrow('L’ordre du jour du 24/09/2026 est arrêté')
  })
  it('questionnaire et suivi n’existent qu’après la sortie', async () => {
    const { db, write } = await seeded()
    const sortie = {
      situation_fse: 'cdi',
      date_recueil: '2026-06-20',
      qualification: 0,
      date_qualification: null,
      situation_6mois: null,
      amelioration: null,
    } as const
    await expect(
      write((trx) => saveSortieFse(trx, COORDINATION, { participation: 'T1', sortie, complement: COMPLEMENT_FSE })),
    ).rejects.toMatchObject({ code: 'regle' })
    await db.insertInto('sortie').values({ participation: 'T1', date_sortie: '2026-06-01', motif: 'emploi' }).execute()
    await write((trx) => saveSortieFse(trx, COORDINATION, { participation: 'T1', sortie, complement: COMPLEMENT_FSE }))
    await write((trx) => saveSuivi(trx, COORDINATION, { participation: 'T1', echeance: 3, date: '2026-09-02', maintenu: 'oui' }))
    expect(await db.selectFrom('sortie').select(['situation_fse', 'motif']).executeTakeFirst()).toEqual({
      situation_fse: 'cdi',
      motif: 'emploi',
    })
    expect(await db.selectFrom('suivi').selectAll().execute()).toEqual([
      { participation: 'T1', echeance: 3, date: '2026-09-02', maintenu: 'oui', tentatives: null },
    ])
  })
})
