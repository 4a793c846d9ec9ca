import { openSample } from './hands.ts'
import { expect, test } from './story.ts'
import { closeDialog, dialogs, screens, type View } from './views.ts'
import { violations } from './violations.ts'

const half = Math.ceil(screens.length / 2)
const rounds: readonly (readonly [string, readonly View[]])[] = [
  [`on the first ${half} screens`, screens.slice(0, half)],
  ['on the other screens', screens.slice(half)],
  ['in the dialogs', dialogs],
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody’s way at the start, ${colorScheme}`, async ({ cadre: { page } }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = [...(await violations(page, 'welcome'))]
    await page.getByRole('button', { name: /^Start blank/u }).click()
    found.push(...(await violations(page, 'new-workspace')))
    expect(found).toEqual([])
  })

  for (const [where, views] of rounds) {
    test(`nothing stands in anybody’s way ${where}, ${colorScheme}`, async ({ cadre }) => {
      test.setTimeout(240_000)
      const { page } = cadre
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openSample(cadre)
      const found: string[] = []
      for (const { name, show } of views) {
        await show(page)
        found.push(...(await violations(page, name)))
        if (views === dialogs) await closeDialog(page)
      }
      expect(found).toEqual([])
    })
  }
}
