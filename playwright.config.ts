import { defineConfig } from '@playwright/test'

// One window at a time: each test starts its own application, on its own data folder.
export default defineConfig({
  testDir: 'test/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  reporter: 'list',
  outputDir: 'test-results',
})
