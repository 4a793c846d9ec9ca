import { expect, type Page } from '@playwright/test'
import { addScenario, adopt, decide } from './plan-hands.ts'
import { at, dialog, type View } from './view.ts'

/** Views of plans beside the one that the sample opens with: each makes sure that its scenario or its plan in use is there. */

const plan = at('#/plan', 'Plan')
const decisions = (page: Page) => page.getByRole('table', { name: /^Decisions of the plan/u })

/** A scenario that begins as Cadre’s proposal, shown. */
async function scenario(page: Page): Promise<void> {
  await plan(page)
  const known = page.getByRole('navigation', { name: 'Plans' }).getByRole('link', { name: /^Growth/u })
  if (await known.isHidden()) return addScenario(page, 'Growth')
  await known.click()
  await expect(known).toHaveAttribute('aria-current', 'page')
}

async function timeline(page: Page): Promise<void> {
  await scenario(page)
  await page.getByRole('radio', { name: 'Timeline' }).check()
  await expect(page.getByRole('slider').first()).toBeVisible()
}

async function inUse(page: Page): Promise<void> {
  await plan(page)
  if (await page.getByRole('button', { name: 'Leave plan' }).isVisible()) return
  await scenario(page)
  await adopt(page, 'Growth', 'Ingrid Solberg')
}

/** The first hire that nobody has taken, in its pane. */
const openSeat = (there: (page: Page) => Promise<void>) => async (page: Page) => {
  await there(page)
  await decisions(page).getByRole('link', { name: 'Open seat' }).first().click()
  await expect(page.locator('.why-pane .ways li').first()).toBeVisible()
}
const seatInUse = openSeat(inUse)

/** One seat approved and filled; what is done stands under the decisions. */
async function record(page: Page): Promise<void> {
  await inUse(page)
  const done = page.getByText('1 decision done')
  if (await done.isHidden()) {
    await seatInUse(page)
    await decide(page, 'Approve', (form) => form.getByLabel('Note').fill('Board of 24 November'))
    await decide(page, 'Fill seat', (form) => form.getByLabel('Who takes the seat').fill('Ana Duarte'))
    await inUse(page)
  }
  await done.click()
  await expect(page.getByRole('table', { name: 'Decisions done and declined' })).toBeVisible()
}

export const planScreens: readonly View[] = [
  { name: 'plan-team', show: at('#/plan/team', 'Plan') },
  { name: 'scenario', show: scenario },
  { name: 'scenario-timeline', show: timeline },
  { name: 'scenario-decision', show: openSeat(scenario) },
  { name: 'scenario-compare', show: at('#/plan/compare', 'Compare plans') },
  { name: 'plan-in-use', show: inUse },
  { name: 'plan-in-use-decision', show: seatInUse },
  { name: 'plan-in-use-record', show: record },
]

const more = (entry: string, title: string) => async (page: Page) => {
  await scenario(page)
  await page.getByRole('button', { name: 'More with Growth' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  await expect(page.getByRole('dialog', { name: title })).toBeVisible()
}

export const planDialogs: readonly View[] = [
  { name: 'new-scenario', show: dialog(plan, 'New scenario', 'New scenario') },
  { name: 'scenario-setup', show: dialog(scenario, 'Assumptions and limits', 'Assumptions and limits of Growth') },
  { name: 'add-decision', show: dialog(scenario, 'Add decision', 'Add decision') },
  { name: 'change-decision', show: dialog(openSeat(scenario), 'Change', 'Change decision') },
  { name: 'rename-scenario', show: more('Rename', 'Rename Growth') },
  { name: 'remove-scenario', show: more('Remove', 'Remove Growth from the workspace?') },
  { name: 'adopt-plan', show: dialog(scenario, 'Adopt', 'Adopt Growth') },
  { name: 'approve-decision', show: dialog(seatInUse, 'Approve', /^Approve: hire/u) },
  { name: 'fill-seat', show: dialog(seatInUse, 'Fill seat', /^Fill seat: /u) },
  { name: 'leave-plan', show: dialog(inUse, 'Leave plan', 'Leave Growth') },
]
