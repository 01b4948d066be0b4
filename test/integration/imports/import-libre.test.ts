import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listCorrespondances } from '../../../src-main/database/repositories/correspondance.repository'
import { type Correspondance, parseCorrespondance } from '../../../src-main/domain/reprise/correspondance'
import { communeFinder } from '../../../src-main/imports/libre/find-commune'
import { guessCorrespondance } from '../../../src-main/imports/libre/guess'
import { previewSheets } from '../../../src-main/imports/libre/preview'
import { runFreeImport } from '../../../src-main/imports/libre/run-free-import'
import { runImport } from '../../../src-main/imports/run-import'
import { buildCommunes } from '../../../src-main/referentiels/communes'
import { deleteCorrespondance } from '../../../src-main/use-cases/delete-correspondance'
import { saveCorrespondance } from '../../../src-main/use-cases/save-correspondance'
import { newFolder } from '../../support/dossier-temporaire'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'
import { writeDossier } from './dossier-test'

const TITRES = 'Nom;Prénom;Civilité;Né(e) le;Tél.;CP;Ville;BRSA;Date d’entrée;Niveau de formation;Commentaire'
const COMMUNES = buildCommunes(['80021|Amiens|80000 80080 80090|246000', '80030|Saint-Aubin|80430|', '02671|Saint-Aubin|02300|'])

let coffre: CoffreTest
let last = 0
const IDS = { next: (prefix = '') => `${prefix}${++last}` }

beforeEach(async () => {
  last = 0
  coffre = await createCoffreTest()
  const chemin = writeDossier({ operations: ['code;intitule;type', 'PLIE;Parcours;plie'], participants: ['id;nom;prenom'] })
  await runImport({ db: coffre.db, source: { chemin }, options: OPTIONS, clock: CLOCK })
})
afterEach(() => coffre.remove())

function writeTableur(...lignes: string[]): string {
  const chemin = join(newFolder(), 'suivi.csv')
  writeFileSync(chemin, [TITRES, ...lignes].join('\n'))
  return chemin
}

async function importer(chemin: string, change: (guessed: Correspondance) => Correspondance = (guessed) => guessed, options = {}) {
  const [apercu] = await previewSheets(chemin)
  const correspondance = change({ ...guessCorrespondance(apercu?.colonnes ?? []), operation: 'PLIE' })
  return runFreeImport({
    db: coffre.db,
    source: { chemin, feuille: 'suivi.csv', correspondance },
    options: { ...OPTIONS, ...options },
    clock: CLOCK,
    ids: IDS,
    findCommune: communeFinder(COMMUNES),
  })
}

const NOEL = 'Noël;Thierry;M.;16-11-1971;612345678;80000;AMIENS CEDEX;x;5/10/2024;Niveau 3;rien'

