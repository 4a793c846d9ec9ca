import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium, test } from '@playwright/test'
import { allRequests, makeDocuments } from '../../src/document/make.ts'
import { toDocx } from '../../src/document/write/docx.ts'
import { branded, onPaper } from '../document/brands.ts'
import { contextOf, sample } from '../document/workspaces.ts'

// Taken on demand, no test, as the pictures of the window are. Needs LibreOffice and poppler.
const folder = fileURLToPath(new URL('../../docs/documents', import.meta.url))
const run = promisify(execFile)

/** All pages of a document side by side, as LibreOffice draws them. */
const sheetOf = (pages: readonly string[]): string => `<!doctype html><style>
  body { margin: 0; padding: 16px; background: #e9e7e3; display: grid; grid-template-columns: repeat(4, 360px); gap: 16px; width: fit-content }
  img { width: 360px; display: block; box-shadow: 0 1px 3px #0003 }
</style>${pages.map((page) => `<img src="data:image/png;base64,${page}">`).join('')}`

test('pages of the sample’s documents', async () => {
  test.setTimeout(300_000)
  const work = join(folder, 'work')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const browser = await chromium.launch({ executablePath: process.env['CADRE_BROWSER'] ?? '' })
  const page = await browser.newPage({ viewport: { width: 1536, height: 600 } })
  for (const [suffix, workspace] of [
    ['', sample],
    [' branded', branded(onPaper(sample, 'letter'))],
  ] as const) {
    const context = contextOf(workspace)
    const models = allRequests(context).flatMap((request) => makeDocuments(request, context))
    const wanted = suffix === '' ? models : models.filter(({ title }) => ['Headcount plan', 'Interview guide'].includes(title))
    for (const model of wanted) {
      const name = `${model.fileName.replace(/ \d{4}-\d\d-\d\d/, '').replace('Northwind Mutual ', '')}${suffix}`
      writeFileSync(join(work, 'one.docx'), await toDocx(model))
      await run('soffice', [
        `-env:UserInstallation=file://${work}/office`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        work,
        join(work, 'one.docx'),
      ])
      await run('pdftoppm', ['-png', '-r', '75', join(work, 'one.pdf'), join(work, 'page')])
      const pages = readdirSync(work)
        .filter((file) => file.startsWith('page'))
        .toSorted()
      await page.setContent(sheetOf(pages.map((file) => readFileSync(join(work, file)).toString('base64'))))
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
      for (const file of pages) rmSync(join(work, file))
    }
  }
  await browser.close()
  rmSync(work, { recursive: true, force: true })
})
