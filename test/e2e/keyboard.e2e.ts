import { heading, pressWithControl, redoButton, undoButton } from './hands.ts'
import { tabAndEnter, tabTo } from './keys.ts'
import { expect, test } from './story.ts'

const screens = [
  ['2', 'Systems'],
  ['3', 'Plan'],
  ['4', 'Teams'],
  ['6', 'People'],
  ['7', 'Documents'],
  ['8', 'Level guide'],
  ['1', 'Overview'],
] as const

test('the keyboard alone opens the sample, reaches every screen, changes a target and takes it back', async ({ cadre }) => {
  const { page } = cadre
  await tabAndEnter(page, page.getByRole('button', { name: /Open the sample organisation/u }))
  await expect(heading(page, 'Overview')).toBeFocused()
  await pressWithControl(cadre, '5')
  await expect(heading(page, /Engineer|Architect|Hiring/u)).toBeFocused()
  for (const [key, screen] of screens) {
    await pressWithControl(cadre, key)
    await expect(heading(page, screen)).toBeFocused()
  }
  for (const screen of ['Findings', 'Settings']) {
    await tabAndEnter(page, page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }))
    await expect(heading(page, screen)).toBeFocused()
  }

  await pressWithControl(cadre, '2')
  await expect(heading(page, 'Systems')).toBeFocused()
  await tabAndEnter(page, page.getByRole('link', { name: 'Policy Q&A', exact: true }))
  await expect(page.getByRole('complementary', { name: 'Policy Q&A' })).toBeVisible()
  await tabTo(page, page.getByLabel('Target level'))
  await page.keyboard.press('ArrowDown')
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: .*Policy Q&A/u)
  await pressWithControl(cadre, 'z')
  await expect(redoButton(page)).toHaveAccessibleName(/^Redo: .*Policy Q&A/u)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Policy Q&A' })).toBeHidden()
})
