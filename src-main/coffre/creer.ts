import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import type { Transaction } from 'kysely'
import { migrateDatabase } from '../database/migrate'
import { type OpenDatabase, openDatabase } from '../database/open'
import { writeHeaderVersion } from '../database/repositories/coffre.repository'
import type { Database } from '../database/schema/database'
import { DomainError, errorCode } from '../domain/commun/erreur'
import { coffrePaths } from './chemins'
import { formatRecoveryKey, newRecoverySecret } from './cle-recuperation'
import { type CoffreKeys, deriveKeys, KEY_BYTES, wipeKeys } from './cles'
import { syncFolder } from './ecriture-atomique'
import { type Entete, FORMAT, writeEntete } from './entete'
import { fromSystemError } from './erreurs'
import { sealRecoverySlot, sealUserSlot } from './fente'
import { assertPasswordAccepted } from './mot-de-passe-accepte'
import { type CoffreOptions, CoffreOuvert, type CoffreUser } from './session'
import { lockCoffre } from './verrou'

export interface NewCoffre {
  readonly structure: string
  readonly utilisateur: CoffreUser
  readonly motDePasse: string
  /** First rows (account, roles, journal), written before the vault exists: it never opens without them. */
  readonly initialize?: (trx: Transaction<Database>) => Promise<void>
}

/** A vault just made and open, and its recovery key: shown once, kept nowhere. */
export interface CreatedCoffre {
  readonly coffre: CoffreOuvert
  readonly recoveryKey: string
}

/**
 * Makes a vault in a new or empty folder and leaves it open. Throws `saisie_invalide` (password), `conflit` (the folder
 * holds something), `coffre_lecture_seule`, `coffre_occupe`.
 */
export async function createCoffre(
  dir: string,
  { structure, utilisateur, motDePasse, initialize }: NewCoffre,
  options: CoffreOptions = {},
): Promise<CreatedCoffre> {
  assertPasswordAccepted(motDePasse, { structure, utilisateur: utilisateur.nom })
  await makeFolder(dir)
  const verrou = lockCoffre(dir)
  const id = randomUUID()
  const keys = deriveKeys(randomBytes(KEY_BYTES), id)
  const secret = newRecoverySecret()
  try {
    await clearUnfinished(dir)
    const entete: Entete = {
      format: FORMAT,
      id,
      version: 1,
      structure,
      utilisateurs: [await sealUserSlot(keys.maitre, id, { ...utilisateur, motDePasse }, options)],
      recuperation: sealRecoverySlot(keys.maitre, id, secret),
    }
    const database = await buildFolder(dir, entete, keys, initialize, options)
    const recoveryKey = formatRecoveryKey(secret)
    return { coffre: new CoffreOuvert(dir, id, structure, utilisateur, { keys, database, verrou }), recoveryKey }
  } catch (error) {
    wipeKeys(keys)
    verrou.release()
    throw fromSystemError(error)
  } finally {
    secret.fill(0)
  }
}

// The header comes last: until it is there the folder is not a vault, and a creation cut short starts again.
async function buildFolder(
  dir: string,
  entete: Entete,
  keys: CoffreKeys,
  initialize: NewCoffre['initialize'],
  { onSlowQuery }: CoffreOptions,
): Promise<OpenDatabase> {
  const paths = coffrePaths(dir)
  await writeFile(paths.creationEnCours, '')
  await mkdir(paths.pieces, { mode: 0o700 })
  await mkdir(paths.sauvegardes, { mode: 0o700 })
  const database = openDatabase(paths.base, keys.base, { create: true, onSlowQuery })
  try {
    await migrateDatabase(database)
    await database.db.transaction().execute(async (trx) => {
      await writeHeaderVersion(trx, entete.version)
      await initialize?.(trx)
    })
    await writeEntete(dir, entete, keys.entete)
    await rm(paths.creationEnCours)
    await syncFolder(dir)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function makeFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    const names = await readdir(dir)
    if (isUnfinished(names) || names.every((name) => name === 'coffre.verrou')) return
    throw new DomainError(
      'conflit',
      names.includes('coffre.json')
        ? 'Ce dossier contient déjà un coffre. Ouvrez-le, ou choisissez un autre dossier.'
        : 'Ce dossier n’est pas vide. Choisissez un dossier vide, ou donnez le nom d’un nouveau dossier.',
    )
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR') {
      throw new DomainError('conflit', 'Un fichier se trouve à cet emplacement. Donnez le nom d’un nouveau dossier.')
    }
    throw fromSystemError(error)
  }
}

function isUnfinished(names: readonly string[]): boolean {
  return names.includes('creation-en-cours') && !names.includes('coffre.json')
}

async function clearUnfinished(dir: string): Promise<void> {
  if (!isUnfinished(await readdir(dir))) return
  const { base, pieces, sauvegardes } = coffrePaths(dir)
  for (const path of [base, `${base}-wal`, `${base}-shm`, pieces, sauvegardes]) await rm(path, { recursive: true, force: true })
}
