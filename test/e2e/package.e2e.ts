import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { homeEnvironment, TODAY } from '../support/app.ts'
import { type Packed, packInto, startPacked } from '../support/packed.ts'

test.describe.configure({ mode: 'serial' })
const work = mkdtempSync(join(tmpdir(), 'cadre-packed-'))
let packed: Packed
// Fuses are characters in the binary; the package keeps its own names for them to itself.
const [OFF, ON] = [...'01'].map((state) => state.codePointAt(0))

test.beforeAll(async () => {
  test.setTimeout(300_000)
  packed = await packInto(join(work, 'dist'))
})
test.afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }))

test('the packed app is sealed: its binary runs nothing but this app', async () => {
  const fuses = await getCurrentFuseWire(packed.program)
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]
  const on = [FuseV1Options.EnableCookieEncryption, FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar]
  for (const fuse of off) expect(fuses[fuse], FuseV1Options[fuse]).toBe(OFF)
  for (const fuse of on) expect(fuses[fuse], FuseV1Options[fuse]).toBe(ON)
})

test('the packed app carries one native file and no source', () => {
  expect(existsSync(join(packed.resources, 'app.asar'))).toBe(true)
  expect(existsSync(join(packed.resources, 'app'))).toBe(false)
})

test('the packed app starts and opens the sample', async () => {
  test.setTimeout(180_000) // a slow start and each try to reach its window
  const home = join(work, 'home')
  const folder = join(home, 'Documents', 'Cadre')
  mkdirSync(folder, { recursive: true })
  const { page, stop } = await startPacked(packed, { ...homeEnvironment(home), CADRE_FOLDER: folder, CADRE_TODAY: TODAY })
  try {
    await page.getByRole('button', { name: /sample/i }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Northwind Mutual').first()).toBeVisible()
  } finally {
    await stop()
  }
})
