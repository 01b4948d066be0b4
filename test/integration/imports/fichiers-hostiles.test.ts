import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../../src-main/imports/run-import'
import { newFolder } from '../../support/dossier-temporaire'
import { CLOCK, type CoffreTest, createCoffreTest, OPTIONS, rowsOf } from './coffre-test'
import { BASE, type Fichiers, withLines, writeDossier } from './dossier-test'

let coffre: CoffreTest
beforeEach(async () => {
  coffre = await createCoffreTest()
})
afterEach(() => coffre.remove())

const importer = (chemin: string, options = {}) =>
  runImport({ db: coffre.db, source: { chemin }, options: { ...OPTIONS, ...options }, clock: CLOCK })

async function expectRefused(chemin: string, message: RegExp): Promise<void> {
  const error = await importer(chemin).catch((caught: unknown) => caught)
  expect(error).toMatchObject({ code: 'fichier' })
  expect((error as Error).message.replaceAll('\u00a0', ' ')).toMatch(message)
  expect(rowsOf(coffre, 'participant')).toEqual([])
}

describe('sources refusées en entier', () => {
  test('chemin qui n’existe pas', () => expectRefused(join(newFolder(), 'rien'), /introuvable/))
  test('dossier vide', () => expectRefused(newFolder(), /aucun fichier CSV/))
  test('dossier sans participants', () => expectRefused(writeDossier({ operations: BASE.operations ?? [] }), /participants » manque/))
  test('participants vide', () => expectRefused(writeDossier({ ...BASE, participants: [] }), /participants » manque ou il est vide/))
  test('autre format', () => {
    const chemin = join(newFolder(), 'export.ods')
    writeFileSync(chemin, 'x')
    return expectRefused(chemin, /classeur Excel/)
  })

  test('fichier énorme, refusé sans être lu', async () => {
    const dossier = writeDossier(BASE)
    truncateSync(join(dossier, 'participants.csv'), 200 * 1024 * 1024)
    const start = performance.now()
    await expectRefused(dossier, /participants\.csv pèse 200 Mo, 100 Mo au plus/)
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('plus de lignes que la limite', () => {
    const lignes = Array.from({ length: 500_001 }, (_, index) => `P${index};A;B`)
    return expectRefused(writeDossier({ participants: ['id;nom;prenom', ...lignes] }), /plus de 500.000 lignes/)
  })

  test('dossier à la place d’un fichier', () => {
    const dossier = writeDossier(BASE)
    mkdirSync(join(dossier, 'freins.csv'))
    return expectRefused(dossier, /freins\.csv n’est pas un fichier/)
  })

  const onUnix = test.skipIf(process.platform === 'win32')

  onUnix('périphérique sans fin, par un lien', () => {
    const dossier = writeDossier(BASE)
    symlinkSync('/dev/zero', join(dossier, 'freins.csv'))
    return expectRefused(dossier, /n’est pas un fichier/)
  })

  onUnix('tube qui ferait attendre', () => {
    const dossier = writeDossier(BASE)
    execFileSync('mkfifo', [join(dossier, 'freins.csv')])
    return expectRefused(dossier, /n’est pas un fichier/)
  })

  test('deux fois le même fichier', () =>
    expectRefused(writeDossier({ ...BASE, 'Participants.CSV': ['id;nom;prenom'] }), /n’en garder qu’un/))

  test('même titre deux fois', () =>
    expectRefused(writeDossier({ participants: ['id;nom;prenom;Nom', 'P1;A;B;C'] }), /« nom » est écrite deux fois/))
  test('colonne de la clé absente', () => expectRefused(writeDossier({ participants: ['nom;prenom', 'A;B'] }), /« id » manque/))

  test.each([
    ['nommée', ['id;nom;prenom;NIR', 'P1;A;B;']],
    ['nommée autrement', ['id;nom;prenom;N° sécurité sociale', 'P1;A;B;x']],
    ['inconnue mais qui en contient', ['id;nom;prenom;divers', 'P1;A;B;184127645108946', 'P2;C;D;']],
    ['connue mais qui en contient', ['id;nom;prenom;identifiant_ft', ...['P1', 'P2', 'P3'].map((id) => `${id};A;B;1 84 12 76 451 089 46`)]],
  ])('colonne de NIR %s', (_titre, participants) => expectRefused(writeDossier({ participants }), /NIR.*La supprimer du fichier/))
})

describe('sources lues quand même', () => {
  test('fichiers et colonnes inconnus sont dits, pas bloquants', async () => {
    const fichiers: Fichiers = { ...BASE, notes: ['x'], referents: ['code;nom;couleur', 'R1;Fontaine;bleu'] }
    const result = await importer(writeDossier({ ...fichiers, 'lisezmoi.txt': ['bonjour'] }))
    expect(result.ecrit).toBe(true)
    expect(result.avertissements.join(' ').replaceAll('\u00a0', ' ')).toMatch(
      /lisezmoi\.txt : fichier inconnu.*notes\.csv : fichier inconnu.*referents : colonne inconnue, laissée de côté : couleur/,
    )
  })

  test('fichier facultatif vide, ou réduit à ses titres', async () => {
    const result = await importer(writeDossier({ ...BASE, freins: [], suivis: ['participation;echeance;date'] }))
    expect(result.avertissements).toHaveLength(1)
    expect(result.fichiers.suivis).toEqual({ lues: 0, creees: 0, modifiees: 0, inchangees: 0, rejetees: 0 })
    expect(result.fichiers.freins).toBeUndefined()
  })

  test('titres en majuscules, avec accents et espaces', async () => {
    const result = await importer(writeDossier({ participants: ['ID;Nom;Prénom;Date naissance', 'P1;A;B;01/01/1990'] }))
    expect(result.avertissements).toEqual([])
    expect(rowsOf(coffre, 'participant')[0]).toMatchObject({ prenom: 'B', date_naissance: '1990-01-01' })
  })

  test('Windows-1252, tabulations, fins de ligne anciennes', async () => {
    await importer(writeDossier({ participants: Buffer.from('id\tnom\tprenom\rP1\tNo\xebl\tC\x9cur\x92s\r', 'latin1') }))
    expect(rowsOf(coffre, 'participant')[0]).toMatchObject({ nom: 'Noël', prenom: 'Cœur’s' })
  })

  test('une ligne d’un autre encodage est seule refusée', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id;nom;prenom\nP1;Noël;Zoé\nP2;Élodie;É\n', 'utf8'),
      Buffer.from('P3;No\xebl;A\n', 'latin1'),
      Buffer.from('P4;Öz;A\n', 'utf8'),
    ])
    const result = await importer(writeDossier({ participants: bytes }), { accepterRejets: true })
    expect(result.rejets).toMatchObject([
      { fichier: 'participants', ligne: 4, colonne: 'nom', message: expect.stringContaining('illisible') },
    ])
    expect(rowsOf(coffre, 'participant').map(({ id }) => id)).toEqual(['P1', 'P2', 'P4'])
  })

  test('un NIR isolé dans une colonne inconnue ne coûte que sa ligne', async () => {
    const participants = ['id;nom;prenom;divers', 'P1;A;B;184127645108946', 'P2;C;D;x', 'P3;E;F;y']
    const result = await importer(writeDossier({ participants }), { accepterRejets: true })
    expect(result.rejets).toMatchObject([{ ligne: 2, message: expect.stringContaining('NIR') }])
    expect(result.fichiers.participants?.creees).toBe(2)
  })

  test('une tentative d’injection SQL reste un texte', async () => {
    const nom = "x'); DROP TABLE participant; --"
    await importer(writeDossier(withLines({ participants: [`P3;"${nom}";B;F;;`] })))
    expect(rowsOf(coffre, 'participant').map((row) => row.nom)).toContain(nom)
  })
})
