import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coffrePaths } from '../../../src-main/coffre/chemins'
import { changePassword } from '../../../src-main/coffre/comptes'
import { createCoffre } from '../../../src-main/coffre/creer'
import type { Manifest } from '../../../src-main/coffre/manifeste'
import { openCoffre } from '../../../src-main/coffre/ouvrir'
import { inspectBackup, restoreBackup } from '../../../src-main/coffre/restauration'
import { createBackup } from '../../../src-main/coffre/sauvegarde'
import {
  backUpAutomatically,
  copyBackup,
  isBackupDue,
  listBackups,
  listOwnBackups,
} from '../../../src-main/coffre/sauvegardes-automatiques'
import type { CoffreOuvert } from '../../../src-main/coffre/session'
import { verifyCoffre } from '../../../src-main/coffre/verification'
import { CHEAP, closedAfterTest, HELENE, makeCoffre, NEW_COFFRE, OTHER_PASSWORD, PASSWORD, temporaryFolder } from '../../support/coffre'

const HELENES = { userId: HELENE.id, motDePasse: PASSWORD }
const piece = randomBytes(3_000_000)
const PIECE = `pieces/ab/${createHash('sha256').update(piece).digest('hex')}`

/** A vault with rows and an attachment, and a backup of it. */
async function backedUp() {
  const made = await makeCoffre()
  await addReferents(made.coffre, 'Arnaud', 'Bastien')
  mkdirSync(join(made.dir, 'pieces/ab'))
  writeFileSync(join(made.dir, PIECE), piece)
  writeFileSync(join(made.dir, 'pieces/Thumbs.db'), 'laissé par le système')
  const file = join(temporaryFolder(), 'coffre.sauvegarde')
  const report = await createBackup(made.coffre, file, new Date('2026-03-02T08:00:00Z'))
  return { ...made, file, report }
}

async function addReferents(coffre: CoffreOuvert, ...noms: string[]): Promise<void> {
  const values = noms.map((nom) => ({ code: nom, nom, prenom: 'P', etp: null, date_debut: null, date_fin: null }))
  await coffre.db.insertInto('referent').values(values).execute()
}

const referents = async (coffre: CoffreOuvert) =>
  (await coffre.db.selectFrom('referent').select('nom').orderBy('nom').execute()).map(({ nom }) => nom)

/** Rewrites the manifest of a backup, as somebody without the key would. */
function forge(file: string, change: (manifest: Manifest) => unknown, added = Buffer.alloc(0)): string {
  const bytes = readFileSync(file)
  const [magic = '', length = ''] = bytes.subarray(0, 64).toString().split('\n')
  const start = magic.length + length.length + 2
  const manifest = JSON.parse(bytes.subarray(start, start + Number(length)).toString())
  const json = Buffer.from(JSON.stringify(change(manifest)))
  const forged = `${file}.forge`
  writeFileSync(forged, Buffer.concat([Buffer.from(`${magic}\n${json.length}\n`), json, bytes.subarray(start + Number(length)), added]))
  return forged
}

