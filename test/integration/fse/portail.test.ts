import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/universal'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import type { SelectionFseSaisie } from '../../../src-main/contract/fse'
import { type ContenuModele, contenuModele } from '../../../src-main/contract/fse-saisie'
import { LIMITES } from '../../../src-main/imports/limites'
import { unzipXmlParts } from '../../../src-main/imports/xlsx/unzip'
import type { AppServices } from '../../../src-main/ipc/services'
import { makeCoffre, temporaryFolder } from '../../support/coffre'
import { seedDossiers } from '../../support/dossiers'
import { COORDINATION, ENTREE_FSE, LECTURE, REFERENT } from '../../support/fse'
import { CONTENU_PORTAIL, PARTIES_PORTAIL, portailVierge } from '../../support/portail-vierge'
import { callerOf } from '../../support/route'

const SELECTION: SelectionFseSaisie = { operations: ['PLIE'], sur: 'entrees', du: '2025-01-01', au: '2025-12-31', completes: false }

let coffre: CoffreOuvert
let folder: string
beforeEach(async () => {
  ;({ coffre } = await makeCoffre())
  folder = temporaryFolder()
  await coffre.db.transaction().execute(seedDossiers)
  await callerOf(coffre, COORDINATION)('fse.saveEntree', { participation: 'T1', entree: ENTREE_FSE })
})

/** A caller whose dialogs answer these paths. */
function caller(ouvre: string | null, enregistre: string | null = null) {
  const dialogs = { openFile: async () => ouvre, saveFile: async () => enregistre } as unknown as AppServices['dialogs']
  return callerOf(coffre, COORDINATION, { dialogs })
}

const ecrire = (nom: string, bytes: Buffer) => {
  const file = join(folder, nom)
  writeFileSync(file, bytes)
  return file
}

async function garder(contenu: ContenuModele = CONTENU_PORTAIL, vierge = portailVierge(), nom = 'vierge.xlsx') {
  const call = caller(ecrire(nom, vierge))
  const ouvert = await call('fse.openFichier', {})
  if (!ouvert) throw new Error('nothing opened')
  const { id } = await call('fse.createModele', { ref: ouvert.ref, nom: 'Portail 2026', contenu })
  return { id, ouvert, call }
}

const lire = async (file: string, feuille: string) => {
  const bytes = readFileSync(file)
  const sheets = await readXlsxFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return sheets.find(({ sheet }) => sheet === feuille)?.data ?? []
}

const exports = async () =>
  (await coffre.db.selectFrom('journal').select(['action', 'detail']).where('action', 'like', 'exportFse%').execute()).map(
    ({ action, detail }) => [action, JSON.parse(detail ?? '').personnes],
  )

