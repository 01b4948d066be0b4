import { defineConfig } from 'vitest/config'
import { root } from './lib/paths.mjs'

export default defineConfig({
  root,
  // One file after the other: measures taken together would slow each other down.
  test: { include: ['test/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 600_000 },
})
