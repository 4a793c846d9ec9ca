import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openSample } from './hands.ts'
import { expect, test } from './story.ts'
import { closeDialog, dialogs, screens } from './views.ts'

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong now, a line for each place. Its other way of running opens a page of its own, which Electron does not allow. */
async function violations(page: Page, view: string): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(wcag22).setLegacyMode(true).analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${view}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/gu, ' ')}`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody’s way on any screen, ${colorScheme}`, async ({ cadre }) => {
    test.setTimeout(240_000)
    const { page } = cadre
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = [...(await violations(page, 'welcome'))]
    await page.getByRole('button', { name: /^Start blank/u }).click()
    found.push(...(await violations(page, 'new-workspace')))
    await closeDialog(page)
    await openSample(cadre)
    for (const { name, show } of screens) {
      await show(page)
      found.push(...(await violations(page, name)))
    }
    for (const { name, show } of dialogs) {
      await show(page)
      found.push(...(await violations(page, name)))
      await closeDialog(page)
    }
    expect(found).toEqual([])
  })
}
