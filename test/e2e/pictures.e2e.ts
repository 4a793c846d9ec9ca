import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { openSample } from './hands.ts'
import { test } from './story.ts'
import { closeDialog, dialogs, screens } from './views.ts'

// Taken on demand, no test: CADRE_BROWSER=/usr/bin/chromium npx playwright test --project=pictures
const forReadme = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const forReview = join(tmpdir(), 'pictures')
const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
] as const

async function take(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

test('pictures for the README', async ({ cadre }) => {
  await cadre.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await openSample(cadre)
  for (const { name, show } of screens.filter((screen) => ['overview', 'plan'].includes(screen.name))) {
    await show(cadre.page)
    await take(cadre.page, forReadme, name)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const size of sizes) {
    test(`pictures for review, ${colorScheme}, ${size.width} × ${size.height}`, async ({ cadre: { page, ...cadre } }) => {
      test.setTimeout(240_000)
      const folder = join(forReview, `${size.width}x${size.height}-${colorScheme}`)
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await take(page, folder, 'welcome')
      await openSample({ page, ...cadre })
      for (const { name, show } of screens) {
        await show(page)
        await take(page, folder, name)
      }
      for (const { name, show } of dialogs) {
        await show(page)
        await take(page, folder, name)
        await closeDialog(page)
      }
    })
  }
}
