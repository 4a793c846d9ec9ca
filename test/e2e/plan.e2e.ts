import type { Page } from '@playwright/test'
import type { Cadre } from '../support/app.ts'
import { heading, openSample, redoButton, undoButton, visit } from './hands.ts'
import { tabTo } from './keys.ts'
import { addScenario, adopt, amountIn, decide, figureOf, findBest, isLate, shownTab, standing, targetsPlanned } from './plan-hands.ts'
import { planShown, type PlanShown } from './plan-reading.ts'
import { expect, test } from './story.ts'

/** Decisions up to their cost: the reason rests on the whole plan in a scenario, and on the step before in Cadre’s proposal. */
const withoutWhy = ({ decisions }: PlanShown): readonly string[] => decisions.map((words) => words.slice(0, words.lastIndexOf('\t')))

/** Moves the first hire a quarter on with the arrow key: the numbers follow before it is kept, and undo takes all back. */
async function moveAndTakeBack(page: Page): Promise<void> {
  const found = await planShown(page)
  const cost = await figureOf(page, 'Cost').innerText()
  await page.getByRole('radio', { name: 'Timeline' }).check()
  const bar = page.getByRole('slider', { name: /^Quarter in seat/u }).first()
  await tabTo(page, bar)
  const quarter = Number(await bar.getAttribute('aria-valuenow'))
  await page.keyboard.press('ArrowRight')
  await expect(bar).toHaveAttribute('aria-valuenow', String(quarter + 1))
  await expect(figureOf(page, 'Cost')).not.toHaveText(cost)
  await expect(standing(page)).toHaveText('Proven best within these limits')
  const tried = await figureOf(page, 'Cost').innerText()
  await page.keyboard.press('Enter')
  await expect(standing(page)).toHaveText(/^Changed since the search of 24 Nov 2026/u)
  const moved = page.getByRole('slider').and(page.locator(':focus'))
  await expect(moved).toHaveAttribute('aria-valuenow', String(quarter + 1))
  await expect(figureOf(page, 'Cost')).toHaveText(tried)
  expect(amountIn(tried)).toBeLessThan(amountIn(cost))
  await undoButton(page).click()
  await expect(standing(page)).toHaveText('Proven best within these limits')
  await page.getByRole('radio', { name: 'Dates' }).check()
  expect(await planShown(page)).toEqual(found)
}

/** Approves the first hire, opens its requisition and fills the seat. */
async function fillFirstSeat(page: Page, name: string): Promise<void> {
  await page.getByRole('table', { name: 'Decisions of the plan' }).getByRole('link', { name: 'Open seat' }).first().click()
  const approval = page.locator('.approval')
  await expect(approval).toContainText('Nobody has decided on it yet.')
  await decide(page, 'Approve', async (form) => {
    await form.getByLabel('Who decides').fill('Ingrid Solberg')
    await form.getByLabel('Note').fill('Board of 24 November')
  })
  await expect(approval.getByRole('listitem').last()).toHaveText(/Approved by Ingrid Solberg.*24 Nov 2026.*Board of 24 November/su)
  await decide(page, 'Open requisition', (form) => expect(form.getByLabel('Who decides')).toHaveValue('Ingrid Solberg'))
  await expect(approval.getByRole('listitem').last()).toHaveText(/Open by Ingrid Solberg.*24 Nov 2026/su)
  await decide(page, 'Fill seat', async (form) => {
    await form.getByLabel('Who takes the seat').fill(name)
    await expect(form.getByLabel('First day')).toHaveValue(/^2027-/u)
    await form.getByLabel('Who says so').fill('Hugo Brandt')
  })
}

/** Overview and Hiring tell of the plan in use. */
async function expectFollowed(cadre: Cadre, name: string, { decisions }: PlanShown, cost: string): Promise<void> {
  const { page } = cadre
  await visit(cadre, 'Overview')
  const main = page.getByRole('main')
  await expect(main).toContainText(`From the plan in use, ${name}`)
  await expect(main).toContainText(`All ${decisions.length}`)
  await expect(page.locator('.fig', { hasText: 'Cost, ' })).toContainText(cost)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Hiring' }).click()
  const seats = decisions.filter((words) => words.startsWith('Hire'))
  await expect(page.getByLabel('Seat', { exact: true }).locator('option')).toHaveCount(seats.length + 1)
}

test('a plan is made from the proposal, proven best, moved by hand, adopted, approved and filled; undo takes all of it back', async ({
  cadre,
}) => {
  test.setTimeout(300_000)
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Plan')
  const proposal = await planShown(page)
  const cost = amountIn(await figureOf(page, 'Cost').innerText())

  await addScenario(page, 'Lean')
  expect(withoutWhy(await planShown(page))).toEqual(withoutWhy(proposal))
  await findBest(page)
  const better = await planShown(page)
  const leanCost = await figureOf(page, 'Cost').innerText()
  expect(amountIn(leanCost)).toBeLessThan(cost)
  const targets = await targetsPlanned(page)
  expect(targets.length).toBeGreaterThan(3)
  expect(targets.filter(isLate)).toEqual([])
  await moveAndTakeBack(page)

  await adopt(page, 'Lean plan 2027', 'Ingrid Solberg')
  expect((await planShown(page)).decisions.length).toBe(better.decisions.length)
  await expect(standing(page)).toHaveText(/Adopted 24 Nov 2026.*Proven best within these limits/su)
  await undoButton(page).click()
  await expect(page.locator('.compare .in-use b')).toHaveText('Cadre’s proposal')
  await redoButton(page).click()
  await expect(page.locator('.compare .in-use b')).toHaveText('Lean plan 2027')
  await expectFollowed(cadre, 'Lean plan 2027', better, leanCost)

  await visit(cadre, 'Plan')
  await fillFirstSeat(page, 'Ana Duarte')
  await expect(heading(page, 'Ana Duarte')).toBeVisible()
  await visit(cadre, 'People')
  await expect(page.getByRole('link', { name: 'Ana Duarte', exact: true })).toBeVisible()
  await visit(cadre, 'Plan')
  await page.getByText('1 decision done').click()
  await expect(page.getByRole('table', { name: 'Decisions done and declined' }).getByRole('row', { name: /Ana Duarte/u })).toHaveText(
    /Hire.*Ana Duarte.*Done.*Hugo Brandt.*24 Nov 2026/su,
  )
  await expect(page.getByRole('table', { name: 'Decisions of the plan' }).locator('tbody tr')).toHaveCount(better.decisions.length - 1)

  expect(await undoAll(page)).toHaveLength(6)
  await visit(cadre, 'Plan')
  await expect(shownTab(page)).toContainText('Cadre’s proposal')
  await expect(page.locator('.compare li')).toHaveCount(2)
  expect(await planShown(page)).toEqual(proposal)
})

/** Undoes until nothing is left to undo, and says what was undone. */
async function undoAll(page: Page): Promise<readonly string[]> {
  const undone: string[] = []
  while (await undoButton(page).isEnabled()) {
    const name = (await undoButton(page).getAttribute('aria-label')) ?? ''
    undone.push(name)
    await undoButton(page).click()
    await expect(redoButton(page)).toHaveAccessibleName(name.replace('Undo', 'Redo'))
  }
  return undone
}
