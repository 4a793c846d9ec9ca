import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { part, paragraphs } from './word-file.ts'

const run = promisify(execFile)

/** The text of each page of each file, as LibreOffice draws them; all files in one run of it. */
export async function pagesOf(paths: readonly string[], folder: string): Promise<readonly (readonly string[])[]> {
  await run(
    'soffice',
    [
      `-env:UserInstallation=file://${encodeURI(join(folder, 'office'))}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...paths,
    ],
    { timeout: 240_000 },
  )
  return Promise.all(
    paths.map(async (path) => {
      const { stdout } = await run('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], { maxBuffer: 1e8 })
      return stdout.split('\f').slice(0, -1)
    }),
  )
}

/** The entries of a file’s contents with the page numbers written there. */
export const contentsOf = (bytes: Uint8Array): readonly { readonly title: string; readonly page: number }[] =>
  paragraphs(part(bytes, 'word/document.xml')).flatMap(({ style, text }) => {
    const entry = /^TOC[12]$/.test(style) ? /^(?<title>.*?)\s*(?<page>\d+)$/.exec(text) : null
    return entry?.groups === undefined ? [] : [{ title: entry.groups['title'] ?? '', page: Number(entry.groups['page']) }]
  })
