import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import type { Depot, PieceSaisie } from '../../../src-main/contract/piece'
import type { Acteur } from '../../../src-main/domain/acces/dossier'
import { makeCoffre, temporaryFolder } from '../../support/coffre'
import { seedDossiers } from '../../support/dossiers'
import { DOCX, EXE, PDF, PNG } from '../../support/fichiers-piece'
import { callerOf } from '../../support/route'

const COORDINATION: Acteur = { roles: ['coordinateur'], referent: null }
const SAISIE: PieceSaisie = { type: 'avis_situation_ft', date_piece: '2025-01-05', date_fin_validite: null, commentaire: null, preuves: [] }
const CRITERE = { objet: 'critere', objet_id: 'demandeur_emploi' } as const

let coffre: CoffreOuvert
beforeEach(async () => {
  coffre = (await makeCoffre()).coffre
  await coffre.db.transaction().execute(seedDossiers)
  await coffre.db
    .insertInto('etape')
    .values({
      id: 'S1',
      participation: 'T1',
      famille: 'emploi_court',
      intitule: 'Agent de service',
      contrat: 'cdd',
      date_debut: '2026-01-05',
    })
    .execute()
})

const as = (acteur: Acteur, services = {}) => callerOf(coffre, acteur, services)

async function deposer(nom: string, contenu: Uint8Array<ArrayBuffer>): Promise<string> {
  const depot = await as(COORDINATION)('piece.deposit', { participant: 'P1', nom, contenu })
  if (depot.refus !== null) throw new Error(depot.refus)
  return depot.depot
}

async function joindre(saisie: Partial<PieceSaisie>, contenu: Uint8Array<ArrayBuffer> = PDF, nom = 'piece.pdf') {
  const { ids } = await as(COORDINATION)('piece.add', {
    participation: 'T1',
    pieces: [{ ...SAISIE, ...saisie, depot: await deposer(nom, contenu) }],
  })
  return ids[0] ?? ''
}

const listOf = async (acteur: Acteur = COORDINATION, participant = 'P1') => as(acteur)('piece.list', { participant })
const manquantes = async () =>
  (await listOf()).participations[0]?.preuves.filter(({ etat }) => etat !== 'jointe').map(({ cible }) => cible) ?? []
const etape = () => coffre.db.selectFrom('etape').select('justificatif').where('id', '=', 'S1').executeTakeFirstOrThrow()

