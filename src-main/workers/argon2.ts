import createWorker from './argon2.worker?nodeWorker'

/** Cost of a derivation; `memoire` in KiB. Stored beside each key slot, so that it can be raised one day. */
export interface Argon2Parameters {
  readonly memoire: number
  readonly passes: number
  readonly parallelisme: number
}

export interface Argon2Job extends Argon2Parameters {
  readonly secret: Uint8Array<ArrayBuffer>
  readonly sel: Uint8Array
}

/** The cost of every new slot: 64 MiB, 3 passes; about a third of a second on an office PC. */
export const ARGON2_PRODUCTION: Argon2Parameters = { memoire: 64 * 1024, passes: 3, parallelisme: 1 }

/**
 * 32 bytes derived from a password by argon2id, off the calling thread. The password is normalised (NFKC), so that
 * the same keys typed on another system give the same bytes.
 */
export function deriveArgon2id(motDePasse: string, sel: Uint8Array, { memoire, passes, parallelisme }: Argon2Parameters): Promise<Buffer> {
  // Its own memory, not a slice of the Buffer pool: it can be handed over, then cleared.
  const secret = Uint8Array.from(new TextEncoder().encode(motDePasse.normalize('NFKC')))
  const workerData: Argon2Job = { secret, sel, memoire, passes, parallelisme }
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData, transferList: [secret.buffer] })
    worker.once('message', (key: Uint8Array) => resolve(Buffer.from(key.buffer, key.byteOffset, key.byteLength)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`argon2 worker ended with code ${code}`)))
  })
}