describe('sauvegarde', () => {
  it('tient en un fichier, relu et compté, sans rien de lisible ni rien laisser derrière elle', async () => {
    const { dir, file, report } = await backedUp()
    expect(report).toMatchObject({ fichier: file, pieces: 1, octets: readFileSync(file).length })
    expect(report.lignes).toMatchObject({ referent: 2, participant: 0 })
    for (const text of ['SQLite format 3', 'Bastien', PASSWORD]) expect(readFileSync(file).includes(text)).toBe(false)
    expect(readdirSync(dirname(file))).toEqual([basename(file)])
    expect(readdirSync(coffrePaths(dir).sauvegardes)).toEqual([])
  })

  it('restaurée ailleurs, rend les mêmes lignes, les mêmes pièces et les mêmes mots de passe', async () => {
    const { file, coffre } = await backedUp()
    await addReferents(coffre, 'Venu-Après')
    const dir = join(temporaryFolder(), 'ailleurs')
    expect(await restoreBackup(file, dir, HELENES, CHEAP)).toMatchObject({ structure: NEW_COFFRE.structure, remplace: null })
    expect(readFileSync(join(dir, PIECE)).equals(piece)).toBe(true)
    const restored = closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))
    expect(restored.id).toBe(coffre.id)
    expect(await referents(restored)).toEqual(['Arnaud', 'Bastien'])
    // No row names this file: the opening has taken it away.
    expect(await verifyCoffre(restored)).toMatchObject({ sain: true, defauts: [], references_rompues: 0, pieces: 0 })
    expect(readdirSync(dirname(dir))).toEqual(['ailleurs'])
  })

  it('montre ce qu’elle contient avant de remplacer quoi que ce soit', async () => {
    const { file } = await backedUp()
    expect(await inspectBackup(file)).toMatchObject({
      structure: NEW_COFFRE.structure,
      cree_le: '2026-03-02T08:00:00.000Z',
      pieces: 1,
      lignes: { referent: 2 },
      utilisateurs: [HELENE],
    })
  })

  it('restaurée sur le coffre lui-même, garde l’ancien à côté, entier, et ses sauvegardes avec le nouveau', async () => {
    const { dir, file, coffre } = await backedUp()
    await addReferents(coffre, 'Venu-Après')
    await backUpAutomatically(coffre, new Date(2026, 2, 2, 9))
    await coffre.close()
    const { remplace } = await restoreBackup(file, dir, HELENES, CHEAP)
    const restored = closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))
    expect(await referents(restored)).toEqual(['Arnaud', 'Bastien'])
    expect((await listOwnBackups(dir)).map(({ nom }) => nom)).toEqual(['jalon-2026-03-02-090000.sauvegarde'])
    const replaced = closedAfterTest(await openCoffre(remplace ?? '', HELENE.id, PASSWORD, CHEAP))
    expect(await referents(replaced)).toEqual(['Arnaud', 'Bastien', 'Venu-Après'])
  })

  it('depuis ses propres sauvegardes, avec la clé de récupération', async () => {
    const { dir, coffre, recoveryKey } = await makeCoffre()
    const { fichier } = await backUpAutomatically(coffre, new Date(2026, 2, 2, 9))
    await addReferents(coffre, 'Venu-Après')
    await coffre.close()
    await restoreBackup(fichier, dir, { recoveryKey }, CHEAP)
    expect(await referents(closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP)))).toEqual([])
    expect(existsSync(fichier)).toBe(true)
  })

  it('remet en place un coffre que plus rien n’ouvre', async () => {
    const { dir, file, coffre } = await backedUp()
    await coffre.close()
    writeFileSync(coffrePaths(dir).entete, '{')
    writeFileSync(coffrePaths(dir).base, '')
    const { remplace } = await restoreBackup(file, dir, HELENES, CHEAP)
    expect(await referents(closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP)))).toEqual(['Arnaud', 'Bastien'])
    expect(readFileSync(join(remplace ?? '', 'coffre.json'), 'utf8')).toBe('{')
  })

  it('aboutit même si le coffre est verrouillé pendant ce temps', async () => {
    const { coffre, dir } = await makeCoffre()
    const file = join(temporaryFolder(), 'coffre.sauvegarde')
    const backup = createBackup(coffre, file)
    await coffre.close()
    await backup
    await restoreBackup(file, dir, HELENES, CHEAP)
  })

  it('prise après un changement de mot de passe, s’ouvre', async () => {
    const { coffre, dir } = await makeCoffre()
    await changePassword(coffre, HELENE.id, { ancien: PASSWORD, nouveau: OTHER_PASSWORD }, CHEAP)
    const { fichier } = await backUpAutomatically(coffre)
    await coffre.close()
    await restoreBackup(fichier, dir, { userId: HELENE.id, motDePasse: OTHER_PASSWORD }, CHEAP)
  })

  it('vers un endroit impossible, le dit et ne laisse rien', async () => {
    const { dir, coffre } = await makeCoffre()
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'fichier'), '')
    await expect(createBackup(coffre, join(folder, 'fichier', 'a'))).rejects.toMatchObject({ code: 'fichier' })
    expect(readdirSync(coffrePaths(dir).sauvegardes)).toEqual([])
  })

  it('deux à la fois : la seconde attend son tour', async () => {
    const { coffre } = await makeCoffre()
    const folder = temporaryFolder()
    const [first, second] = await Promise.allSettled([createBackup(coffre, join(folder, 'a')), createBackup(coffre, join(folder, 'b'))])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'occupe' } })
  })
})

