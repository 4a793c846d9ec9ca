import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { DocumentModel } from '../../../src/document/block.ts'
import { flowOf } from '../../../src/document/flow/flow-of.ts'
import { layOut } from '../../../src/document/layout/lay-out.ts'
import { toDocx } from '../../../src/document/write/docx.ts'
import { onPath } from '../../support/apt.mjs'
import { documentsOf, sample } from '../workspaces.ts'
import { showcase } from '../write/showcase.ts'
import { chartsOn, drawnPages, laidLines, linesOf } from './drawn-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'cadre-layout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const inFont = (font: string): DocumentModel['brand'] => ({
  ...showcase.brand,
  styles: { file: 'firm.dotx', headingFont: font, bodyFont: font, styles: {} },
})
const papers = ['a4', 'letter'] as const
const models: readonly DocumentModel[] = papers.flatMap((paper) => [
  ...documentsOf(sample).map((model) => ({ ...model, paper })),
  { ...showcase, paper },
  ...['Arial', 'Times New Roman'].map((font) => ({ ...showcase, paper, brand: inFont(font) })),
])

test('every line of every page stands where LibreOffice draws it', { timeout: 300_000 }, async ({ skip }) => {
  if (onPath('soffice') === null || onPath('pdftotext') === null) skip('needs LibreOffice and pdftotext, which draw the pages')
  const paths = await Promise.all(
    models.map(async (model, at) => {
      const path = join(folder, `${at}.docx`)
      writeFileSync(path, await toDocx(model))
      return path
    }),
  )
  const drawn = await drawnPages(paths, folder)
  models.forEach((model, at) => {
    const { pages } = layOut(flowOf(model))
    const name = `${model.fileName}, ${model.paper}`
    expect(drawn[at]?.length, name).toBe(pages.length)
    pages.forEach((page, number) => {
      const lines = linesOf(drawn[at]?.[number] ?? [], chartsOn(page))
      const laid = laidLines(page)
      expect(
        laid.map(({ text }) => text),
        `${name}, page ${number + 1}`,
      ).toEqual(lines.map(({ text }) => text))
      laid.forEach(({ baseline, text }, line) =>
        expect(Math.abs(baseline - (lines[line]?.baseline ?? 0)), `${name}, page ${number + 1}: ${text}`).toBeLessThan(10),
      )
    })
  })
})
