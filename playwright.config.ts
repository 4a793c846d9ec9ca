import { defineConfig } from '@playwright/test'
import type { ShellOption } from './test/support/app.ts'

const ofTheirOwn = ['**/package.e2e.ts', '**/pictures.e2e.ts', '**/document-pages.e2e.ts']

/** Stories are written once, in test/e2e, and run in both shells. test/run.mjs says which projects this machine can run. */
export default defineConfig<ShellOption>({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { actionTimeout: 10_000, trace: 'retain-on-failure', viewport: null },
  projects: [
    { name: 'desktop', testIgnore: ofTheirOwn, use: { shell: 'desktop' } },
    { name: 'browser', testIgnore: ofTheirOwn, use: { shell: 'browser' } },
    { name: 'packed', testMatch: '**/package.e2e.ts' },
    { name: 'pictures', testMatch: ['**/pictures.e2e.ts', '**/document-pages.e2e.ts'], use: { shell: 'browser' } },
  ],
})
