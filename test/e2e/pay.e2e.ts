import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paragraphs, part } from '../document/word-file.ts'
import type { Cadre } from '../support/app.ts'
import { delivered, goTo, openSample, undoButton, visit } from './hands.ts'
import { adopt } from './plan-hands.ts'
import { simulated } from './plan-reading.ts'
import { expect, test } from './story.ts'

/** Every amount that the window shows or names, but those that wait on systems: what a system is worth is nobody’s pay. */
async function amounts(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').evaluate((main) => {
    const isValue = (element: Element | null): boolean =>
      /Value/u.test(element?.closest('table')?.querySelector('thead')?.textContent ?? '')
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode() !== null) {
      const { textContent, parentElement } = texts.currentNode
      if (!isValue(parentElement)) found.push(textContent ?? '')
    }
    for (const one of main.querySelectorAll('[aria-label], [title]'))
      found.push(`${one.ariaLabel ?? ''} ${one.getAttribute('title') ?? ''}`)
    return found.filter((words) => /[£$€]/u.test(words))
  })
}

/** The headcount plan as Word has it, in one text. */
async function headcountPlan(cadre: Cadre, folder: string): Promise<string> {
  const { page } = cadre
  await goTo(page, '#/documents/headcount-plan', 'Documents')
  const path = await delivered(cadre, folder, () => page.getByRole('button', { name: 'Export as Word' }).click())
  return paragraphs(part(readFileSync(path), 'word/document.xml'))
    .map(({ text }) => text)
    .join('\n')
}

const screens = [
  ['#/overview', 'Overview'],
  ['#/plan', 'Plan'],
  ['#/plan/team', 'Plan'],
  ['#/plan/compare', 'Compare plans'],
  ['#/hiring', /Engineer|Architect/u],
  ['#/teams', 'Teams'],
  ['#/people', 'People'],
  ['#/people/priya-raman', 'Priya Raman'],
  ['#/findings', 'Findings'],
  ['#/settings/workspace', 'Settings'],
  ['#/settings/pay', 'Settings'],
  ['#/settings/defaults', 'Settings'],
] as const

/** All amounts of all screens, and of the first decision’s pane, by where they stand. */
async function amountsOfScreens(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  for (const [hash, name] of screens) {
    await goTo(page, hash, name)
    found[hash] = await amounts(page)
  }
  await goTo(page, '#/plan', 'Plan')
  await simulated(page)
  await page.getByRole('table', { name: 'Decisions of the plan' }).getByRole('link').first().click()
  await expect(page.locator('.why-pane .ways li').first()).toBeVisible()
  return { ...found, decision: await amounts(page) }
}

test('one switch hides pay on every screen and in the headcount plan of the plan in use, and undo shows it again', async ({
  cadre,
  folder,
}) => {
  test.setTimeout(300_000)
  const { page } = cadre
  await openSample(cadre)
  await visit(cadre, 'Plan')
  await adopt(page, 'Plan for the board', 'Ingrid Solberg')
  await simulated(page)
  const shown = await amountsOfScreens(page)
  for (const where of ['#/overview', '#/plan', '#/plan/team', '#/plan/compare', '#/settings/pay', 'decision'])
    expect(shown[where], where).not.toEqual([])
  const plan = await headcountPlan(cadre, folder)
  expect(plan).toContain('This is the plan in use, “Plan for the board”, adopted on 24 Nov 2026.')
  expect(plan).toMatch(/P50 is the day by which half of the runs reach the target, P80/u)
  expect(plan).toContain('£')

  await goTo(page, '#/settings/pay', 'Settings')
  await page.getByRole('radio', { name: 'Hidden' }).click()
  await expect(page.getByText(/^Pay is hidden: no pay/u)).toBeVisible()
  await expect(page.getByLabel(/^Base pay a year/u)).toHaveCount(0)
  for (const [where, found] of Object.entries(await amountsOfScreens(page))) expect(found, where).toEqual([])
  await expect(page.getByText('Pay is hidden.').first()).toBeVisible()
  await visit(cadre, 'Overview')
  await expect(page.getByRole('main')).toContainText('Pay is hidden in this workspace')
  const hidden = await headcountPlan(cadre, folder)
  expect(hidden).toContain('“Plan for the board”')
  expect(hidden).toContain('Pay is hidden in this workspace')
  expect(hidden).not.toMatch(/[£$€]/u)

  await undoButton(page).click()
  await goTo(page, '#/plan', 'Plan')
  await expect.poll(() => amounts(page)).toEqual(shown['#/plan'])
})
