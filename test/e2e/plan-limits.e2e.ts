import type { Page } from '@playwright/test'
import { dateWords, PlainDate } from '../../src/base/date.ts'
import { readCsv } from '../../src/exchange/read/csv.ts'
import { heading, openSample, savedChart, savingInto, visit } from './hands.ts'
import { addScenario, findBest, isLate, limited, targetsPlanned } from './plan-hands.ts'
import { expect, test } from './story.ts'

const firstLine = (words: string): string => words.trim().split('\n')[0] ?? ''

/** The lines of the comparison with the words of each plan, P50 and P80 left out. */
async function compared(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await page
    .getByRole('table', { name: /^Plans compared/u })
    .locator('tbody tr:not(.cp-group)')
    .all()
  return new Map(
    await Promise.all(
      rows.map(async (row) => {
        const [name, cells] = await Promise.all([row.locator('th').innerText(), row.locator('td').allInnerTexts()])
        return [firstLine(name), cells.map(firstLine)] as const
      }),
    ),
  )
}

/** What holds late targets back, as the Plan screen says it on demand. */
async function heldBack(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: /^What holds .+ back\?$/u }).click()
  const sentences = page.locator('.binding li')
  await expect(sentences.first()).toBeVisible({ timeout: BINDING })
  return sentences.allInnerTexts()
}
/** It searches once for the whole, then for each late target under other limits. */
const BINDING = 120_000

/** A day as a file has it in the words of a screen; anything else as it is. */
function dayWords(cell: string): string {
  const day = PlainDate.safeParse(cell)
  return day.success ? dateWords(day.data) : cell
}

test('limits make targets late, never an error: what holds them back is said, and plans stand side by side and leave as numbers', async ({
  cadre,
  folder,
}) => {
  test.setTimeout(480_000)
  const { page } = cadre
  await savingInto(cadre, folder)
  await openSample(cadre)
  await visit(cadre, 'Plan')
  await addScenario(page, 'One at a time')
  await limited(page, 'Hires a quarter', '1')
  await findBest(page)
  const [late, ...others] = (await targetsPlanned(page)).filter(isLate)
  expect(late).toBeDefined()
  expect(others.length).toBeLessThan(3)
  expect(await heldBack(page)).toContainEqual(expect.stringMatching(new RegExp(`^With .*hires? .*, ${late?.name} can be on time\\.$`, 'u')))

  await addScenario(page, 'Small budget')
  await limited(page, 'Hires a quarter', '')
  await limited(page, /^Budget a quarter/u, '330k')
  await findBest(page)
  const later = (await targetsPlanned(page)).filter(isLate)
  expect(later.length).toBeGreaterThan(1 + others.length)
  const sentences = await heldBack(page)
  expect(sentences).toContainEqual(expect.stringMatching(/^With £\d+k more .*, .+ can be on time\.$/u))
  for (const { name } of later) expect(sentences.join('\n')).toContain(name)

  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(heading(page, 'Compare plans')).toBeVisible()
  const lines = await compared(page)
  const { headings, rows } = readCsv('plans.csv', await savedChart(cadre, folder, 'Side by side', 'CSV'))
  expect(headings.slice(3)).toEqual(['Today’s team', 'Cadre’s proposal', 'One at a time', 'Small budget'])
  const cells = (what: string): readonly string[] => rows.find((row) => row.cells[1] === what)?.cells.slice(3) ?? []
  for (const what of ['Engineers at the end', 'Hires', 'Promotions', 'Targets on time']) expect(cells(what)).toEqual(lines.get(what))
  const costs = cells('Cost, GBP').map(Number)
  expect(costs.map((cost) => `£${(cost / 1e6).toFixed(2)}m`)).toEqual(lines.get('Cost, GBP'))
  expect(costs[3]).toBeLessThanOrEqual(8 * 330_000)
  expect(cells(`${late?.name}, forecast`).map(dayWords)).toEqual(lines.get(late?.name ?? ''))
})
