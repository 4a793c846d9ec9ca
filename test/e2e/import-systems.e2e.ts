import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Cadre } from '../support/app.ts'
import { choosingInPage, heading, openSample, redoButton, undoButton, visit } from './hands.ts'
import { expect, test } from './story.ts'

const assessment = `Question code,Score,Comment
AIMM-O-7,1,Every step of a run is recorded since October
evaluation-3-1,1,The gate stops a release
observability-3-2,5,Most parts are there
EV-3-2,0.5,Tool choice scored for one tool
Evaluation L3.1,0.25,A fall only warns
`

/** Chooses the outside assessment, of one system, on the screen for it. */
async function chooseAssessment(cadre: Cadre, folder: string): Promise<void> {
  const { page } = cadre
  const path = join(folder, 'outside.csv')
  writeFileSync(path, assessment)
  await visit(cadre, 'Systems')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(heading(page, 'Import systems')).toBeVisible()
  await choosingInPage(page, path, () => page.getByRole('button', { name: 'Choose a file' }).click())
  await page.getByLabel('System it is about').selectOption({ label: 'Policy Q&A' })
}

const problems = (page: Page): Locator => page.getByRole('table', { name: 'Problems by row' }).locator('tbody tr')

test('an outside assessment is refused by row, its code given a meaning and its bad rows left out, then it is one step to import and undo', async ({
  cadre,
  home,
}) => {
  const { page } = cadre
  await openSample(cadre)
  await chooseAssessment(cadre, home)
  const importing = page.getByRole('button', { name: /^Import/u })
  await expect(importing).toBeDisabled()
  await expect(problems(page)).toHaveCount(3)
  await expect(problems(page).nth(0)).toContainText('Row 3')
  await expect(problems(page).nth(0)).toContainText('Row 6')
  await expect(problems(page).nth(1)).toContainText(/Row 4.*5 is not on the scale/su)
  await expect(problems(page).nth(2)).toContainText('Row 6')

  await expect(page.getByRole('table', { name: 'Codes that are not Cadre’s' }).locator('tbody tr')).toHaveCount(1)
  await page.getByLabel('AIMM-O-7 stands for').selectOption({ value: 'observability-3-1' })
  await page.getByRole('button', { name: 'Leave out row 6' }).click()
  await expect(problems(page)).toHaveCount(1)
  await expect(importing).toBeDisabled()
  await page.getByRole('button', { name: 'Leave out 1 row' }).click()
  const change = page.getByRole('table', { name: 'Answers that change' }).getByRole('row', { name: /^Policy Q&A/u })
  await expect(change).toHaveCount(3)
  await importing.click()

  await expect(heading(page, 'Policy Q&A')).toBeVisible()
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: .*import/iu)
  await undoButton(page).click()
  await expect(redoButton(page)).toHaveAccessibleName(/^Redo: .*import/iu)
  await expect(undoButton(page)).toBeDisabled()
})