describe('sauvegarde hostile ou abîmée : rien n’est changé', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-hostile-'))
  const file = join(folder, 'coffre.sauvegarde')
  beforeAll(async () => {
    const { coffre } = await createCoffre(join(folder, 'origine'), NEW_COFFRE, CHEAP)
    await addReferents(coffre, 'Arnaud', 'Bastien')
    await createBackup(coffre, file, new Date('2026-03-02T08:00:00Z'))
    await coffre.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function expectRefused(file: string, code: string, secret = HELENES): Promise<void> {
    const folder = temporaryFolder()
    const dir = join(folder, 'coffre')
    const { coffre } = await createCoffre(dir, { ...NEW_COFFRE, structure: 'En place' }, CHEAP)
    await coffre.close()
    await expect(restoreBackup(file, dir, secret, CHEAP)).rejects.toMatchObject({ code })
    expect(readdirSync(folder)).toEqual(['coffre'])
    const still = await openCoffre(dir, HELENE.id, PASSWORD, CHEAP)
    expect(still.structure).toBe('En place')
    await still.close()
  }

  it('mauvais mot de passe', async () => {
    await expectRefused(file, 'coffre_mot_de_passe', { ...HELENES, motDePasse: OTHER_PASSWORD })
  })

  it('un octet changé, où que ce soit', async () => {
    const whole = readFileSync(file)
    for (const at of [3, whole.indexOf('Pays'), whole.indexOf('cree_le'), Math.floor(whole.length / 2), whole.length - 1]) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(`${file}.abime`, bytes)
      await expectRefused(`${file}.abime`, 'fichier')
    }
    await expect(inspectBackup(`${file}.abime`)).rejects.toMatchObject({ code: 'fichier' })
  })

  it('tronquée ou allongée', async () => {
    const whole = readFileSync(file)
    for (const bytes of [whole.subarray(0, 0), whole.subarray(0, 30), whole.subarray(0, -1), Buffer.concat([whole, Buffer.from('x')])]) {
      writeFileSync(`${file}.abime`, bytes)
      await expectRefused(`${file}.abime`, 'fichier')
    }
  })

  it.each([
    '../evasion',
    'pieces/../../evasion',
    '/tmp/evasion',
    'pieces\\..\\evasion',
    'coffre.verrou',
    'C:evasion',
    `pieces/${'a'.repeat(63)}`,
  ])('un chemin qui sort du coffre : %s', async (nom) => {
    const content = Buffer.from('x')
    const sha256 = createHash('sha256').update(content).digest('hex')
    const add = (manifest: Manifest) => ({ ...manifest, fichiers: [...manifest.fichiers, { nom, taille: 1, sha256 }] })
    await expectRefused(forge(file, add, content), 'fichier')
  })

  it.each<[string, (manifest: Manifest) => unknown]>([
    ['une taille démesurée', (manifest) => ({ ...manifest, fichiers: manifest.fichiers.map((entry) => ({ ...entry, taille: 2 ** 50 })) })],
    ['une taille négative', (manifest) => ({ ...manifest, fichiers: manifest.fichiers.map((entry) => ({ ...entry, taille: -1 })) })],
    ['deux fois le même fichier', (manifest) => ({ ...manifest, fichiers: [...manifest.fichiers, manifest.fichiers[0]] })],
    ['la base absente', (manifest) => ({ ...manifest, fichiers: manifest.fichiers.filter(({ nom }) => nom !== 'jalon.db') })],
    ['une date changée', (manifest) => ({ ...manifest, cree_le: '2026-04-02T08:00:00.000Z' })],
    ['un nombre de lignes changé', (manifest) => ({ ...manifest, lignes: { ...manifest.lignes, referent: 3 } })],
  ])('un inventaire falsifié : %s', async (_, change) => {
    await expectRefused(forge(file, change), 'fichier')
  })

  it('une version plus récente, un autre fichier, un fichier absent', async () => {
    const text = readFileSync(file)
    writeFileSync(`${file}.2`, Buffer.concat([Buffer.from('JALON SAUVEGARDE 2'), text.subarray(18)]))
    await expectRefused(`${file}.2`, 'coffre_plus_recent')
    writeFileSync(`${file}.txt`, 'bonjour')
    await expectRefused(`${file}.txt`, 'fichier')
    await expectRefused(`${file}.absent`, 'fichier')
  })

  it('sur un dossier qui contient autre chose, ou un coffre ouvert', async () => {
    const { dir } = await makeCoffre()
    await expect(restoreBackup(file, dir, HELENES, CHEAP)).rejects.toMatchObject({ code: 'coffre_occupe' })
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'notes.txt'), 'à moi')
    await expect(restoreBackup(file, folder, HELENES, CHEAP)).rejects.toMatchObject({ code: 'conflit' })
    expect(readdirSync(folder)).toEqual(['notes.txt'])
  })
})

