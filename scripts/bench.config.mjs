import { defineConfig } from 'vitest/config'
import Rapport from '../test/bench/support/rapport.ts'
import { nodeWorker } from '../test/support/node-worker.ts'
import { root } from './lib/paths.mjs'

export default defineConfig({
  root,
  plugins: [nodeWorker()],
  test: {
    include: ['test/bench/**/*.bench.ts'],
    // One file after the other: measures taken together would slow each other down.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', new Rapport()],
  },
})
