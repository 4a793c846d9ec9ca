import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { choosingInPage, heading, openSample, redoButton, undoButton, visit } from './hands.ts'
import { expect, test } from './story.ts'
import { violations } from './violations.ts'

const list = `Employee ID,Full name,Job title,Grade,Squad,Reports to,FTE %,Hire Date
N-1,Nadia Castellanos,AI Systems Engineer,L3,Claims AI,Priya Raman,100,03/07/2022
N-2,Oscar Lindgren,Prompt Engineer,L1,Service AI,Elif Kaya,80,13/11/2023
N-3,Ulla Jensen,AI Systems Engineer,L3,Claims AI,Priya Raman,100,31/02/2024
`

const becomes = (page: Page, column: string): Locator => page.getByLabel(`${column} becomes`).locator('option:checked')

/** Opens the import from People and chooses a list of three people, one with a day that no month has. */
async function chooseList(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Import people' }).click()
  await expect(heading(page, 'Import people')).toBeVisible()
  const path = join(folder, 'people.csv')
  writeFileSync(path, list)
  await choosingInPage(page, path, () => page.getByRole('button', { name: 'Choose a file' }).click())
  await expect(page.getByRole('table', { name: 'Columns of people.csv' })).toBeVisible()
}

test('a people list comes in as one step, its bad row mended in place, and one undo takes it back', async ({ cadre, home }) => {
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'People')
  await expect(page.getByText('13 people')).toBeVisible()
  await chooseList(page, home)
  for (const [column, use] of [
    ['Full name', 'Name'],
    ['Job title', 'Job title'],
    ['Reports to', 'Manager'],
    ['Hire Date', 'Start date'],
  ] as const)
    await expect(becomes(page, column)).toHaveText(use)

  const review = page.getByRole('button', { name: /^Review/u })
  await expect(review).toBeDisabled()
  await page.getByRole('textbox', { name: 'Start date, row 4' }).fill('28/02/2024')
  await page.keyboard.press('Enter')
  await review.click()
  await page.getByRole('button', { name: 'Import 3 people' }).click()

  await expect(heading(page, 'People')).toBeVisible()
  await expect(page.getByText('16 people')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ulla Jensen' })).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: import/iu)
  await undoButton(page).click()
  await expect(redoButton(page)).toHaveAccessibleName(/^Redo: import/iu)
  await expect(page.getByText('13 people')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ulla Jensen' })).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody’s way at any step of an import, ${colorScheme}`, async ({ cadre, home }) => {
    const { page } = cadre
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openSample(cadre)
    await visit(cadre, 'People')
    await chooseList(page, home)
    expect(await violations(page, 'columns and rows')).toEqual([])
    await page.getByRole('button', { name: 'Leave out 1 row' }).click()
    await page.getByRole('button', { name: 'Review 2 people' }).click()
    await expect(page.getByRole('table', { name: 'Before and after the import' })).toBeVisible()
    expect(await violations(page, 'review')).toEqual([])
  })
}
