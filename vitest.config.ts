import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    // Real files, real SQLite and real workers on a machine with two cores.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
