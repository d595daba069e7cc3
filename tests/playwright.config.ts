import { defineConfig } from '@playwright/test'

// Snapshots put a script into every frame, which the sandboxed previews rightly refuse with a console error.
const trace = { mode: 'retain-on-failure', snapshots: false } as const

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'electron/**/*.spec.ts'],
  globalSetup: './build-before.ts',
  outputDir: '../test-results',
  // Each test starts a core, a database and a browser of its own; two at once only slow each other down.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { viewport: { width: 1366, height: 768 }, trace },
})
