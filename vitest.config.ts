import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    // Many tests wait for a process of their own: two at a time even on two cores.
    maxWorkers: 2,
    // Real files, real SQLite and real workers on a machine with two cores.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