describe('joindre des pièces', () => {
  it('devine le type et la date, puis la preuve manquante disparaît', async () => {
    expect(await manquantes()).toContain('critere:demandeur_emploi')
    const depot = await as(COORDINATION)('piece.deposit', { participant: 'P1', nom: 'avis situation FT 2025-01-05.pdf', contenu: PDF })
    expect(depot).toMatchObject({ refus: null, type: 'avis_situation_ft', date_piece: '2025-01-05', format: 'pdf' })
    const id = await joindre({ preuves: [CRITERE] }, PNG, 'avis.png')
    expect(await manquantes()).not.toContain('critere:demandeur_emploi')
    expect(await as(COORDINATION)('piece.read', { id })).toEqual({ format: 'png', contenu: PNG })
    expect((await listOf()).pieces).toMatchObject([
      { id, nom: 'avis.png', taille: PNG.length, preuves: [CRITERE], ajoute_par: expect.any(String) },
    ])
    expect(JSON.stringify(await listOf())).not.toContain('empreinte')
  })

  it('un mauvais fichier parmi d’autres n’arrête pas les suivants', async () => {
    const folder = temporaryFolder()
    const paths = (
      [
        ['ok.pdf', PDF],
        ['ment.pdf', EXE],
        ['vide.pdf', new Uint8Array()],
        ['carte 1 84 12 76 451 089 46.pdf', PDF],
        ['cv.docx', DOCX],
      ] as const
    ).map(([nom, bytes]) => {
      writeFileSync(join(folder, nom), bytes)
      return join(folder, nom)
    })
    const dialogs = { openFiles: async () => [...paths, join(folder, 'absent.pdf')] }
    const depots = (await as(COORDINATION, { dialogs })('piece.chooseFiles', { participant: 'P1' })) as Depot[]
    expect(depots.map(({ refus }) => refus === null)).toEqual([true, false, false, false, true, false])
    expect(depots[3]).toMatchObject({ nom: 'Fichier au nom à corriger', refus: expect.stringMatching(/sécurité sociale/) })
    expect(await as(COORDINATION, { dialogs: { openFiles: async () => null } })('piece.chooseFiles', { participant: 'P1' })).toBeNull()
  })

  it('un document déjà au dossier est nommé, non joint deux fois', async () => {
    const deux = [await deposer('a.pdf', PDF), await deposer('b.pdf', PDF)].map((depot) => ({ ...SAISIE, depot }))
    expect(await as(COORDINATION)('piece.add', { participation: 'T1', pieces: deux })).toMatchObject({
      ids: [expect.any(String)],
      deja: ['b.pdf'],
    })
    expect(await as(COORDINATION)('piece.deposit', { participant: 'P1', nom: 'c.pdf', contenu: PDF })).toEqual({
      nom: 'c.pdf',
      refus: 'Ce document est déjà au dossier, sous le nom « a.pdf ».',
    })
    // In somebody else’s file it is another document.
    expect(await as(COORDINATION)('piece.deposit', { participant: 'P2', nom: 'c.pdf', contenu: PDF })).toMatchObject({ refus: null })
  })

  it('refuse un fichier de plus de 25 Mo sans l’écrire', async () => {
    const contenu = new Uint8Array(25 * 1024 * 1024 + 1)
    contenu.set(PDF)
    expect(await as(COORDINATION)('piece.deposit', { participant: 'P1', nom: 'gros.pdf', contenu })).toMatchObject({
      refus: expect.stringMatching(/26 Mo/),
    })
    await expect(
      as(COORDINATION)('piece.deposit', { participant: 'P1', nom: 'gros.pdf', contenu: new Uint8Array(26 * 1024 * 1024) }),
    ).rejects.toMatchObject({ code: 'saisie_invalide' })
  })

  it('tout ou rien : une date impossible ne laisse aucune ligne, et vise le champ de la bonne pièce', async () => {
    const pieces = [
      { ...SAISIE, depot: await deposer('a.pdf', PDF) },
      { ...SAISIE, date_piece: '2026-09-18', depot: await deposer('b.png', PNG) },
    ]
    await expect(as(COORDINATION)('piece.add', { participation: 'T1', pieces })).rejects.toMatchObject({
      fields: { 'pieces.1.date_piece': expect.stringMatching(/à venir/) },
    })
    const inconnue = { ...SAISIE, preuves: [{ objet: 'etape' as const, objet_id: 'S9' }], depot: await deposer('c.docx', DOCX) }
    await expect(
      as(COORDINATION)('piece.add', { participation: 'T1', pieces: [{ ...SAISIE, depot: await deposer('a.pdf', PDF) }, inconnue] }),
    ).rejects.toMatchObject({
      code: 'conflit',
    })
    expect((await listOf()).pieces).toEqual([])
    expect(await coffre.db.selectFrom('journal').select('action').where('action', '=', 'addPiece').execute()).toEqual([])
  })

  it('une pièce d’identité ou de domicile vaut pour tous les parcours de la personne', async () => {
    await joindre({ type: 'piece_identite', preuves: [{ objet: 'identite', objet_id: 'P1' }] })
    expect((await listOf()).pieces).toMatchObject([{ participation: null }])
  })
})

describe('la pièce d’une étape', () => {
  it('met le justificatif à oui ; la retirer l’ôte, l’annuler le remet', async () => {
    expect(await etape()).toEqual({ justificatif: null })
    const id = await joindre({ type: 'contrat_travail', preuves: [{ objet: 'etape', objet_id: 'S1' }] })
    expect(await etape()).toEqual({ justificatif: 1 })
    expect(await as(COORDINATION)('piece.delete', { id })).toEqual({ etapes: ['CDD, Agent de service'] })
    expect([await etape(), (await listOf()).pieces]).toEqual([{ justificatif: 0 }, []])
    await as(COORDINATION)('piece.restore', { id })
    expect(await etape()).toEqual({ justificatif: 1 })
    expect(await as(COORDINATION)('piece.read', { id })).toMatchObject({ contenu: PDF })
  })

  it('deux pièces prouvent la même étape : en retirer une ne change rien', async () => {
    const preuves = [{ objet: 'etape' as const, objet_id: 'S1' }]
    const id = await joindre({ type: 'contrat_travail', preuves })
    await joindre({ type: 'attestation_employeur', preuves }, PNG, 'b.png')
    expect(await as(COORDINATION)('piece.delete', { id })).toEqual({ etapes: [] })
    expect(await etape()).toEqual({ justificatif: 1 })
  })

  it('corriger ce qu’elle prouve suit aussi, et le journal ne dit que les noms des champs', async () => {
    const id = await joindre({ type: 'contrat_travail', preuves: [{ objet: 'etape', objet_id: 'S1' }] })
    const piece = {
      ...SAISIE,
      type: 'rqth' as const,
      commentaire: 'Confidence',
      preuves: [{ objet: 'critere' as const, objet_id: 'rqth' }],
    }
    await as(COORDINATION)('piece.update', { id, participation: 'T1', piece })
    expect(await etape()).toEqual({ justificatif: 0 })
    const journal = await coffre.db.selectFrom('journal').select(['action', 'detail']).where('action', 'like', '%Piece').execute()
    expect(journal.map(({ action }) => action)).toEqual(['addPiece', 'updatePiece'])
    expect(JSON.parse(journal[1]?.detail ?? '')).toMatchObject({ champs: ['type', 'commentaire', 'preuves'] })
    expect(JSON.stringify(journal)).not.toMatch(/Confidence|rqth/)
  })
})

