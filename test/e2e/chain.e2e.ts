import { paragraphs, part } from '../document/word-file.ts'
import { deliveredKit, openSample, redoButton, undoButton, visit } from './hands.ts'
import { planShown } from './plan-reading.ts'
import { expect, test } from './story.ts'

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

test('an interview kit arrives as Word files about the planned hire, with nothing secret in the candidate’s brief', async ({
  cadre,
  folder,
}) => {
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Documents')
  await page.getByRole('button', { name: /^Interview kit/u }).click()
  const post = await page.getByLabel('Post', { exact: true }).locator('option:checked').innerText()
  expect(post).toMatch(/, planned$/u)
  const [role = ''] = post.split(/,? L(?:evel )?\d/u)

  const files = await deliveredKit(cadre, folder)
  const words = (name: string): string =>
    paragraphs(part(files[name] ?? new Uint8Array(), 'word/document.xml'))
      .map(({ text }) => text)
      .join('\n')
  const named = (kind: string): readonly string[] => Object.keys(files).filter((name) => name.includes(kind))
  expect(named('interview guide')).toHaveLength(1)
  expect(named('debrief form')).toHaveLength(1)
  expect(named('scorecard stage').length).toBeGreaterThan(3)
  for (const name of named('interview guide')) expect(words(name)).toContain(role)
  expect(named('candidate brief')).toHaveLength(2)
  for (const name of named('candidate brief')) expect(words(name)).not.toMatch(/What to listen for|Traps|The bar for this level/u)
})
