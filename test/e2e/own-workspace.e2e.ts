import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { heading, savingInto, undoButton, visit } from './hands.ts'
import { expect, test } from './story.ts'

const evidenceFields = (page: Page): Locator => page.getByRole('textbox', { name: /^Evidence for/u })
const figure = (page: Page, label: string): Locator => page.locator('.fig', { hasText: label }).locator('dd').first()

async function addSystem(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add system' }).first().click()
  const form = page.getByRole('dialog', { name: 'Add system' })
  await form.getByLabel('Name').fill('Invoice Reader')
  await form.getByLabel(/^Value a year/u).fill('420k')
  await form.getByLabel('Target level').selectOption({ label: 'Level 3' })
  await form.getByLabel('Target by').selectOption({ label: 'Q4 2027' })
  await form.getByRole('button', { name: 'Add system' }).click()
  await expect(page.getByRole('complementary', { name: 'Invoice Reader' })).toBeVisible()
}

/** Answers the first two practices in the interview; then its system’s page shows both. */
async function assessTwoPractices(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assess', exact: true }).click()
  await expect(heading(page, 'Assess Invoice Reader')).toBeVisible()
  await page.getByRole('button', { name: 'Begin' }).click()
  for (const answered of [1, 2]) {
    await page.locator('.ask-option').filter({ hasText: /^41/u }).click()
    await expect(page.getByRole('progressbar', { name: 'Practices answered' })).toHaveAttribute('value', String(answered))
    await page.getByRole('button', { name: 'Next', exact: true }).click()
  }
  await page.getByRole('link', { name: 'Leave' }).click()
  await expect(heading(page, 'Invoice Reader')).toBeVisible()
  await expect(evidenceFields(page)).toHaveCount(2)
}

async function addPerson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add person' }).first().click()
  const form = page.getByRole('dialog', { name: 'Add person' })
  await form.getByLabel('Name').fill('Ana Duarte')
  await form.getByLabel('Role').selectOption({ label: 'AI Systems Engineer' })
  await form.getByRole('combobox', { name: /^Level/u }).selectOption({ label: 'Level 3' })
  await form.getByRole('button', { name: 'Add person' }).click()
  await expect(form).toBeHidden()
}

test('a workspace of one’s own grows from nothing, and is all there after a restart, its undo too', async ({ start, folder }) => {
  const cadre = await start()
  const { page } = cadre
  await savingInto(cadre, folder)
  await page.getByRole('button', { name: /^Start blank/u }).click()
  await page.getByLabel('Name of the organisation or team').fill('Harbour Freight')
  await page.getByRole('button', { name: 'Create workspace' }).click()
  await expect(heading(page, 'Overview')).toBeVisible()

  await visit(cadre, 'Systems')
  await addSystem(page)
  await assessTwoPractices(page)
  await visit(cadre, 'People')
  await addPerson(page)
  await visit(cadre, 'Overview')
  await expect(figure(page, 'Systems at target')).toContainText('of 1')
  await expect(figure(page, 'Headcount')).toHaveText(/^1/u)
  const overview = await page.locator('.figs').innerText()
  await cadre.stop()

  const again = await start(join(folder, 'Harbour Freight.cadre'))
  await expect(again.page.locator('.figs')).toHaveText(overview, { useInnerText: true })
  await visit(again, 'Systems')
  await again.page.getByRole('link', { name: 'Invoice Reader', exact: true }).click()
  await again.page.getByRole('button', { name: 'Assess', exact: true }).click()
  await expect(again.page.getByText(/2 of \d+ practices answered/u)).toBeVisible()
  await again.page.getByRole('link', { name: 'Leave' }).click()
  await expect(evidenceFields(again.page)).toHaveCount(2)

  await visit(again, 'People')
  await expect(again.page.getByRole('link', { name: 'Ana Duarte', exact: true })).toBeVisible()
  await expect(undoButton(again.page)).toHaveAccessibleName(/^Undo: .*Ana Duarte/u)
  await undoButton(again.page).click()
  await expect(again.page.getByRole('link', { name: 'Ana Duarte', exact: true })).toBeHidden()
})
