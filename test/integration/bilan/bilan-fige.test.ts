import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { computeIndicateursFor } from '../../../src-main/database/queries/indicateurs.query'
import { lireRedaction } from '../../../src-main/domain/bilan/redaction'
import { SECTIONS_DEFAUT } from '../../../src-main/domain/bilan/section'
import type { TexteBilan } from '../../../src-main/domain/bilan/texte'
import { CODES_INDICATEUR } from '../../../src-main/domain/indicateur/codes'
import { runImport } from '../../../src-main/imports/run-import'
import { loadTerritoires } from '../../../src-main/referentiels/territoires'
import { compareBilan } from '../../../src-main/use-cases/compare-bilan'
import { freezeBilan, loadBilanFige, reproduceBilanFige } from '../../../src-main/use-cases/freeze-bilan'
import { createBilan, deleteBilan, duplicateBilan, restoreBilan, saveBilan } from '../../../src-main/use-cases/manage-bilan'
import { produceBilanEnregistre } from '../../../src-main/use-cases/produce-bilan-enregistre'
import { HELENE, makeCoffre } from '../../support/coffre'
import { readPdfText } from '../../support/pdf-text'

const ANNEE = { du: '2025-01-01', au: '2025-12-31' }
const FIXTURE = join(import.meta.dirname, '../../fixtures/reprise-exemple')
const territoires = await loadTerritoires()

let coffre: CoffreOuvert
let rang = 0
let instant = '2026-01-15T10:00:00.000Z'
const context = {
  clock: { now: () => instant, today: () => instant.slice(0, 10) },
  ids: { next: (prefix = '') => `${prefix}${++rang}` },
  user: HELENE,
}

beforeEach(async () => {
  instant = '2026-01-15T10:00:00.000Z'
  ;({ coffre } = await makeCoffre())
  await runImport({ db: coffre.db, source: { chemin: FIXTURE }, options: { utilisateur: HELENE.id }, clock: context.clock })
})

type Ecriture<T> = (trx: Parameters<Parameters<ReturnType<CoffreOuvert['db']['transaction']>['execute']>[0]>[0]) => Promise<T>
const write = <T>(work: Ecriture<T>) => coffre.db.transaction().execute(work)
const create = (periode = ANNEE, operation: string | null = 'PLIE') => write((trx) => createBilan(trx, context, { operation, ...periode }))
const freeze = (id: string) => freezeBilan(coffre.db, context, id, territoires)
const save = (id: string, changes: { nominatif?: boolean; textes?: readonly TexteBilan[]; sections?: typeof SECTIONS_DEFAUT } = {}) =>
  write((trx) =>
    saveBilan(trx, context, { id, nom: 'Bilan 2025', ...ANNEE, nominatif: false, sections: SECTIONS_DEFAUT, textes: [], ...changes }),
  )

const FEUILLES = ['Lisez-moi', 'Indicateurs', 'Mois', 'Détails', 'Parcours', 'Étapes', 'Entretiens', 'Heures de clause']

async function readFige(id: string, version: number) {
  const [bilan, une, classeur] = [
    await reproduceBilanFige(coffre.db, id, version, 'bilan'),
    await reproduceBilanFige(coffre.db, id, version, 'chiffres_cles'),
    await reproduceBilanFige(coffre.db, id, version, 'classeur'),
  ]
  const feuilles: Record<string, unknown> = {}
  for (const feuille of FEUILLES) feuilles[feuille] = await readSheet(Buffer.from(classeur.contenu), feuille)
  return { bilan: (await readPdfText(bilan.contenu)).pages, une: (await readPdfText(une.contenu)).pages, feuilles }
}

