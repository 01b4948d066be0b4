import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coffrePaths } from '../../../src-main/coffre/chemins'
import { addUserSlot, changePassword } from '../../../src-main/coffre/comptes'
import { createCoffre } from '../../../src-main/coffre/creer'
import type { SignedEntete } from '../../../src-main/coffre/entete'
import { readCoffrePublic } from '../../../src-main/coffre/lire'
import { openCoffre, openWithRecovery } from '../../../src-main/coffre/ouvrir'
import { CHEAP, closedAfterTest, HELENE, makeCoffre, NEW_COFFRE, OTHER_PASSWORD, PASSWORD, temporaryFolder } from '../../support/coffre'

const KARIM = { id: 'u-karim', nom: 'Karim Belloumi', motDePasse: OTHER_PASSWORD }

/** A closed vault with two accounts. */
async function closedCoffre() {
  const { dir, coffre, recoveryKey } = await makeCoffre()
  await addUserSlot(coffre, KARIM, CHEAP)
  await coffre.close()
  return { dir, recoveryKey, paths: coffrePaths(dir) }
}

const open = (dir: string, id = HELENE.id, password = PASSWORD) => openCoffre(dir, id, password, CHEAP)
const readHeader = (dir: string): SignedEntete => JSON.parse(readFileSync(coffrePaths(dir).entete, 'utf8'))

function editHeader(dir: string, edit: (header: SignedEntete) => unknown): void {
  const header = readHeader(dir)
  writeFileSync(coffrePaths(dir).entete, JSON.stringify(edit(header) ?? header))
}

describe('en-tête du coffre modifié hors de l’application', () => {
  it.each<[string, (header: SignedEntete) => unknown]>([
    ['le nom de la structure', (header) => ({ ...header, structure: 'Autre' })],
    ['le nom d’un compte', (header) => ({ ...header, utilisateurs: header.utilisateurs.map((slot) => ({ ...slot, nom: 'Quelqu’un' })) })],
    ['un compte retiré', (header) => ({ ...header, utilisateurs: header.utilisateurs.slice(0, 1) })],
    ['les comptes dans un autre ordre', (header) => ({ ...header, utilisateurs: [...header.utilisateurs].reverse() })],
    ['la version', (header) => ({ ...header, version: header.version + 1 })],
    [
      'la fente de récupération',
      (header) => ({ ...header, recuperation: { ...header.recuperation, nonce: Buffer.alloc(12).toString('base64') } }),
    ],
    ['le code d’authentification', (header) => ({ ...header, mac: Buffer.alloc(32).toString('base64') })],
    ['une clé inconnue', (header) => ({ ...header, note: 'x' })],
    [
      'une dérivation démesurée',
      (header) => ({ ...header, utilisateurs: header.utilisateurs.map((slot) => ({ ...slot, memoire: 2 ** 30 })) }),
    ],
  ])('est refusé : %s', async (_, edit) => {
    const { dir, paths } = await closedCoffre()
    const before = readFileSync(paths.base)
    editHeader(dir, edit)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage' })
    expect(readFileSync(paths.base).equals(before)).toBe(true)
  })

  it('une mise en page différente du même en-tête ne gêne pas', async () => {
    const { dir } = await closedCoffre()
    editHeader(dir, ({ mac, ...header }) => ({ mac, ...header }))
    closedAfterTest(await open(dir))
  })

  it('la fente d’un compte donnée à un autre n’ouvre pas', async () => {
    const { dir } = await closedCoffre()
    editHeader(dir, (header) => {
      const [helene, karim] = header.utilisateurs
      return { ...header, utilisateurs: [{ ...karim, id: helene?.id, nom: helene?.nom }, karim] }
    })
    await expect(open(dir, HELENE.id, OTHER_PASSWORD)).rejects.toMatchObject({ code: 'coffre_mot_de_passe' })
  })

  it('la fente d’avant un changement de mot de passe, remise en place, est refusée', async () => {
    const { dir } = await closedCoffre()
    const [old] = readHeader(dir).utilisateurs
    const coffre = await open(dir)
    await changePassword(coffre, HELENE.id, { ancien: PASSWORD, nouveau: 'Ardoise-Verte-7261!' }, CHEAP)
    await coffre.close()
    editHeader(dir, (header) => ({ ...header, utilisateurs: [old, ...header.utilisateurs.slice(1)] }))
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage' })
  })

  it('tout l’en-tête d’avant un changement de mot de passe, remis en place, est refusé', async () => {
    const { dir, paths, recoveryKey } = await closedCoffre()
    const old = readFileSync(paths.entete)
    const coffre = await open(dir)
    await changePassword(coffre, HELENE.id, { ancien: PASSWORD, nouveau: 'Ardoise-Verte-7261!' }, CHEAP)
    await coffre.close()
    const present = readFileSync(paths.entete)
    writeFileSync(paths.entete, old)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage', message: expect.stringContaining('copie plus ancienne') })
    await expect(openWithRecovery(dir, recoveryKey, CHEAP)).rejects.toMatchObject({ code: 'coffre_endommage' })
    writeFileSync(paths.entete, present)
    closedAfterTest(await open(dir, HELENE.id, 'Ardoise-Verte-7261!'))
  })

  it.each([
    ['vide', ''],
    ['tronqué', '{ "format": 1, "id": "'],
    ['autre chose que du JSON', 'bonjour'],
    ['sans ses champs', '{ "format": 1 }'],
    ['d’un format inconnu et nul', '{ "format": 0 }'],
  ])('un en-tête %s est dit abîmé', async (_, text) => {
    const { dir, paths } = await closedCoffre()
    writeFileSync(paths.entete, text)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage' })
    await expect(readCoffrePublic(dir)).rejects.toMatchObject({ code: 'coffre_endommage' })
  })

  it('tronqué à toute longueur, il est refusé et jamais pris pour un autre', async () => {
    const { dir, paths } = await closedCoffre()
    const whole = readFileSync(paths.entete)
    for (let length = 0; length < whole.length - 2; length += 97) {
      writeFileSync(paths.entete, whole.subarray(0, length))
      await expect(readCoffrePublic(dir)).rejects.toMatchObject({ code: 'coffre_endommage' })
    }
  })

  it('un format plus récent demande une mise à jour', async () => {
    const { dir } = await closedCoffre()
    editHeader(dir, (header) => ({ ...header, format: 2, nouveaute: true }))
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_plus_recent' })
    await expect(readCoffrePublic(dir)).rejects.toMatchObject({ code: 'coffre_plus_recent' })
  })
})

