import { readFileSync } from 'node:fs'
import type { Score } from '../../src/model/system.ts'

const lines = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8').split('\n')
const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** Rows of the table in docs/scoring.md whose first column has this head: what the documents say a worked example gives. */
export function printed(head: string): readonly (readonly string[])[] {
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`))
  if (start < 0) throw new Error(`docs/scoring.md has no table of “${head}”`)
  const rows = lines.slice(start + 2)
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map(cells)
}

const marks: Readonly<Record<string, Score>> = { 0: 0, '¼': 0.25, '½': 0.5, 1: 1 }
export function scoreOf(mark: string): Score {
  const score = marks[mark]
  if (score === undefined) throw new Error(`“${mark}” is no score`)
  return score
}
export const scoresOf = (marks: string): readonly Score[] => marks.split(', ').map(scoreOf)
export const markOf = (score: Score): string => ({ 0: '0', 0.25: '¼', 0.5: '½', 1: '1' })[score]
export const numberOf = (text: string): number => Number(text.replaceAll(',', ''))
