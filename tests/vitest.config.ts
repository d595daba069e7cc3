import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts'],
    // Some tests start the app twenty times, which on a busy machine takes minutes.
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
})
