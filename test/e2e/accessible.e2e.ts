import { openSample } from './hands.ts'
import { expect, test } from './story.ts'
import { closeDialog, dialogs, screens } from './views.ts'
import { violations } from './violations.ts'

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
