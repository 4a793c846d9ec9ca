import { listWords, lowerFirst, upperFirst } from '../base/phrase.ts'
import type { Standing } from '../maturity/standing.ts'
import { levelWords, portfolioStatement } from '../maturity/words.ts'
import type { Block, Figure, TableRow } from './block.ts'
import { heading, say, section, steps, unlessEmpty, type Draft } from './draft.ts'
import { money, personName, type Material } from './material.ts'
import { scoring } from './scoring.ts'
import { systemSection } from './system-section.ts'
import { counted, whenWords } from './words.ts'

/** Level from which the article calls a system ready for production. */
const PRODUCTION = 4

export function maturityReport(material: Material): Draft {
  const { standings } = material.portfolio
  return {
    title: 'Maturity report',
    subtitle:
      standings.length === 0 ? 'No systems recorded yet' : upperFirst(`${counted(standings.length, 'AI system')}, today and target`),
    audience: 'Internal',
    about: '',
    blocks: [
      heading(1, 'Where the systems stand'),
      ...summary(material),
      { kind: 'page-break' },
      ...section(1, 'What to do first', [...first(material), ...shortfalls(material)]),
      ...section(1, 'The portfolio', unlessEmpty(standings, overview(material))),
      ...section(
        1,
        'System by system',
        standings.flatMap((standing) => systemSection(material, standing)),
      ),
      ...section(1, 'How levels are scored', scoring(material)),
    ],
  }
}

function summary(material: Material): readonly Block[] {
  const { portfolio } = material
  if (portfolio.standings.length === 0) {
    return [
      say('No AI system is recorded, so there is no maturity to report.', 'lead'),
      say('Add a system in Cadre, answer its practices and set a target; this report then shows its level, its gaps and what to do first.'),
    ]
  }
  return [
    say(portfolioStatement(portfolio), 'lead'),
    { kind: 'figures', figures: figures(material) },
    say(
      'Level 4 is where a system is ready for production. The article’s advice is to bring the systems of highest value there first, and to look for gaps in evaluation, observability and failure recovery.',
    ),
  ]
}

function figures(material: Material): readonly Figure[] {
  const { standings, below, valueAYear } = material.portfolio
  const ready = standings.filter(({ level }) => level >= PRODUCTION).length
  return [
    {
      label: 'Systems',
      value: String(standings.length),
      note: counted(standings.filter(({ assessed }) => assessed).length, 'assessed', 'assessed'),
    },
    {
      label: 'Below target',
      value: String(below.length),
      note: `of ${standings.filter(({ target }) => target !== null).length} with a target`,
    },
    { label: 'Ready for production', value: String(ready), note: 'at level 4 or 5' },
    ...(valueAYear > 0 ? [{ label: 'Value a year', value: money(material, valueAYear), note: 'as recorded for each system' }] : []),
  ]
}

function shortfalls(material: Material): readonly Block[] {
  const { shortfalls: short, valueAYear } = material.portfolio
  const valued = valueAYear > 0
  return unlessEmpty(short, [
    {
      kind: 'table',
      caption: 'What the systems are short in, most value waiting first',
      columns: [
        { title: 'Dimension', weight: 2 },
        { title: 'Systems short of their target', weight: 4.4 },
        ...(valued ? [{ title: 'Value waiting', weight: 1.4, align: 'right' as const }] : []),
      ],
      rows: short.map(({ dimension, systems, valueWaiting }) => ({
        cells: [dimension.name, listWords(systems.map(({ name }) => name)), ...(valued ? [money(material, valueWaiting)] : [])],
      })),
    },
    ...(valued
      ? [
          say(
            'Value waiting is the yearly value of the systems that are short in that dimension; a system short in two counts in both.',
            'quiet',
          ),
        ]
      : []),
  ])
}

function first({ portfolio }: Material): readonly Block[] {
  const [, ...rest] = portfolio.below
  if (portfolio.below.length === 0) return []
  return [
    say(
      `Take the systems in the order of their value${rest.length === 0 ? '' : '; within a system, the practices of the next level come first'}.`,
    ),
    steps(portfolio.below.map(firstWords)),
  ]
}

function firstWords({ system, level, blocking }: Standing): string {
  const names = blocking.slice(0, 4).map(({ name }) => `“${lowerFirst(name)}”`)
  const rest = blocking.length - names.length
  if (names.length === 0) return `${system.name}: assess the practices above level ${level} to see what is missing.`
  return `${system.name}, to level ${level + 1}: ${listWords([...names, ...(rest > 0 ? [counted(rest, 'other practice')] : [])])}.`
}

function overview(material: Material): readonly Block[] {
  const { standings, valueAYear } = material.portfolio
  const valued = valueAYear > 0
  return [
    say('A level followed by a plus sign means that at least half of the next level is in place.'),
    {
      kind: 'table',
      caption: valued ? 'All systems, highest value first' : 'All systems',
      columns: [
        { title: 'System', weight: 2.4 },
        { title: 'Level today', weight: 1.3 },
        { title: 'Target', weight: 1.2 },
        { title: 'Due', weight: 1.4 },
        { title: 'Owner', weight: 2 },
        ...(valued ? [{ title: 'Value a year', weight: 1.4, align: 'right' as const }] : []),
      ],
      rows: standings.map((one) => overviewRow(material, one, valued)),
    },
  ]
}

function overviewRow(material: Material, standing: Standing, valued: boolean): TableRow {
  const { system, target, assessed } = standing
  const value = system.valueAYear === null ? '–' : money(material, system.valueAYear)
  const owner = system.ownerId === null ? 'Nobody yet' : personName(material, system.ownerId)
  const due = system.target === null ? '–' : whenWords(system.target.by)
  return {
    cells: [
      system.name,
      assessed ? levelWords(standing) : 'Not assessed',
      target === null ? 'None' : String(target),
      due,
      owner,
      ...(valued ? [value] : []),
    ],
  }
}
