import { dateWords } from '../../src/base/date.ts'
import { moneyWords } from '../../src/base/money.ts'
import { portfolio } from '../../src/maturity/portfolio.ts'
import type { Standing } from '../../src/maturity/standing.ts'
import { settingsOf } from '../../src/model/workspace.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { count, table } from './table.ts'

const levelWords = ({ assessed, level, plus }: Standing): string => (assessed ? `${level}${plus ? '+' : ''}` : 'not assessed')
const targetWords = ({ system: { target } }: Standing): string =>
  target === null ? 'none' : `${target.level}${target.by === null ? '' : ` by ${dateWords(target.by)}`}`
const shortIn = ({ dimensions }: Standing): string =>
  dimensions
    .filter(({ gap }) => gap > 0)
    .map(({ dimension, gap }) => `${dimension.short} ${gap}`)
    .join(', ')

export const assessCommand: Command = {
  name: 'assess',
  usage: 'FILE',
  about: 'Shows where each system stands, its target, and the dimensions it is short in, each with the levels missing.',
  takes: ['FILE'],
  needed: 1,
  options: {},
  run: (context, [file = '']) =>
    atDesk(context, file, { looksOnly: true }, ({ workspace, framework }) => {
      const { standings, below, valueAYear, shortfalls } = portfolio(workspace, framework)
      const { currency } = settingsOf(workspace)
      const rows = standings.map((one) => [
        one.system.name,
        one.system.valueAYear === null ? 'not known' : moneyWords(one.system.valueAYear, currency),
        levelWords(one),
        targetWords(one),
        shortIn(one),
      ])
      const heads = [
        { title: 'System' },
        { title: 'Value a year', align: 'right' },
        { title: 'Level' },
        { title: 'Target' },
        { title: 'Levels short in' },
      ] as const
      const text = [
        table(heads, rows),
        '',
        `${count(standings.length, 'system')}, ${below.length} below target; ${moneyWords(valueAYear, currency)} a year in all.`,
        ...shortfalls
          .slice(0, 3)
          .map(
            (one) =>
              `${one.dimension.name}: ${count(one.systems.length, 'system')} short, ${moneyWords(one.valueWaiting, currency)} a year waiting.`,
          ),
      ].join('\n')
      return { text, json: { valueAYear, systems: standings.map(standingJson) } }
    }),
}

const standingJson = (one: Standing) => ({
  id: one.system.id,
  name: one.system.name,
  valueAYear: one.system.valueAYear,
  assessed: one.assessed,
  level: one.level,
  plus: one.plus,
  target: one.system.target,
  gap: one.gap,
  dimensions: one.dimensions.map(({ dimension, excluded, level, plus, gap }) => ({
    id: dimension.id,
    name: dimension.name,
    excluded,
    level,
    plus,
    gap,
  })),
  blocking: one.blocking.map(({ id, name, level }) => ({ id, name, level })),
})
