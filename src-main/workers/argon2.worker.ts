import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'
import type { Argon2Job } from './argon2'

// The thread ends with its only job: the WebAssembly memory that saw the password goes with it.
const { secret, sel, memoire, passes, parallelisme } = workerData as Argon2Job
const key = await argon2id({
  password: secret,
  salt: sel,
  memorySize: memoire,
  iterations: passes,
  parallelism: parallelisme,
  hashLength: 32,
  outputType: 'binary',
})
secret.fill(0)
parentPort?.postMessage(key)