describe('qui lit et qui joint', () => {
  it('la lecture et le référent du parcours lisent, les autres ne savent pas qu’elles existent', async () => {
    const id = await joindre({ type: 'rqth', commentaire: 'Confidence', preuves: [{ objet: 'critere', objet_id: 'rqth' }] })
    for (const acteur of [COORDINATION, { roles: ['referent'], referent: 'R1' }, { roles: ['lecture'], referent: null }] as Acteur[]) {
      expect((await listOf(acteur)).pieces).toHaveLength(1)
      expect((await as(acteur)('piece.read', { id })).contenu).toEqual(PDF)
    }
    expect((await listOf({ roles: ['lecture'], referent: null })).pieces[0]?.commentaire).toBeNull()
    for (const acteur of [
      { roles: ['cre'], referent: null },
      { roles: ['facilitateur'], referent: null },
      { roles: ['referent'], referent: 'R2' },
    ] as Acteur[]) {
      expect(await listOf(acteur)).toEqual({ pieces: [], participations: [] })
      await expect(as(acteur)('piece.read', { id })).rejects.toMatchObject({ code: 'introuvable' })
      await expect(as(acteur)('piece.save', { id })).rejects.toMatchObject({ code: 'introuvable' })
    }
  })

  it('un autre référent ne joint, ne corrige ni ne retire rien', async () => {
    const id = await joindre({})
    const autre = as({ roles: ['referent'], referent: 'R2' })
    await expect(autre('piece.deposit', { participant: 'P1', nom: 'a.pdf', contenu: PDF })).rejects.toMatchObject({ code: 'droit' })
    await expect(autre('piece.chooseFiles', { participant: 'P1' })).rejects.toMatchObject({ code: 'droit' })
    await expect(
      autre('piece.add', { participation: 'T1', pieces: [{ ...SAISIE, depot: await deposer('a.png', PNG) }] }),
    ).rejects.toMatchObject({ code: 'droit' })
    await expect(autre('piece.update', { id, participation: 'T1', piece: SAISIE })).rejects.toMatchObject({ code: 'droit' })
    await expect(autre('piece.delete', { id })).rejects.toMatchObject({ code: 'droit' })
    await as(COORDINATION)('piece.delete', { id })
    await expect(autre('piece.restore', { id })).rejects.toMatchObject({ code: 'droit' })
  })

  it('enregistrer une copie l’écrit en clair où l’on veut, et le journal le dit', async () => {
    const id = await joindre({})
    const chemin = join(temporaryFolder(), 'copie.pdf')
    const vers = (file: string | null) => as(COORDINATION, { dialogs: { saveFile: async () => file } })
    expect(await vers(null)('piece.save', { id })).toEqual({ fichier: null })
    expect(existsSync(chemin)).toBe(false)
    expect(await vers(chemin)('piece.save', { id })).toEqual({ fichier: 'copie.pdf' })
    expect(new Uint8Array(readFileSync(chemin))).toEqual(PDF)
    const journal = await coffre.db.selectFrom('journal').select(['objet', 'objet_id']).where('action', '=', 'exportPiece').execute()
    expect(journal).toEqual([{ objet: 'piece', objet_id: id }])
  })
})

describe('les règles de preuve de la structure', () => {
  it('se changent dans les paramètres et s’appliquent aussitôt', async () => {
    await joindre({ date_piece: '2024-06-01', preuves: [CRITERE] })
    expect(await manquantes()).toContain('critere:demandeur_emploi')
    const regles = await as(COORDINATION)('piece.rules', {})
    const changees = regles.map((regle) => (regle.type === 'avis_situation_ft' ? { ...regle, validite_mois: 12 } : regle))
    await as(COORDINATION)('piece.saveRules', { regles: changees })
    expect(await manquantes()).not.toContain('critere:demandeur_emploi')
    const sansPreuve = changees.map((regle) => ({ ...regle, prouve: regle.prouve.filter((cible) => cible !== 'domicile') }))
    await as(COORDINATION)('piece.saveRules', { regles: sansPreuve })
    expect(await manquantes()).not.toContain('domicile')
    await expect(as({ roles: ['referent'], referent: 'R1' })('piece.saveRules', { regles })).rejects.toMatchObject({ code: 'droit' })
  })
})