describe('base du coffre abîmée', () => {
  it.each([
    ['un octet du sel', 5, 'coffre_endommage'],
    ['un octet de la première page', 2000, 'coffre_endommage'],
  ])('%s', async (_, offset, code) => {
    const { dir, paths } = await closedCoffre()
    const bytes = readFileSync(paths.base)
    bytes[offset] = (bytes[offset] ?? 0) ^ 1
    writeFileSync(paths.base, bytes)
    await expect(open(dir)).rejects.toMatchObject({ code })
    // Let go after the refusal: putting the file back is enough.
    bytes[offset] = (bytes[offset] ?? 0) ^ 1
    writeFileSync(paths.base, bytes)
    closedAfterTest(await open(dir))
  })

  it('n’est pas comptée comme un mauvais mot de passe', async () => {
    const { dir, paths } = await closedCoffre()
    truncateSync(paths.base)
    for (let attempt = 0; attempt < 5; attempt++) await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage' })
  })

  it('vide, absente, ou d’un autre coffre', async () => {
    const { dir, paths } = await closedCoffre()
    const other = await closedCoffre()
    copyFileSync(other.paths.base, paths.base)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage', message: expect.stringContaining('pas celui de ce coffre') })
    truncateSync(paths.base)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage', message: expect.stringContaining('vide') })
    rmSync(paths.base)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_endommage', message: expect.stringContaining('manque') })
    expect(readdirSync(dir)).not.toContain('jalon.db')
  })
})

describe('dossier du coffre', () => {
  // Root writes anywhere: the rights of an ordinary account are borrowed for the time of the attempt.
  async function asOrdinaryUser<T>(attempt: () => Promise<T>): Promise<T> {
    if (process.geteuid?.() !== 0) return attempt()
    process.seteuid?.(65534)
    try {
      return await attempt()
    } finally {
      process.seteuid?.(0)
    }
  }

  /** A vault anybody may read, in folders anybody may cross. */
  async function readableCoffre() {
    const made = await closedCoffre()
    chmodSync(join(made.dir, '..'), 0o755)
    for (const name of readdirSync(made.dir)) chmodSync(join(made.dir, name), 0o644)
    return made
  }

  it.runIf(process.platform !== 'win32')('en lecture seule : le dit, et ne change rien', async () => {
    const { dir, recoveryKey } = await readableCoffre()
    chmodSync(dir, 0o555)
    await expect(asOrdinaryUser(() => openWithRecovery(dir, recoveryKey, CHEAP))).rejects.toMatchObject({ code: 'coffre_lecture_seule' })
    await expect(asOrdinaryUser(() => createCoffre(join(dir, 'neuf'), NEW_COFFRE, CHEAP))).rejects.toMatchObject({
      code: 'coffre_lecture_seule',
    })
    chmodSync(dir, 0o755)
  })

  it.runIf(process.platform !== 'win32')('dont seule la base est en lecture seule : le dit', async () => {
    const { dir, recoveryKey, paths } = await readableCoffre()
    chmodSync(dir, 0o777)
    chmodSync(paths.verrou, 0o666)
    chmodSync(paths.base, 0o444)
    await expect(asOrdinaryUser(() => openWithRecovery(dir, recoveryKey, CHEAP))).rejects.toMatchObject({ code: 'coffre_lecture_seule' })
  })

  it('un verrou abîmé ne ferme pas le coffre', async () => {
    const { dir, paths } = await closedCoffre()
    writeFileSync(paths.verrou, 'ceci n’est pas un verrou, mais quelque chose l’a écrit là : '.repeat(100))
    closedAfterTest(await open(dir))
  })

  it('un dossier à la place du verrou est dit, sans l’effacer', async () => {
    const { dir, paths } = await closedCoffre()
    rmSync(paths.verrou)
    mkdirSync(paths.verrou)
    await expect(open(dir)).rejects.toMatchObject({ code: 'coffre_lecture_seule' })
  })

  it('un fichier à la place du dossier', async () => {
    const file = join(temporaryFolder(), 'coffre')
    writeFileSync(file, '')
    await expect(open(file)).rejects.toMatchObject({ code: 'coffre_absent' })
  })
})