describe('un bilan figé', () => {
  it('ressort identique après tout ce qu’on saisit ensuite : texte du PDF, page des élus, cellules du classeur', async () => {
    const { id } = await create()
    const { version, empreinte } = await freeze(id)
    const avant = await readFige(id, version)
    expect(version).toBe(1)
    expect(avant.bilan.join(' ')).toContain(empreinte)
    expect(avant.bilan[2]).toContain(`empreinte ${empreinte.slice(0, 12)}`)

    instant = '2027-03-01T09:00:00.000Z'
    const { db } = coffre
    await db.deleteFrom('sortie').where('date_sortie', '>=', '2025-06-01').execute()
    await db.updateTable('participant').set({ sexe: 'X', nom: 'Changé' }).execute()
    await db.updateTable('operation').set({ intitule: 'Autre nom' }).execute()
    await db.updateTable('referent').set({ nom: 'Autre' }).execute()
    await db.updateTable('heure_clause').set({ heures_travail: 1 }).execute()
    await db.updateTable('objectif').set({ cible: 1 }).execute()
    await save(id, { textes: [{ section: 'sorties', place: 'avant', texte: 'Écrit après.', repris_de: null }] })
    expect(await readFige(id, version)).toEqual(avant)

    const seconde = await freeze(id)
    expect(seconde.version).toBe(2)
    expect(seconde.empreinte).not.toBe(empreinte)
    expect((await readFige(id, 2)).bilan.join(' ')).toContain('Écrit après.')
    expect(await readFige(id, version)).toEqual(avant)
  })

  it('garde chaque chiffre et chaque liste, avec les vrais jours et les vrais nombres', async () => {
    const { id } = await create()
    await freeze(id)
    const { figees } = await loadBilanFige(coffre.db, id, 1)
    const attendus = await computeIndicateursFor(coffre.db, { ...ANNEE, operation: 'PLIE', epciOf: territoires.epciOf })
    for (const code of CODES_INDICATEUR) {
      expect([code, figees.data.tableau.indicateurs[code].valeur, figees.ids[code]]).toEqual([
        code,
        attendus[code].valeur,
        attendus[code].ids,
      ])
      expect(figees.data.fiches[code]?.formule).toMatch(/\w/)
    }
    const { contenu } = await reproduceBilanFige(coffre.db, id, 1, 'classeur')
    const [tete = [], ...lignes] = await readSheet(Buffer.from(contenu), 'Parcours')
    const entree = lignes.flatMap((ligne) => ligne[tete.indexOf('Entrée')] ?? [])
    expect(entree.length).toBeGreaterThan(50)
    for (const jour of entree) expect(jour).toBeInstanceOf(Date)
    const brouillon = await produceBilanEnregistre(
      coffre.db,
      { id, version: null, fichier: 'classeur', auteur: HELENE.nom, date: '2026-01-15' },
      territoires,
    )
    for (const feuille of FEUILLES.slice(1)) {
      expect(await readSheet(Buffer.from(contenu), feuille)).toEqual(await readSheet(Buffer.from(brouillon.contenu), feuille))
    }
  })

  it('ne se modifie ni ne se supprime, même directement dans la base', async () => {
    const { id } = await create()
    await freeze(id)
    const { db } = coffre
    await expect(db.updateTable('bilan_fige').set({ empreinte: 'x' }).execute()).rejects.toThrow(/frozen bilan/)
    await expect(db.deleteFrom('bilan_fige').execute()).rejects.toThrow(/frozen bilan/)
    await expect(write((trx) => deleteBilan(trx, context, id))).rejects.toMatchObject({ code: 'regle' })
    await expect(loadBilanFige(db, id, 2)).rejects.toMatchObject({ code: 'introuvable' })
  })

  it('ne porte aucun nom tant qu’on ne le demande pas, et compte ceux qu’il nomme', async () => {
    const { id } = await create()
    const toutes = SECTIONS_DEFAUT.map((section) => ({ ...section, retenue: true }))
    await save(id, { sections: toutes })
    await freeze(id)
    await save(id, { sections: toutes, nominatif: true })
    await freeze(id)
    const noms = (await coffre.db.selectFrom('participant').select(['nom', 'prenom']).execute()).map(
      ({ nom, prenom }) => `${nom.toUpperCase()} ${prenom}`,
    )
    const { donnees } = (await loadBilanFige(coffre.db, id, 1)).fige
    expect(noms.filter((nom) => donnees.includes(nom))).toEqual([])
    const anonyme = await reproduceBilanFige(coffre.db, id, 1, 'bilan')
    const nominatif = await reproduceBilanFige(coffre.db, id, 2, 'bilan')
    expect(anonyme.personnes).toBe(0)
    expect(nominatif.personnes).toBeGreaterThan(20)
    const { text } = await readPdfText(nominatif.contenu)
    expect(noms.some((nom) => text.includes(nom))).toBe(true)
  })
})