describe('export par modèle', () => {
  it('remplit une copie du fichier vierge, relue cellule par cellule, le reste intact', async () => {
    const { id, ouvert } = await garder()
    expect(ouvert.feuilles.map(({ nom, ligne_entete }) => [nom, ligne_entete])).toEqual([
      ['Listes & codes', 1],
      ['Participants', 3],
    ])
    const sortie = join(folder, 'rempli.xlsx')
    const codes = contenuModele.parse(CONTENU_PORTAIL)
    await caller(null)('fse.updateModele', { id, contenu: { ...codes, contact: { telephone: '03 22 00 00 00', courriel: null } } })
    await coffre.db.updateTable('participant').set({ telephone: null, sexe: 'M' }).where('id', '=', 'P2').execute()
    await coffre.db.updateTable('participant').set({ nom: '=cmd|x', sexe: 'X' }).where('id', '=', 'P3').execute()
    expect(await caller(null, sortie)('fse.exportModele', { modele: id, selection: SELECTION })).toEqual({
      fichier: 'rempli.xlsx',
      personnes: 3,
      fiches: 3,
    })
    const data = await lire(sortie, 'Participants')
    expect(data.slice(3)).toEqual([
      ['=cmd|x', 'Olena', '3', '10/05/1985', null, '0600000003', '2025-01-20', 'FSE+', null, '1'],
      ['Le Bihan', 'Gaëlle', '1', '10/05/1985', null, '03 22 00 00 00', '2025-01-20', 'FSE+', null, '1'],
      ['Lefèvre', 'Marie', '2', '10/05/1985', '80000', '0600000001', '2025-01-20', 'FSE+', 14, '9'],
    ])
    const parts = unzipXmlParts(readFileSync(sortie), LIMITES)
    for (const nom of ['xl/worksheets/sheet2.xml', 'xl/styles.xml', 'xl/workbook.xml'])
      expect(parts.get(nom)?.toString('utf8')).toBe(PARTIES_PORTAIL[nom])
    expect(readFileSync(join(folder, 'vierge.xlsx')).equals(portailVierge())).toBe(true)
    expect(await exports()).toEqual([['exportFseModele', 3]])
  })

  it('une valeur sans code est listée, et rien n’est écrit tant qu’elle n’en a pas', async () => {
    const colonnes = CONTENU_PORTAIL.colonnes.map((colonne) =>
      colonne.titre === 'Handicap' && colonne.source.type === 'champ'
        ? { ...colonne, source: { ...colonne.source, valeurs: { oui: '1' } } }
        : colonne,
    )
    const { id } = await garder({ ...CONTENU_PORTAIL, colonnes })
    const apercu = await caller(null)('fse.previewExport', { modele: id, selection: SELECTION })
    expect(apercu.sans_code).toEqual([
      { rang: 9, titre: 'Handicap', code: 'ne_souhaite_pas_repondre', libelle: 'Ne souhaite pas répondre', fiches: 1 },
    ])
    expect(apercu.incompletes.map(({ participant }) => participant)).toEqual(['P3', 'P2'])
    await expect(caller(null, join(folder, 'x.xlsx'))('fse.exportModele', { modele: id, selection: SELECTION })).rejects.toMatchObject({
      code: 'regle',
    })
    expect(() => readFileSync(join(folder, 'x.xlsx'))).toThrow('ENOENT')
    expect(await exports()).toEqual([])
  })

  it('les fiches complètes seulement, les entrées ou les sorties de la période', async () => {
    const { id } = await garder()
    const apercu = (changes: Partial<SelectionFseSaisie>) =>
      caller(null)('fse.previewExport', { modele: id, selection: { ...SELECTION, ...changes } })
    expect((await apercu({ completes: true })).fiches).toBe(1)
    expect((await apercu({ sur: 'sorties' })).fiches).toBe(0)
    expect((await apercu({ du: '2026-01-01', au: '2026-12-31' })).fiches).toBe(0)
    await expect(apercu({ du: '2026-01-01', au: '2025-01-01' })).rejects.toMatchObject({ code: 'saisie_invalide' })
  })

  it('un export vide est refusé avant tout dialogue', async () => {
    const { id } = await garder()
    const vide = { ...SELECTION, du: '2020-01-01', au: '2020-12-31' }
    await expect(caller(null, join(folder, 'x'))('fse.exportModele', { modele: id, selection: vide })).rejects.toMatchObject({
      code: 'regle',
    })
    await expect(caller(null, join(folder, 'x'))('fse.exportGenerique', { format: 'csv', selection: vide })).rejects.toMatchObject({
      code: 'regle',
    })
    expect(await exports()).toEqual([])
  })

  it('un CSV Windows garde son encodage et son séparateur', async () => {
    const contenu: ContenuModele = { ...CONTENU_PORTAIL, format: 'csv', feuille: 'CSV', ligne_entete: 1, ligne_donnees: 2 }
    const { id } = await garder(contenu, Buffer.from('Nom;Prénom;Sexe\r\n', 'latin1'), 'vierge.csv')
    await coffre.db.updateTable('participant').set({ sexe: 'F' }).execute()
    const sortie = join(folder, 'rempli.csv')
    await caller(null, sortie)('fse.exportModele', { modele: id, selection: SELECTION })
    expect(readFileSync(sortie, 'latin1').split('\r\n').slice(0, 4)).toEqual([
      'Nom;Prénom;Sexe',
      'Kovalenko;Olena;2',
      'Le Bihan;Gaëlle;2',
      'Lefèvre;Marie;2',
    ])
  })
})

