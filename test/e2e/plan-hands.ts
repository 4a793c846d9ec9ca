import type { Locator, Page } from '@playwright/test'
import { expect } from './story.ts'

/** What a person does on the Plan screen. */

/** A search is proven best within seconds, later on a machine that does much else. */
export const SEARCH = 60_000

/** The tab of the plan that is shown. */
export const shownTab = (page: Page): Locator => page.locator('.compare a[aria-current="page"]')
/** What is known of how good the plan shown is. */
export const standing = (page: Page): Locator => page.locator('.scenario-standing')
/** One figure of the plan that is shown, as words. */
export const figureOf = (page: Page, label: string): Locator => shownTab(page).locator('dl > div', { hasText: label }).locator('dd')

const units = { '': 1, k: 1e3, m: 1e6 } as const
/** "£3.24m" as a number. */
export function amountIn(words: string): number {
  const { amount, unit } = /£(?<amount>[\d.,]+)(?<unit>[km]?)/u.exec(words)?.groups ?? {}
  if (amount === undefined) throw new Error(`no amount in “${words}”`)
  return Number(amount.replaceAll(',', '')) * units[(unit ?? '') as keyof typeof units] // the pattern gives no other unit
}

/** Adds a scenario that begins as the form suggests, and shows it. */
export async function addScenario(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New scenario' }).click()
  const form = page.getByRole('dialog', { name: 'New scenario' })
  await form.getByLabel('Name').fill(name)
  await form.getByRole('button', { name: 'Add scenario' }).click()
  await expect(form).toBeHidden()
  await expect(shownTab(page)).toContainText(name)
}

/** Looks for a better plan until the best is proven. */
export async function findBest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find a better plan' }).click()
  await expect(standing(page)).toHaveText('Proven best within these limits', { timeout: SEARCH })
}

/** Puts the plan that is shown into use. */
export async function adopt(page: Page, name: string, by: string): Promise<void> {
  await page.getByRole('button', { name: 'Adopt', exact: true }).click()
  const form = page.getByRole('dialog', { name: /^Adopt / })
  await form.getByLabel('Name of the plan').fill(name)
  await form.getByLabel('Who adopts it').fill(by)
  await form.getByRole('button', { name: 'Put into use' }).click()
  await expect(form).toBeHidden()
  await expect(page.locator('.compare .in-use b')).toHaveText(name)
}

/** Brings the decision that is open a step on, in a dialog that asks who says so. */
export async function decide(page: Page, step: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await page.locator('.approval').getByRole('button', { name: step, exact: true }).click()
  const form = page.getByRole('dialog', { name: new RegExp(`^${step}:`, 'u') })
  await fill(form)
  await form.getByRole('button', { name: step, exact: true }).click()
  await expect(form).toBeHidden()
}

interface TargetShown {
  readonly name: string
  readonly due: Date
  /** Null: not within the plan. */
  readonly planned: Date | null
}

/** The targets of the plan shown, each with its due day and the day planned. */
export async function targetsPlanned(page: Page): Promise<readonly TargetShown[]> {
  const rows = await page.getByRole('table', { name: 'Due day and forecast day of each target' }).locator('tbody tr').all()
  return Promise.all(
    rows.map(async (row) => {
      const words = (await row.locator('.targets-line .sr').textContent()) ?? ''
      const { due, planned } = /^Due (?<due>\d+ \w+ \d+), as planned (?<planned>\d+ \w+ \d+|after the plan)/u.exec(words)?.groups ?? {}
      if (due === undefined || planned === undefined) throw new Error(`no days in “${words}”`)
      return {
        name: await row.locator('th').innerText(),
        due: new Date(due),
        planned: planned === 'after the plan' ? null : new Date(planned),
      }
    }),
  )
}

export const isLate = ({ due, planned }: TargetShown): boolean => planned === null || planned > due

/** Writes one limit of the scenario that is shown; empty is no limit. */
export async function limited(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Assumptions and limits' }).click()
  const dialog = page.getByRole('dialog', { name: /^Assumptions and limits of/u })
  const field = dialog.getByLabel(label, { exact: true })
  await field.fill(text)
  await field.press('Enter')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
}