describe('la différence avec un nouveau calcul', () => {
  it('ne trouve rien quand rien n’a bougé', async () => {
    const { id } = await create()
    await freeze(id)
    expect(await compareBilan(coffre.db, { id, version: 1 }, territoires)).toEqual({
      fige_le: instant,
      ecarts: [],
      regles_changees: false,
      reprises: 0,
    })
  })

  it('nomme ceux qui entrent et ceux qui sortent des listes, et ce qu’on leur a fait depuis', async () => {
    const { id } = await create()
    await freeze(id)
    const { ids } = (await loadBilanFige(coffre.db, id, 1)).figees
    const [partie = '', corrigee = ''] = ids.P06
    await coffre.db.deleteFrom('sortie').where('participation', '=', partie).execute()
    await coffre.db.updateTable('sortie').set({ date_sortie: '2026-01-02' }).where('participation', '=', corrigee).execute()
    const actions = [
      { participation: partie, action: 'deleteSortie' },
      { participation: corrigee, action: 'updateSortie' },
    ]
    for (const { participation, action } of actions) {
      await coffre.db
        .insertInto('journal')
        .values({
          horodatage: '2026-02-01T08:00:00.000Z',
          utilisateur: HELENE.id,
          action,
          objet: 'participation',
          objet_id: participation,
          detail: null,
        })
        .execute()
    }
    const { ecarts } = await compareBilan(coffre.db, { id, version: 1 }, territoires)
    const sorties = ecarts.find(({ code }) => code === 'P06')
    expect(sorties).toMatchObject({ avant: ids.P06.length, apres: ids.P06.length - 2, entres: 0, partis: 2 })
    expect(sorties?.lignes_parties.map(({ id: ligne }) => ligne).sort()).toEqual([partie, corrigee].sort())
    expect(sorties?.lignes_parties.find(({ id: ligne }) => ligne === partie)?.actions).toEqual(['deleteSortie'])
    const file = ecarts.find(({ code }) => code === 'P04')
    expect(file).toMatchObject({ entres: 2, partis: 0 })
    for (const { participant, actions: faites } of file?.lignes_entrees ?? []) {
      expect(participant).toMatch(/\w/)
      expect(faites).toHaveLength(1)
    }
  })
})

describe('un bilan d’une année sur l’autre', () => {
  it('reprend sections et textes du précédent de la même opération, à relire', async () => {
    const premier = await create({ du: '2024-01-01', au: '2024-12-31' })
    expect(premier.repris_de).toBeNull()
    const sections = SECTIONS_DEFAUT.map((section) => ({ ...section, retenue: section.code === 'sorties' })).reverse()
    await write((trx) =>
      saveBilan(trx, context, {
        id: premier.id,
        nom: 'Bilan 2024',
        du: '2024-01-01',
        au: '2024-12-31',
        nominatif: true,
        sections,
        textes: [{ section: 'sorties', place: 'avant', texte: 'Une **bonne** année.', repris_de: null }],
      }),
    )
    const { id, repris_de } = await create()
    expect(repris_de).toBe('Bilan 2024')
    const row = await coffre.db.selectFrom('bilan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(lireRedaction(row)).toEqual({
      nominatif: false,
      sections,
      textes: [{ section: 'sorties', place: 'avant', texte: 'Une **bonne** année.', repris_de: '2024' }],
    })
    const ailleurs = await create(ANNEE, null)
    expect(ailleurs.repris_de).toBeNull()
    const { contenu } = await produceBilanEnregistre(
      coffre.db,
      { id, version: null, fichier: 'bilan', auteur: HELENE.nom, date: '2026-01-15' },
      territoires,
    )
    const { outline, text } = await readPdfText(contenu)
    expect(outline.filter((titre) => /^\d/.test(titre))).toEqual(['1. Sorties'])
    expect(text).toContain('Une bonne année.')
  })

  it('se duplique, se supprime tant qu’il n’est pas figé, et se remet', async () => {
    const { id } = await create()
    await save(id, { textes: [{ section: 'fse', place: 'apres', texte: 'Dit ici.', repris_de: null }] })
    const copie = await write((trx) => duplicateBilan(trx, context, id))
    const before = await coffre.db.selectFrom('bilan').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    await write((trx) => deleteBilan(trx, context, id))
    expect((await coffre.db.selectFrom('bilan').select('id').execute()).map((row) => row.id)).toEqual([copie.id])
    const { nom, operation, du, au } = before
    await write((trx) => restoreBilan(trx, context, { id, nom, operation, du, au, ...lireRedaction(before) }))
    expect(await coffre.db.selectFrom('bilan').selectAll().where('id', '=', id).executeTakeFirst()).toEqual(before)
  })

  it('n’écrit qu’une ligne au journal par jour de rédaction', async () => {
    const { id } = await create()
    for (let frappe = 0; frappe < 5; frappe += 1) await save(id)
    const saves = () => coffre.db.selectFrom('journal').select('id').where('action', '=', 'saveBilan').execute()
    expect(await saves()).toHaveLength(1)
    instant = '2026-01-16T08:00:00.000Z'
    await save(id)
    expect(await saves()).toHaveLength(2)
  })

  it('refuse une opération qui n’existe pas et un bilan qui n’existe plus', async () => {
    await expect(create(ANNEE, 'ABSENTE')).rejects.toMatchObject({ code: 'introuvable' })
    await expect(freeze('ABSENT')).rejects.toMatchObject({ code: 'introuvable' })
  })
})
