import type { Locator, Page } from '@playwright/test'
import type { Cadre } from '../support/app.ts'
import { goTo, visit } from './hands.ts'
import { planFigure, planShown, type PlanShown } from './plan-reading.ts'
import { expect } from './story.ts'

/** Deciding on a system, and holding the app to what its dialog says before. */

const open = async ({ page }: Cadre, system: string): Promise<void> => {
  await goTo(page, `#/system/${system.toLowerCase().replaceAll(' ', '-')}/decisions`, system)
}

/** Each opens the dialog and fills it in, as far as to its effect. */
export const take = {
  sunset: async (cadre: Cadre, system: string, day: string): Promise<void> => {
    await open(cadre, system)
    await cadre.page.getByRole('table', { name: 'What can become of the system' }).getByRole('button', { name: 'Sunset' }).click()
    const dialog = cadre.page.getByRole('dialog', { name: `What becomes of ${system}` })
    await expect(dialog.getByRole('region', { name: 'What it does' })).toContainText('once there is a day to stop')
    await dialog.getByLabel('First day it no longer runs').fill(day)
  },
  buy: async (cadre: Cadre, system: string, component: string, price: string, reason: string): Promise<void> => {
    await open(cadre, system)
    await cadre.page.getByRole('table', { name: 'Components with advice and decision' }).getByRole('button', { name: component }).click()
    const dialog = cadre.page.getByRole('dialog', { name: `${component}, ${system}` })
    await dialog.getByRole('radio', { name: 'Buy' }).check()
    await dialog.getByLabel(/^Supplier’s price a year/u).fill(price)
    await expect(dialog.getByRole('button', { name: 'Take this decision' })).toBeDisabled()
    await dialog.getByLabel('Reason, since it goes against the advice').fill(reason)
    await expect(dialog.getByRole('row', { name: /^Suppliers’ prices a year/u })).toBeVisible()
  },
} as const

export interface Promised {
  /** What changes, with its words now and afterwards. */
  readonly lines: ReadonlyMap<string, { readonly now: string; readonly afterwards: string }>
  /** How many decisions of the plan come and go. */
  readonly decisions: { readonly comes: number; readonly goes: number }
  readonly findings: { readonly comes: readonly string[]; readonly goes: readonly string[] }
}

/** What the open dialog says that the decision does, under this name. */
export async function promised(page: Page, name = 'What it does'): Promise<Promised> {
  const does = page.getByRole('dialog').getByRole('region', { name })
  const table = does.getByRole('table', { name: 'What changes' })
  await expect(table).toBeVisible()
  const rows = await table.locator('tbody tr').all()
  const lines = await Promise.all(
    rows.map(async (row) => [await row.locator('th').innerText(), await row.locator('td').allInnerTexts()] as const),
  )
  const points = (title: string, sign: string): Locator =>
    does.getByRole('heading', { name: title }).locator(`xpath=following-sibling::ul[1]/li[contains(@class, "${sign}")]`)
  const [decisions, findings] = ['Decisions of the plan', 'Findings about the team'] as const
  return {
    lines: new Map(lines.map(([what, [now = '', afterwards = '']]) => [what, { now, afterwards }])),
    decisions: { comes: await points(decisions, 'comes').count(), goes: await points(decisions, 'goes').count() },
    findings: { comes: await points(findings, 'comes').allInnerTexts(), goes: await points(findings, 'goes').allInnerTexts() },
  }
}

/** Expects Plan and Findings to show now what was promised. */
export async function expectPromised(cadre: Cadre, { lines, decisions, findings }: Promised, before: PlanShown): Promise<void> {
  const { page } = cadre
  await visit(cadre, 'Plan')
  const now = await planShown(page)
  expect(now.decisions).toHaveLength(before.decisions.length + decisions.comes - decisions.goes)
  expect([now.decisions, now.targets, now.figures]).not.toEqual([before.decisions, before.targets, before.figures])
  for (const [what, { afterwards }] of lines) {
    if (what === 'Engineers at the end') expect(await planFigure(page, what)).toBe(afterwards)
    if (what.startsWith('Cost of the plan')) expect(await planFigure(page, 'Cost')).toBe(afterwards)
    const system = /^(?<name>.+), level \d$/u.exec(what)?.groups?.['name']
    if (system === undefined) continue
    if (afterwards.startsWith('Sunset')) expect(now.targets[system]).toBeUndefined()
    else expect(now.targets[system]).toContain(afterwards)
  }
  await visit(cadre, 'Findings')
  for (const title of findings.comes) await expect(page.getByRole('heading', { name: title })).toBeVisible()
  for (const title of findings.goes) await expect(page.getByRole('heading', { name: title })).toBeHidden()
}
