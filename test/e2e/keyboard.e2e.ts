import type { Page } from '@playwright/test'
import { heading, pressWithControl, redoButton, undoButton } from './hands.ts'
import { expect, test } from './story.ts'

const FAR = 200

/** Tabs on until the focus stands on something with this role and name. */
async function tabTo(page: Page, selector: string, name: RegExp): Promise<void> {
  for (let step = 0; step < FAR; step++) {
    await page.keyboard.press('Tab')
    const found = page.locator(`${selector}:focus`)
    if ((await found.count()) === 1 && name.test((await found.textContent()) ?? '')) return
  }
  throw new Error(`no ${selector} named ${String(name)} within ${FAR} steps of the keyboard`)
}

/** The target's field in the open pane: its label is no part of its own text. */
async function tabToTarget(page: Page): Promise<void> {
  const target = page.getByLabel('Target level')
  for (let step = 0; step < FAR; step++) {
    if (await target.evaluate((field) => field === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not reach the target level')
}

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
  await tabTo(page, 'button', /Open the sample organisation/u)
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Overview')).toBeFocused()
  await pressWithControl(cadre, '5')
  await expect(heading(page, /Engineer|Architect|Hiring/u)).toBeFocused()
  for (const [key, screen] of screens) {
    await pressWithControl(cadre, key)
    await expect(heading(page, screen)).toBeFocused()
  }
  for (const screen of ['Findings', 'Settings']) {
    await tabTo(page, 'a', new RegExp(`^${screen}`, 'u'))
    await page.keyboard.press('Enter')
    await expect(heading(page, screen)).toBeFocused()
  }

  await pressWithControl(cadre, '2')
  await expect(heading(page, 'Systems')).toBeFocused()
  await tabTo(page, 'a', /^Policy Q&A$/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Policy Q&A' })).toBeVisible()
  await tabToTarget(page)
  await page.keyboard.press('ArrowDown')
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: .*Policy Q&A/u)
  await pressWithControl(cadre, 'z')
  await expect(redoButton(page)).toHaveAccessibleName(/^Redo: .*Policy Q&A/u)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: 'Policy Q&A' })).toBeHidden()
})