describe('import libre', () => {
  test('les titres et les valeurs courants sont reconnus seuls', async () => {
    const [apercu] = await previewSheets(writeTableur(NOEL))
    const { colonnes } = guessCorrespondance(apercu?.colonnes ?? [])
    expect(colonnes.map(({ entete, champ }) => [entete, champ])).toEqual([
      ['Nom', 'participants.nom'],
      ['Prénom', 'participants.prenom'],
      ['Civilité', 'participants.sexe'],
      ['Né(e) le', 'participants.date_naissance'],
      ['Tél.', 'participants.telephone'],
      ['CP', 'participants.code_postal'],
      ['Ville', 'commune'],
      ['BRSA', 'participations.rsa'],
      ['Date d’entrée', 'participations.date_entree'],
      ['Niveau de formation', 'participations.niveau'],
    ])
    expect(colonnes[2]?.valeurs).toEqual({ 'M.': 'M' })
  })

  test('une ligne devient une personne et sa participation', async () => {
    const result = await importer(writeTableur(NOEL))
    expect(result.rejets).toEqual([])
    expect(rowsOf(coffre, 'participant')[0]).toMatchObject({
      nom: 'Noël',
      sexe: 'M',
      date_naissance: '1971-11-16',
      telephone: '0612345678',
      code_insee: '80021',
      cle_recherche: 'noel thierry 0612345678 p1',
    })
    expect(rowsOf(coffre, 'participation')[0]).toMatchObject({ operation: 'PLIE', date_entree: '2024-10-05', niveau: 3, rsa: 1 })
  })

  test('le même tableur importé deux fois ne change rien', async () => {
    const chemin = writeTableur(NOEL)
    await importer(chemin)
    const { fichiers } = await importer(chemin)
    expect(fichiers.participants).toMatchObject({ creees: 0, inchangees: 1 })
    expect(fichiers.participations).toMatchObject({ creees: 0, inchangees: 1 })
  })

  test('une personne sur deux lignes est prise une fois si elles s’accordent, refusée en entier sinon', async () => {
    const retour = await importer(writeTableur(NOEL.replace('5/10/2024', '01/02/2023'), NOEL))
    expect(retour.rejets.map(({ fichier, ligne, colonne }) => [fichier, ligne, colonne])).toEqual([['participations', 3, 'Date d’entrée']])
    expect(retour.fichiers.participants).toMatchObject({ lues: 1, rejetees: 0 })
    const other = await importer(writeTableur(NOEL, NOEL.replace('612345678', '699999999')))
    expect(other.rejets.map(({ fichier, ligne }) => [fichier, ligne])).toEqual([
      ['participants', 3],
      ['participations', 3],
    ])
  })

  test('une participation refusée retient la personne de la même ligne, et la colonne est dite par son titre', async () => {
    const result = await importer(writeTableur(NOEL, 'Kaya;Samira;Mme;1977-09-20;;80000;Amiens;non;31/02/2024;3;'), undefined, {
      accepterRejets: true,
    })
    expect(result.rejets.map(({ fichier, ligne, colonne }) => [fichier, ligne, colonne])).toEqual([
      ['participants', 3, ''],
      ['participations', 3, 'Date d’entrée'],
    ])
    expect(rowsOf(coffre, 'participant').map(({ nom }) => nom)).toEqual(['Noël'])
  })

  test('une commune homonyme sans code postal, ou inconnue, est refusée', async () => {
    const saintAubin = 'Roux;Léa;Mme;1990-01-01;;;St Aubin;non;;3;'
    const [refus] = (await importer(writeTableur(saintAubin))).rejets
    expect(refus).toMatchObject({ fichier: 'participants', colonne: 'Ville', message: expect.stringContaining('commune') })
    expect((await importer(writeTableur(saintAubin.replace(';;;St', ';;80430;St')))).rejets).toEqual([])
    expect(rowsOf(coffre, 'participant')[0]).toMatchObject({ code_insee: '80030' })
  })

  test('une colonne de NIR n’est ni montrée ni reprise', async () => {
    const chemin = writeTableur(NOEL.replace('rien', '184127645108946'))
    const [apercu] = await previewSheets(chemin)
    expect(apercu?.colonnes.at(-1)).toEqual({ entete: 'Commentaire', nir: true, valeurs: [] })
    const withNir = importer(chemin, (guessed) => ({
      ...guessed,
      colonnes: [...guessed.colonnes, { entete: 'Commentaire', champ: 'participants.adresse', valeurs: {} }],
    }))
    await expect(withNir).rejects.toThrow(/NIR/)
  })

  test('une correspondance est gardée sous son nom, remplacée, relue, retirée, et le journal le dit', async () => {
    const context = { clock: CLOCK, ids: IDS, user: { id: 'U1', nom: 'Ana' } }
    const correspondance: Correspondance = {
      colonnes: [{ entete: 'Civilité', champ: 'participants.sexe', valeurs: { Mme: 'F' } }],
      operation: 'PLIE',
      referent: null,
    }
    const save = (nom: string) => coffre.db.transaction().execute((trx) => saveCorrespondance(trx, context, { nom, correspondance }))
    const id = await save('Suivi Excel')
    expect(await save('suivi excel')).toBe(id)
    const [saved] = await listCorrespondances(coffre.db)
    expect(parseCorrespondance(saved?.contenu ?? '')).toEqual(correspondance)
    await coffre.db.transaction().execute((trx) => deleteCorrespondance(trx, context, id))
    expect(await listCorrespondances(coffre.db)).toEqual([])
    expect(rowsOf(coffre, 'journal').map(({ action }) => action)).toEqual([
      'importReprise',
      'saveCorrespondance',
      'saveCorrespondance',
      'deleteCorrespondance',
    ])
  })
})
