import type { Locator, Page } from '@playwright/test'
import type { Cadre } from '../support/app.ts'
import { expectPromised, promised } from './decision-hands.ts'
import { goTo, openSample, undoButton, visit } from './hands.ts'
import { planShown } from './plan-reading.ts'
import { expect, test } from './story.ts'

const open = (page: Page): Locator => page.getByRole('table', { name: 'Open improvements, in order of day' }).locator('tbody tr')

/** "Level 3 and half of the next today" and "3.50": where a system stands, read in its history. */
async function standsNow(page: Page, hash: string, name: string): Promise<{ readonly level: string; readonly score: string }> {
  await goTo(page, `${hash}/history`, name)
  const today = page.getByRole('table', { name: `Assessments of ${name}, the newest first` }).getByRole('row', { name: /^Today/u })
  return {
    level: (await today.getByRole('img').getAttribute('aria-label')) ?? '',
    score: await today.locator('td').nth(2).innerText(),
  }
}

/** Where the first open improvement says that the system will stand. */
async function projected(page: Page, hash: string, name: string): Promise<{ readonly level: string; readonly score: string }> {
  await goTo(page, `${hash}/improvements`, name)
  const cells = open(page).first().locator('td')
  const level = (await cells.nth(4).innerText()).replace('L', '')
  const words = level.endsWith('+') ? `Level ${level.slice(0, -1)} and half of the next today` : `Level ${level} today`
  return { level: words, score: await cells.nth(5).innerText() }
}

test('improvements are planned and recorded one after the other, and each brings the level and score it said', async ({ cadre }) => {
  const { page } = cadre
  const at = ['#/system/claims-triage', 'Claims Triage'] as const
  await openSample(cadre)
  const stood = [await standsNow(page, ...at)]
  await goTo(page, '#/system/claims-triage/improvements', 'Claims Triage')
  await page.getByRole('button', { name: 'Plan an improvement' }).click()
  const form = page.getByRole('dialog', { name: 'Plan an improvement' })
  await form.getByLabel('Practice').selectOption({ value: 'orchestration-4-3' })
  await form.getByRole('combobox', { name: 'Owner' }).selectOption({ label: 'Marcus Adeyemi' })
  await form.getByLabel('By', { exact: true }).fill('2027-01-15')
  await form.getByRole('button', { name: 'Plan it' }).click()
  await expect(form).toBeHidden()
  await expect(open(page).first()).toContainText('Memory is bounded')

  for (const practice of ['Memory is bounded', 'Live work is sampled and scored', 'Alerts reach someone']) {
    const said = await projected(page, ...at)
    expect(said.score).not.toBe(stood.at(-1)?.score)
    await page.getByRole('button', { name: `Record as done: ${practice}` }).click()
    const done = page.getByRole('dialog', { name: `Done: ${practice}` })
    await done.getByLabel('What shows it').fill('Seen at work in three claims')
    await done.getByRole('button', { name: 'Record at 1' }).click()
    await expect(done).toBeHidden()
    expect(await standsNow(page, ...at)).toEqual(said)
    stood.push(said)
  }
  expect(stood.map(({ level }) => level)).toEqual(['Level 3 today', 'Level 3 today', 'Level 3 today', 'Level 3 and half of the next today'])

  for (const before of stood.slice(0, -1).toReversed()) {
    await undoButton(page).click()
    await expect.poll(() => standsNow(page, ...at)).toEqual(before)
  }
  await undoButton(page).click()
  await expect(undoButton(page)).toBeDisabled()
})

test('assessors answer apart, see where they differ, and agree in one step that undo takes back', async ({ cadre }) => {
  const { page } = cadre
  const at = ['#/system/policy-qa', 'Policy Q&A'] as const
  await openSample(cadre)
  const before = await standsNow(page, ...at)
  await page.getByRole('link', { name: 'Add an assessor’s view' }).click()
  await page.getByRole('combobox', { name: 'Assessor' }).fill('Marcus Adeyemi')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'List of practices' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Runs are traced' }).click()
  await page.locator('.ask-option').nth(3).click()
  await expect(page.getByRole('progressbar', { name: 'Practices answered' })).toHaveAttribute('value', '1')
  expect(await standsNow(page, ...at)).toEqual(before)

  const views = page.getByRole('table', { name: 'Open views of Policy Q&A' }).locator('tbody tr')
  await expect(views).toHaveCount(3)
  await expect(page.getByText(/^3 views are open; they agree on \d+% of/u)).toBeVisible()
  const apart = page.getByRole('table', { name: /^What each assessor answered about Policy Q&A/u })
  const traced = apart.getByRole('row', { name: /^Runs are traced/u })
  await expect(traced.getByRole('radio', { name: '½' })).toBeChecked()
  await traced.getByRole('radio', { name: '1', exact: true }).check()
  await page.getByRole('button', { name: 'Agree', exact: true }).click()
  await expect(page.getByText('Assessment of Policy Q&A agreed and kept.')).toBeVisible()
  await expect(views).toHaveCount(0)
  const agreed = await standsNow(page, ...at)
  expect(agreed.score).not.toBe(before.score)
  const kept = page.getByRole('table', { name: 'Assessments of Policy Q&A, the newest first' })
  await expect(kept.getByRole('row', { name: /24 Nov 2026/u })).toContainText('Elif Kaya, Owen Gallagher and Marcus Adeyemi')

  await undoButton(page).click()
  await expect(views).toHaveCount(3)
  expect(await standsNow(page, ...at)).toEqual(before)
})

test('a roadmap is adopted as one step that changes the plan as it said, and one undo takes all of it back', async ({ cadre }) => {
  test.setTimeout(120_000)
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Plan')
  const before = await planShown(page)
  const offered = await adoptRoadmap(cadre)
  const words = await promised(page, 'What it does to the plan')
  expect(offered).toMatch(/^Adopt \d+ targets and \d+ improvements$/u)
  await page.getByRole('dialog').getByRole('button', { name: offered }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectPromised(cadre, words, before)

  expect(await adoptRoadmap(cadre)).not.toBe(offered)
  await page.keyboard.press('Escape')
  await undoButton(page).click()
  await expect(undoButton(page)).toBeDisabled()
  expect(await adoptRoadmap(cadre)).toBe(offered)
  await page.keyboard.press('Escape')
  await visit(cadre, 'Plan')
  expect(await planShown(page)).toEqual(before)
})

/** Opens the dialog that adopts the roadmap; the words of the button that would. */
async function adoptRoadmap(cadre: Cadre): Promise<string> {
  const { page } = cadre
  await visit(cadre, 'Systems')
  await page.getByRole('navigation', { name: 'Views of the systems' }).getByRole('link', { name: 'Roadmap' }).click()
  await page.getByRole('button', { name: 'Adopt roadmap' }).click()
  const dialog = page.getByRole('dialog', { name: /^Adopt the roadmap to level/u })
  await expect(dialog).toBeVisible()
  return dialog.locator('.dialog-foot button').last().innerText()
}
