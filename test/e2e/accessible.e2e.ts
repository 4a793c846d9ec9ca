import { openSample } from './hands.ts'
import { expect, test } from './story.ts'
import type { View } from './view.ts'
import { closeDialog, dialogs, screens } from './views.ts'
import { violations } from './violations.ts'

/** So many views are looked at over one sample. */
const MOST = 20
const inRounds = (views: readonly View[], what: string) =>
  Array.from({ length: Math.ceil(views.length / MOST) }, (_, nth) => ({
    where: `${what} ${nth * MOST + 1} to ${Math.min((nth + 1) * MOST, views.length)}`,
    views: views.slice(nth * MOST, (nth + 1) * MOST),
    leave: views === dialogs ? closeDialog : () => Promise.resolve(),
  }))
const rounds = [...inRounds(screens, 'on screens'), ...inRounds(dialogs, 'in dialogs')]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody’s way at the start, ${colorScheme}`, async ({ cadre: { page } }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = [...(await violations(page, 'welcome'))]
    await page.getByRole('button', { name: /^Start blank/u }).click()
    found.push(...(await violations(page, 'new-workspace')))
    expect(found).toEqual([])
  })

  for (const { where, views, leave } of rounds) {
    test(`nothing stands in anybody’s way ${where}, ${colorScheme}`, async ({ cadre }) => {
      test.setTimeout(240_000)
      const { page } = cadre
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openSample(cadre)
      const found: string[] = []
      for (const { name, show } of views) {
        await show(page)
        found.push(...(await violations(page, name)))
        await leave(page)
      }
      expect(found).toEqual([])
    })
  }
}