describe('modèles gardés', () => {
  it('un fichier qui a perdu une colonne est refusé avec ce qui manque et ce qui est nouveau', async () => {
    const { id } = await garder()
    const change = (de: string, vers: string) =>
      portailVierge({
        ...PARTIES_PORTAIL,
        'xl/worksheets/sheet1.xml': (PARTIES_PORTAIL['xl/worksheets/sheet1.xml'] ?? '').replace(de, vers),
      })
    const avant = await coffre.db.selectFrom('modele_fse').selectAll().execute()
    const perdu = await caller(ecrire('v2.xlsx', change('<t>Sexe</t>', '<t>Genre</t>')))('fse.replaceFichier', { id })
    expect(perdu).toEqual({ fichier_nom: 'v2.xlsx', remplace: false, manquantes: ['Sexe'], nouvelles: ['Genre'] })
    expect(await coffre.db.selectFrom('modele_fse').selectAll().execute()).toEqual(avant)
    const garde = await caller(ecrire('v3.xlsx', change('<t>Import', '<t>Version 3')))('fse.replaceFichier', { id })
    expect(garde).toEqual({ fichier_nom: 'v3.xlsx', remplace: true, manquantes: [], nouvelles: [] })
    const [row] = await coffre.db.selectFrom('modele_fse').select(['fichier_nom', 'fichier']).execute()
    expect(row?.fichier_nom).toBe('v3.xlsx')
    expect(row?.fichier.equals(change('<t>Import', '<t>Version 3'))).toBe(true)
  })

  it('copié, renommé, retiré, remis', async () => {
    const { id, call } = await garder()
    const noms = async () => (await call('fse.modeles', {})).map(({ nom }) => nom)
    const copie = await call('fse.duplicateModele', { id })
    expect(await noms()).toEqual(['Portail 2026', 'Portail 2026 (copie)'])
    await expect(call('fse.renameModele', { id: copie.id, nom: 'Portail 2026' })).rejects.toMatchObject({ code: 'conflit' })
    await call('fse.renameModele', { id: copie.id, nom: 'Jeunes' })
    const avant = await coffre.db.selectFrom('modele_fse').selectAll().where('id', '=', id).execute()
    await call('fse.deleteModele', { id })
    expect(await noms()).toEqual(['Jeunes'])
    await call('fse.restoreModele', { id })
    expect(await coffre.db.selectFrom('modele_fse').selectAll().where('id', '=', id).execute()).toEqual(avant)
  })

  it('refuse un fichier qui n’est pas un classeur, ou trop lourd, sans rien garder', async () => {
    await expect(caller(ecrire('faux.xlsx', Buffer.from('pas un classeur')))('fse.openFichier', {})).rejects.toMatchObject({
      code: 'fichier',
    })
    await expect(caller(ecrire('gros.csv', Buffer.alloc(6 * 1024 * 1024, 97)))('fse.openFichier', {})).rejects.toMatchObject({
      code: 'fichier',
    })
    await expect(caller(ecrire('notes.docx', Buffer.from('x')))('fse.openFichier', {})).rejects.toMatchObject({ code: 'fichier' })
    expect(await caller(null)('fse.openFichier', {})).toBeNull()
  })

  it('seule la coordination exporte', async () => {
    for (const acteur of [REFERENT, LECTURE]) {
      await expect(callerOf(coffre, acteur)('fse.modeles', {})).rejects.toMatchObject({ code: 'droit' })
      await expect(callerOf(coffre, acteur)('fse.exportGenerique', { format: 'xlsx', selection: SELECTION })).rejects.toMatchObject({
        code: 'droit',
      })
    }
  })
})

describe('export de tous les champs', () => {
  it('le classeur porte de vraies dates, des textes pour codes postaux, et sa feuille Lisez-moi', async () => {
    const file = join(folder, 'fiches.xlsx')
    expect(await caller(null, file)('fse.exportGenerique', { format: 'xlsx', selection: SELECTION })).toMatchObject({ personnes: 3 })
    const [titres, , , marie] = await lire(file, 'FSE+')
    const cellule = (titre: string) => marie?.[titres?.indexOf(titre) ?? -1]
    expect(cellule('Date de naissance')).toEqual(new Date('1985-05-10T12:00:00.000Z'))
    expect([cellule('Code postal'), cellule('Reconnaissance du handicap'), cellule('Âge à l’entrée')]).toEqual([
      '80000',
      'Ne souhaite pas répondre',
      39,
    ])
    expect((await lire(file, 'Lisez-moi')).flat()).toContain('Fiche complète')
    expect(await exports()).toEqual([['exportFse', 3]])
  })

  it('le CSV écrit les dates en clair et désarme les formules', async () => {
    await coffre.db.updateTable('participant').set({ nom: '=1+1' }).where('id', '=', 'P3').execute()
    const file = join(folder, 'fiches.csv')
    await caller(null, file)('fse.exportGenerique', { format: 'csv', selection: SELECTION })
    const texte = readFileSync(file, 'utf8')
    expect(texte.startsWith('\ufeffIdentifiant dans l’application;Nom;')).toBe(true)
    expect(texte).toContain("P3;'=1+1;Olena;")
    expect(texte).toContain(';10/05/1985;')
  })
})
