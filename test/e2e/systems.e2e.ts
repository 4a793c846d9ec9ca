import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paragraphs, part } from '../document/word-file.ts'
import type { Cadre } from '../support/app.ts'
import { expectPromised, promised, take, type Promised } from './decision-hands.ts'
import { delivered, heading, pressWithControl, redoButton, undoButton, visit } from './hands.ts'
import { answerWhole, jumpTo, leaveOut, levelNow, showEvidence, walkTo } from './interview-keys.ts'
import { tabAndEnter } from './keys.ts'
import { planShown } from './plan-reading.ts'
import { expect, test } from './story.ts'

const whole = [
  'Impossible tasks are caught',
  'Memory is bounded',
  'Live work is sampled and scored',
  'Agents are tested together',
  'Alerts reach someone',
  'Traces cross agents',
  'Observability has an owner',
  'Half-finished work resumes',
  'Failure stays in its part',
] as const

const inSidebar = (page: Page, screen: string) => page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen })

/** From the sidebar to the first practice that the interview asks about. */
async function beginInterview(page: Page): Promise<void> {
  await tabAndEnter(page, inSidebar(page, 'Systems'))
  await expect(heading(page, 'Systems')).toBeFocused()
  await tabAndEnter(page, page.getByRole('link', { name: 'Claims Triage', exact: true }))
  await tabAndEnter(
    page,
    page.locator('main').getByText('Assess', { exact: true }).locator('xpath=ancestor-or-self::*[self::a or self::button]'),
  )
  await expect(heading(page, 'Assess Claims Triage')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Level now' })).toBeVisible()
}

/** Answers until only the cost stands below the target, leaves that out, and keeps the assessment. */
async function assess(page: Page): Promise<void> {
  const before = await levelNow(page, 'Claims Triage')
  expect(before.level).toBe('3')
  await jumpTo(page, whole[0])
  for (const practice of whole) await answerWhole(page, practice)
  await showEvidence(
    page,
    'Failure stays in its part',
    'Drill of 12 Nov: the broker feed fell, nothing else',
    'https://wiki.northwind.example/drill-12',
  )
  const between = await levelNow(page, 'Claims Triage')
  expect(between.level).toBe('3+')
  expect(between.score).toBeGreaterThan(before.score)
  await walkTo(page, page.getByRole('heading', { level: 2, name: 'Cost per successful outcome is measured' }))
  await leaveOut(page, 'Cost', 'The group pays for models and counts them.')
  const after = await levelNow(page, 'Claims Triage')
  expect(after.level).toBe('4')
  expect(after.score).toBeGreaterThan(between.score)
  await walkTo(page, page.getByRole('heading', { level: 2, name: `Claims Triage is at level 4, score ${after.score.toFixed(2)}` }))
  await tabAndEnter(page, page.getByRole('button', { name: 'Keep this assessment' }))
  await expect(page.getByRole('dialog', { name: 'Keep this assessment' }).getByLabel('Assessor')).toBeFocused()
  await page.keyboard.type('Priya Raman')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Assessment of Claims Triage kept.')).toBeVisible()
}

/** The words of the maturity report as Word has them, paragraph by paragraph. */
async function maturityReport(cadre: Cadre, folder: string): Promise<readonly string[]> {
  const { page } = cadre
  await visit(cadre, 'Documents')
  await page.getByRole('button', { name: /^Maturity report/u }).click()
  await expect(page.getByRole('button', { name: /^Maturity report/u })).toHaveAttribute('aria-pressed', 'true')
  const path = await delivered(cadre, folder, () => page.getByRole('button', { name: 'Export as Word' }).click())
  return paragraphs(part(readFileSync(path), 'word/document.xml')).map(({ text }) => text)
}

test('a system is assessed by keyboard alone, two decisions change the plan and the findings as they said, and the report tells it', async ({
  cadre,
  folder,
}) => {
  test.setTimeout(240_000)
  const { page } = cadre
  await tabAndEnter(page, page.getByRole('button', { name: /Open the sample organisation/u }))
  await expect(heading(page, 'Overview')).toBeFocused()
  await pressWithControl(cadre, '3')
  await expect(heading(page, 'Plan')).toBeFocused()
  const first = await planShown(page)
  await beginInterview(page)
  await assess(page)
  await tabAndEnter(page, inSidebar(page, 'Plan'))
  await expect(heading(page, 'Plan')).toBeFocused()
  const assessed = await planShown(page)
  expect(assessed.demand).toBeLessThan(first.demand)
  expect(Object.keys(first.targets)).toContain('Claims Triage')
  expect(Object.keys(assessed.targets)).not.toContain('Claims Triage')

  const sunset = await takeAndSee(cadre, () => take.sunset(cadre, 'Underwriting Copilot', '2027-04-01'))
  expect(sunset.findings.goes).toEqual([expect.stringContaining('Underwriting Copilot')])
  await takeAndSee(cadre, () => take.buy(cadre, 'Broker Inbox', 'Agent orchestration', '12k', 'The broker platform brings one.'))
  await visit(cadre, 'Plan')
  const decided = await planShown(page)

  await undoButton(page).click()
  await undoButton(page).click()
  await expect(undoButton(page)).toHaveAccessibleName(/Undo: .*assessment/iu)
  expect(await planShown(page)).toEqual(assessed)
  await redoButton(page).click()
  await redoButton(page).click()
  await expect(redoButton(page)).toBeDisabled()
  expect(await planShown(page)).toEqual(decided)

  const report = await maturityReport(cadre, folder)
  const all = report.join('\n')
  expect(all).toMatch(/It stands at level 4, assessed on 24 Nov 2026\./u)
  expect(all).toContain('does not count for this system: The group pays for models and counts them.')
  expect(all).toContain('Underwriting Copilot\nPilot\nSunset on 1 Apr 2027')
  expect(all).toContain('Broker Inbox\nAgent orchestration\nBuy')
})

/** Takes a decision and sees on Plan and Findings what its dialog has promised. */
async function takeAndSee(cadre: Cadre, decide: () => Promise<void>): Promise<Promised> {
  const { page } = cadre
  await visit(cadre, 'Plan')
  const before = await planShown(page)
  await decide()
  const words = await promised(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Take this decision' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectPromised(cadre, words, before)
  return words
}
