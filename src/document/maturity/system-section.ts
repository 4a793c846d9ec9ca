import { dateWords } from '../../base/date.ts'
import { countWords, upperFirst } from '../../base/phrase.ts'
import type { DimensionStanding, Standing } from '../../maturity/standing.ts'
import { levelWords } from '../../maturity/words.ts'
import type { PracticeAnswer } from '../../model/system.ts'
import type { Block, TableRow } from '../block.ts'
import { heading, say, unlessEmpty } from '../draft.ts'
import { money, personName, teamName, type Material } from '../material.ts'
import { sentence } from '../words.ts'
import { improvements } from './improvements.ts'

/** Practices listed for a system; more would hide the ones that come first. */
const MOST = 7

/** One system: what it is, where it stands in each dimension, and what is missing up to its target. */
export function systemSection(material: Material, standing: Standing): readonly Block[] {
  const { system } = standing
  return [
    heading(2, system.name),
    ...(system.summary === '' ? [] : [say(sentence(system.summary))]),
    say(facts(material, standing)),
    ...(system.scope === '' ? [] : [say(`Scope: ${sentence(system.scope)}`, 'quiet')]),
    ...(standing.assessed ? [dimensionTable(standing)] : []),
    ...excluded(standing),
    ...missingTable(standing),
    ...improvements(material, standing),
  ]
}

function facts(material: Material, standing: Standing): string {
  const { system, target } = standing
  const aim =
    target === null
      ? 'It has no target.'
      : `Its target is level ${target}${system.target?.by == null ? '' : ` by ${dateWords(system.target.by)}`}${standing.gap === 0 ? ', which it has reached' : ''}.`
  const team = system.teamId === null ? 'No team runs it' : `${teamName(material, system.teamId)} runs it`
  const owner = system.ownerId === null ? 'nobody owns it by name' : `${personName(material, system.ownerId)} owns it`
  const value = system.valueAYear === null ? '' : ` It is worth ${money(material, system.valueAYear)} a year.`
  return `${levelSentence(standing)} ${aim} ${team}; ${owner}.${value}`
}

function levelSentence(standing: Standing): string {
  const { system, assessed } = standing
  if (!assessed) return 'Nobody has assessed it yet, so it counts as level 1.'
  const on = system.assessedOn === null ? '' : `, assessed on ${dateWords(system.assessedOn)}`
  return `It stands at level ${levelWords(standing)}${on}.`
}

function dimensionTable(standing: Standing): Block {
  const counted = standing.dimensions.filter(({ excluded: reason }) => reason === null)
  const aimed = standing.target !== null
  return {
    kind: 'table',
    caption: `${standing.system.name} by dimension`,
    columns: [
      { title: 'Dimension', weight: 2.2 },
      { title: 'Level', weight: 1 },
      ...(aimed
        ? [
            { title: 'Target', weight: 1 },
            { title: 'Short by', weight: 1.2 },
            { title: 'Practices missing', weight: 1.5 },
          ]
        : []),
    ],
    rows: counted.map((one) => dimensionRow(one, standing.target)),
  }
}

function dimensionRow(one: DimensionStanding, target: number | null): TableRow {
  const gap = one.gap === 0 ? '–' : `${one.gap} ${one.gap === 1 ? 'level' : 'levels'}`
  const missing = one.missing.length === 0 ? 'None' : String(one.missing.length)
  return { cells: [one.dimension.name, levelWords(one), ...(target === null ? [] : [String(target), gap, missing])] }
}

const excluded = ({ dimensions }: Standing): readonly Block[] =>
  dimensions.flatMap(({ dimension, excluded: reason }) =>
    reason === null
      ? []
      : [say(`${dimension.name} does not count for this system: ${sentence(reason === '' ? 'no reason is recorded' : reason)}`, 'quiet')],
  )

function missingTable({ system, dimensions }: Standing): readonly Block[] {
  const all = dimensions
    .flatMap(({ dimension, gap, missing }) => missing.map(({ practice, answer }) => ({ dimension, gap, practice, answer })))
    .toSorted((a, b) => a.practice.level - b.practice.level || b.gap - a.gap)
  // A line that says “one more” would be as long as the practice.
  const rows = all.slice(0, all.length === MOST + 1 ? all.length : MOST).map(({ practice, answer }): TableRow => ({
    cells: [`${practice.name}\n${practice.whole}`, String(practice.level), stateWords(answer), practice.evidence],
  }))
  const rest = all.length - rows.length
  return unlessEmpty(rows, [
    {
      kind: 'table',
      caption: `What ${system.name} lacks up to its target, lowest level first`,
      columns: [
        { title: 'Practice', weight: 3.9, lead: true },
        { title: 'Level', weight: 1.2 },
        { title: 'Today', weight: 2.8 },
        { title: 'What would show it', weight: 2.1 },
      ],
      rows,
    },
    ...(rest > 0 ? [say(`${upperFirst(countWords(rest))} more practices come after these.`, 'quiet')] : []),
  ])
}

const scoreWords = { 0: 'Not in place', 0.25: 'A quarter in place', 0.5: 'Half in place', 1: 'In place' } as const

function stateWords(answer: PracticeAnswer | null): string {
  if (answer === null) return 'Not answered'
  return answer.evidence === '' ? scoreWords[answer.score] : `${scoreWords[answer.score]}, ${answer.grade}\n${sentence(answer.evidence)}`
}
