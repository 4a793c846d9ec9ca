import { expect, type Page } from '@playwright/test'

/** The plan as its screen tells it: each decision with its dates and cost, the figures of the whole, and the day of each target. */
export interface PlanShown {
  readonly decisions: readonly string[]
  readonly figures: readonly string[]
  readonly targets: Readonly<Record<string, string>>
  /** All that work asks for, in full-time equivalents, every role and quarter added up. */
  readonly demand: number
}

/** Reads the Plan screen, which is open. */
export async function planShown(page: Page): Promise<PlanShown> {
  const table = page.getByRole('table', { name: 'Decisions of the plan' })
  await expect(table).toBeVisible()
  await simulated(page)
  const cells = await page.locator('.by-role-table td').allTextContents()
  const asked = cells.map((cell) => Number(/ of (?<demand>[\d.]+)$/u.exec(cell)?.groups?.['demand']))
  expect(asked.length).toBeGreaterThan(0)
  return {
    decisions: await table.locator('tbody tr').allInnerTexts(),
    figures: await page.locator('.compare dl').allInnerTexts(),
    targets: Object.fromEntries(await targetsShown(page)),
    demand: asked.reduce((sum, one) => sum + one, 0),
  }
}

/** Waits until the plan shown was simulated as it stands. */
export async function simulated(page: Page): Promise<void> {
  const current = page.locator('.compare a[aria-current="page"]')
  await expect(current.locator('dt', { hasText: 'P80' })).toHaveCount(1, { timeout: 30_000 })
  await expect(current.locator('.compare-stale')).toHaveCount(0, { timeout: 30_000 })
}

async function targetsShown(page: Page): Promise<readonly (readonly [string, string])[]> {
  const lines = page.getByRole('table', { name: 'Due day and forecast day of each target' }).locator('tbody tr')
  const [names, days] = await Promise.all([lines.locator('th').allInnerTexts(), lines.locator('td:last-child').allInnerTexts()])
  return names.map((name, at) => [name, days[at] ?? ''])
}

/** One figure of the plan that is in use. */
export async function planFigure(page: Page, label: string): Promise<string> {
  return page.locator('.compare .in-use dl > div', { hasText: label }).locator('dd').innerText()
}
