import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LaidPage, Mark } from '../../../src/document/layout/page.ts'

const run = promisify(execFile)

/** One line of text across a page, from its top in twips. */
export interface DrawnLine {
  readonly baseline: number
  readonly text: string
}
interface Word {
  readonly x: number
  readonly baseline: number
  readonly text: string
}

/** Where pdftotext’s box around a word has its baseline, as a share of its height. */
const BASELINE = 0.7265
const TWIPS = 20
const WORD = /<word xMin="(?<x>[\d.-]+)" yMin="(?<top>[\d.-]+)" xMax="[\d.-]+" yMax="(?<bottom>[\d.-]+)">(?<text>.*?)<\/word>/g

/** The words of each page of each file as LibreOffice draws them; all files in one run of it. */
export async function drawnPages(paths: readonly string[], folder: string): Promise<readonly (readonly (readonly Word[])[])[]> {
  const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'office'))}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], { timeout: 240_000 })
  return Promise.all(
    paths.map(async (path) => {
      const { stdout } = await run('pdftotext', ['-bbox', path.replace(/docx$/, 'pdf'), '-'], { maxBuffer: 1e8 })
      return stdout.split('<page ').slice(1).map(wordsIn)
    }),
  )
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"' } as const

const wordsIn = (page: string): readonly Word[] =>
  [...page.matchAll(WORD)].map(({ groups = {} }) => {
    const [top, bottom] = [Number(groups['top']), Number(groups['bottom'])]
    const text = (groups['text'] ?? '').replaceAll(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof named) => named[name])
    return { x: Number(groups['x']) * TWIPS, baseline: (top + BASELINE * (bottom - top)) * TWIPS, text }
  })

/** A page’s lines from the top, without what a chart says and without spaces and leaders. */
export function linesOf(words: readonly Word[], charts: readonly Extract<Mark, { kind: 'chart' }>[] = []): readonly DrawnLine[] {
  const inChart = ({ x, baseline }: Word): boolean =>
    charts.some(
      (chart) =>
        chart.x - 20 <= x && x <= chart.x + chart.width + 20 && chart.y - 20 <= baseline && baseline <= chart.y + chart.height + 20,
    )
  const lines: Word[][] = []
  for (const word of words.filter((one) => !inChart(one)).toSorted((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && word.baseline - line[0].baseline < 30) line.push(word)
    else lines.push([word])
  }
  return lines.map((line) => ({
    baseline: line[0]?.baseline ?? 0,
    text: line
      .toSorted((one, other) => one.x - other.x)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/[\s.\u200B]/g, ''),
  }))
}

export const chartsOn = ({ marks }: LaidPage): readonly Extract<Mark, { kind: 'chart' }>[] => marks.filter((mark) => mark.kind === 'chart')

export const laidLines = ({ marks }: LaidPage): readonly DrawnLine[] => linesOf(marks.filter((mark) => mark.kind === 'text'))
