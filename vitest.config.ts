import { defineConfig } from 'vitest/config'
import { nodeWorker } from './test/support/node-worker.ts'

export default defineConfig({
  plugins: [nodeWorker()],
  test: {
    include: ['test/{unit,integration,architecture}/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
  },
})
