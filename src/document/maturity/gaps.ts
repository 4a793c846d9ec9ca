import { listWords, lowerFirst, upperFirst } from '../../base/phrase.ts'
import type { Shortfall } from '../../maturity/portfolio.ts'
import type { Standing } from '../../maturity/standing.ts'
import type { Block } from '../block.ts'
import { say, steps, unlessEmpty } from '../draft.ts'
import { money, type Material } from '../material.ts'
import { counted, listedUpTo } from '../words.ts'

/** Systems told one by one; the rest stand under “System by system”. */
const MOST_FIRST = 10
/** Systems named in a cell. */
const MOST_NAMED = 8

/** The next practices of each system below its target, and the dimensions that they are short in. */
export const gaps = (material: Material): readonly Block[] => [...first(material), ...shortfalls(material)]

function first({ portfolio: { below, valueAYear } }: Material): readonly Block[] {
  const rest = below.length - MOST_FIRST
  const order = valueAYear > 0 ? 'Take the systems in the order of their value' : 'No value is recorded, so the systems stand by name'
  return unlessEmpty(below, [
    say(`${order}${below.length === 1 ? '' : '; within a system, the practices of the next level come first'}.`),
    steps(below.slice(0, MOST_FIRST).map(firstWords)),
    ...(rest > 0
      ? [
          say(
            `${upperFirst(counted(rest, 'more system comes', 'more systems come'))} after these; what each lacks stands under “System by system”.`,
            'quiet',
          ),
        ]
      : []),
  ])
}

function firstWords({ system, level, blocking }: Standing): string {
  const names = blocking.slice(0, 4).map(({ name }) => `“${lowerFirst(name)}”`)
  const rest = blocking.length - names.length
  if (names.length === 0) return `${system.name}: assess the practices above level ${level} to see what is missing.`
  return `${system.name}, to level ${level + 1}: ${listWords([...names, ...(rest > 0 ? [counted(rest, 'other practice')] : [])])}.`
}

function shortfalls(material: Material): readonly Block[] {
  const { shortfalls: short, valueAYear } = material.portfolio
  const valued = valueAYear > 0
  return unlessEmpty(short, [
    ...shortChart(short, valued),
    {
      kind: 'table',
      caption: `What the systems are short in${valued ? ', most value waiting first' : ''}`,
      columns: [
        { title: 'Dimension', weight: 2 },
        { title: 'Systems', weight: 1, align: 'right' },
        { title: 'Short of their target', weight: 4 },
        ...(valued ? [{ title: 'Value waiting', weight: 1.4, align: 'right' as const }] : []),
      ],
      rows: short.map(({ dimension, systems, valueWaiting }) => ({
        cells: [
          dimension.name,
          String(systems.length),
          listedUpTo(
            MOST_NAMED,
            systems.map(({ name }) => name),
          ),
          ...(valued ? [money(material, valueWaiting)] : []),
        ],
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

/** A chart of one or two counts would say less than their rows. */
const LEAST_DRAWN = 3

function shortChart(short: readonly Shortfall[], valued: boolean): readonly Block[] {
  const counts = short.map(({ systems }) => systems.length)
  const most = Math.max(...counts)
  if (short.length < LEAST_DRAWN || most === Math.min(...counts)) return []
  const worst = short.filter(({ systems }) => systems.length === most).map(({ dimension }) => lowerFirst(dimension.name))
  return [
    {
      kind: 'chart',
      caption: `Systems short of their target, by dimension${valued ? ', most value waiting first' : ''}`,
      says: `A bar for each dimension that some system is short in. Most are short in ${listWords(worst)}: ${counted(most, 'system')}.`,
      chart: {
        type: 'bars',
        categories: short.map(({ dimension }) => dimension.name),
        unit: 'Systems',
        series: [{ name: 'Systems short of their target', values: counts, ink: 'accent' }],
      },
    },
  ]
}
