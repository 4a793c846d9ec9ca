import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paragraphs, part } from '../document/word-file.ts'
import { delivered, openSample, redoButton, undoButton, visit } from './hands.ts'
import { expect, test } from './story.ts'

/** The plan as its screen tells it: each decision with its dates and cost, and the figures of the whole. */
async function planShown(page: Page): Promise<{ readonly decisions: readonly string[]; readonly figures: readonly string[] }> {
  const table = page.getByRole('table', { name: 'Decisions of the plan' })
  await expect(table).toBeVisible()
  return { decisions: await table.locator('tbody tr').allInnerTexts(), figures: await page.locator('.compare dl').allInnerTexts() }
}

test('a raised target changes the plan, undo and redo take it back and forth', async ({ cadre }) => {
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Plan')
  const before = await planShown(page)

  await visit(cadre, 'Systems')
  await page.getByRole('link', { name: 'Policy Q&A', exact: true }).click()
  const target = page.getByRole('complementary', { name: 'Policy Q&A' }).getByLabel('Target level')
  await target.selectOption({ label: 'Level 4' })
  await expect(undoButton(page)).toHaveAccessibleName(/Undo: .*Policy Q&A/u)

  await visit(cadre, 'Plan')
  const after = await planShown(page)
  expect(after.decisions).not.toEqual(before.decisions)
  expect(after.figures).not.toEqual(before.figures)

  await undoButton(page).click()
  await expect(redoButton(page)).toHaveAccessibleName(/Redo: .*Policy Q&A/u)
  expect(await planShown(page)).toEqual(before)

  await redoButton(page).click()
  await expect(undoButton(page)).toHaveAccessibleName(/Undo: .*Policy Q&A/u)
  expect(await planShown(page)).toEqual(after)
})

test('an interview kit arrives as a Word file about the planned hire', async ({ cadre, folder }) => {
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Documents')
  await page.getByRole('button', { name: /^Interview kit/u }).click()
  const post = await page.getByLabel('For the post').locator('option:checked').innerText()
  expect(post).toMatch(/, planned$/u)
  const [role = ''] = post.split(/,? L(?:evel )?\d/u)

  const file = await delivered(cadre, folder, () => page.getByRole('button', { name: 'Export as Word' }).click())
  const words = paragraphs(part(readFileSync(file), 'word/document.xml')).map(({ text }) => text)
  expect(words.join('\n')).toContain(role)
})
