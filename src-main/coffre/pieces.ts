import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DomainError, errorCode } from '../domain/commun/erreur'
import { coffrePaths } from './chemins'
import { replace, syncFolder } from './ecriture-atomique'
import { fromSystemError } from './erreurs'
import { derivePieceKeys, fingerprint, openPiece, type PieceKeys, sealPiece } from './piece-chiffree'

const NAME = /^[0-9a-f]{64}$/
const ASIDE = '.nouveau'

/** Why the bytes of an attachment cannot be given. */
export type EtatFichier = 'sain' | 'absent' | 'abime'

/** The attachments of an open vault: encrypted files named by what they hold. */
export class PieceStore {
  // Private to the language: what prints the vault must not print its keys.
  readonly #keys: PieceKeys
  readonly #root: string

  constructor(dir: string, key: Buffer) {
    this.#root = coffrePaths(dir).pieces
    this.#keys = derivePieceKeys(key)
  }

  /** Keeps a content and gives its name; flushed to the disk before this returns, so that a row never points at nothing. */
  async add(bytes: Uint8Array): Promise<string> {
    const name = fingerprint(bytes, this.#keys)
    // Already there and sound: the same document, in this file or another. Damaged, it is written again.
    if ((await this.check(name)) === 'sain') return name
    const target = this.#pathOf(name)
    const aside = `${target}.${randomBytes(4).toString('hex')}${ASIDE}`
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const handle = await open(aside, 'wx', 0o600)
      try {
        await handle.writeFile(sealPiece(bytes, name, this.#keys))
        await handle.sync()
      } finally {
        await handle.close()
      }
      await replace(aside, target)
      await syncFolder(dirname(target))
      await syncFolder(this.#root)
      return name
    } catch (error) {
      await rm(aside, { force: true }).catch(() => undefined)
      throw fromSystemError(error)
    }
  }

  /** The content under a name. Throws `fichier` when its file is gone or was altered. */
  async read(name: string): Promise<Buffer> {
    const { etat, bytes } = await this.#load(name)
    if (bytes !== null) return bytes
    throw new DomainError(
      'fichier',
      etat === 'absent'
        ? 'Le fichier de cette pièce n’est plus dans le coffre. Le reste du dossier n’est pas touché : joignez le document à nouveau, ou restaurez une sauvegarde.'
        : 'Le fichier de cette pièce est abîmé ou a été modifié hors de Jalon. Le reste du dossier n’est pas touché : joignez le document à nouveau, ou restaurez une sauvegarde.',
    )
  }

  /** Whether a content can be read. */
  async check(name: string): Promise<EtatFichier> {
    return (await this.#load(name)).etat
  }

  /** Removes the files that no row names any more, and what a crash left half written. How many. */
  async collect(kept: ReadonlySet<string>): Promise<number> {
    if (!existsSync(this.#root)) return 0
    const files = (await readdir(this.#root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    // Anything else in the folder is not ours to remove.
    const orphans = files.filter(({ name }) => name.endsWith(ASIDE) || (NAME.test(name) && !kept.has(name)))
    for (const { parentPath, name } of orphans) await rm(join(parentPath, name), { force: true })
    return orphans.length
  }

  /** Clears the keys. */
  close(): void {
    for (const key of Object.values(this.#keys)) key.fill(0)
  }

  async #load(name: string): Promise<{ etat: EtatFichier; bytes: Buffer | null }> {
    try {
      const bytes = NAME.test(name) ? openPiece(await readFile(this.#pathOf(name)), name, this.#keys) : null
      return { etat: bytes === null ? 'abime' : 'sain', bytes }
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return { etat: 'absent', bytes: null }
      throw fromSystemError(error)
    }
  }

  #pathOf(name: string): string {
    return join(this.#root, name.slice(0, 2), name)
  }
}
