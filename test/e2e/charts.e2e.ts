import type { Page } from '@playwright/test'
import { readCsv } from '../../src/exchange/read/csv.ts'
import { openSample, savedChart, savingInto, visit } from './hands.ts'
import { expect, test } from './story.ts'

const CHART = 'Capacity against demand'
const menu = (page: Page) => page.getByRole('button', { name: `${CHART}: table and files` })

test('a chart leaves as a picture that stands alone, as pixels and as its numbers, and can be read as a table', async ({
  cadre,
  folder,
}) => {
  const { page } = cadre
  await savingInto(cadre, folder)
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSample(cadre)
  await visit(cadre, 'Plan')

  const svg = (await savedChart(cadre, folder, CHART, 'SVG')).toString('utf8')
  expect(svg).toContain(`<title id="title">${CHART}</title>`)
  expect(svg).toMatch(/<desc id="about">[^<]*Q1 2027 to Q4 2028/u)
  expect(svg).toContain('#1c1e22') // ink of the light theme, while the window is dark
  expect(svg).not.toMatch(/var\(|class=|#f0eeeb|https?:(?!\/\/www\.w3\.org\/2000\/svg")/u)
  const faults = await page.evaluate((text) => {
    const read = document.createElement('img')
    read.src = `data:image/svg+xml,${encodeURIComponent(text)}`
    return read.decode().then(
      () => [read.naturalWidth, read.naturalHeight],
      () => [0, 0],
    )
  }, svg)
  const [width = 0, height = 0] = faults
  expect(width).toBeGreaterThan(400)

  const png = await savedChart(cadre, folder, CHART, 'PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2])

  const { headings, rows } = readCsv('chart.csv', await savedChart(cadre, folder, CHART, 'CSV'))
  const capacity = rows.map(({ cells }) => Number(cells[headings.indexOf('Capacity')]).toFixed(1))
  const shown = page
    .getByRole('row', { name: /^Capacity/u })
    .first()
    .getByRole('cell')
  expect(capacity).toEqual((await shown.allTextContents()).filter((words) => words !== ''))

  await menu(page).click()
  await page.keyboard.press('Enter')
  const table = page.getByRole('table', { name: CHART, exact: true })
  await expect(table.getByRole('row')).toHaveCount(rows.length + 1)
  expect((await savedChart(cadre, folder, CHART, 'CSV')).length).toBeGreaterThan(0)
  await menu(page).click()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toBeFocused()
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Show as chart' }).click()
  await expect(table).toBeHidden()
})