describe('sauvegardes automatiques', () => {
  it('portent leur date, ne gardent que ce que la conservation demande, et rien d’autre n’est effacé', async () => {
    const { dir, coffre } = await makeCoffre()
    const folder = coffrePaths(dir).sauvegardes
    for (const name of ['notes.txt', 'jalon-2026-03-02-090000.sauvegarde.txt']) writeFileSync(join(folder, name), '')
    await backUpAutomatically(coffre, new Date(2026, 2, 2, 9))
    await backUpAutomatically(coffre, new Date(2026, 2, 2, 18, 30))
    await backUpAutomatically(coffre, new Date(2026, 2, 3, 9))
    await backUpAutomatically(coffre, new Date(2026, 2, 4, 9))
    expect((await listBackups(folder)).map(({ date, heure }) => `${date} ${heure}`)).toEqual([
      '2026-03-04 090000',
      '2026-03-03 090000',
      '2026-03-02 183000',
    ])
    expect(readdirSync(folder)).toHaveLength(5)
    expect(await listBackups(join(folder, 'absent'))).toEqual([])
  })

  it('à la fermeture : la première du jour, puis une toutes les quatre heures', async () => {
    const { dir, coffre } = await makeCoffre()
    const a = (heure: number, minute = 0, jour = 2) => new Date(2026, 2, jour, heure, minute)
    expect(await isBackupDue(dir, a(9))).toBe(true)
    await backUpAutomatically(coffre, a(9))
    expect(await isBackupDue(dir, a(12, 59))).toBe(false)
    expect(await isBackupDue(dir, a(13))).toBe(true)
    expect(await isBackupDue(dir, a(8, 0, 3))).toBe(true)
  })

  it('copiées à un second endroit, elles y sont relues', async () => {
    const { coffre } = await makeCoffre()
    const { fichier } = await backUpAutomatically(coffre, new Date(2026, 2, 2, 9))
    const second = join(temporaryFolder(), 'cle-usb')
    const copy = await copyBackup(fichier, second)
    expect(readFileSync(copy).equals(readFileSync(fichier))).toBe(true)
    expect(readdirSync(second)).toEqual([basename(fichier)])
    writeFileSync(fichier, readFileSync(fichier).subarray(0, -5))
    await expect(copyBackup(fichier, second)).rejects.toMatchObject({ code: 'fichier' })
    expect(readdirSync(second)).toEqual([basename(fichier)])
    expect((await inspectBackup(copy)).structure).toBe(NEW_COFFRE.structure)
  })
})

describe('vérification du coffre', () => {
  it('dit une page abîmée', async () => {
    const { dir, coffre } = await makeCoffre()
    await addReferents(coffre, ...Array.from({ length: 300 }, (_, index) => `Nom-${index}-${'x'.repeat(200)}`))
    expect(await verifyCoffre(coffre)).toMatchObject({ sain: true, lignes: { referent: 300 } })
    await coffre.close()
    const { base } = coffrePaths(dir)
    const bytes = readFileSync(base)
    const at = bytes.length - 5000
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(base, bytes)
    const damaged = closedAfterTest(await openCoffre(dir, HELENE.id, PASSWORD, CHEAP))
    expect(await verifyCoffre(damaged)).toMatchObject({ sain: false })
    await expect(createBackup(damaged, join(temporaryFolder(), 'b'))).rejects.toMatchObject({ code: 'coffre_endommage' })
  })
})
