import { dateWords } from '../../src/base/date.ts'
import { moneyWords } from '../../src/base/money.ts'
import { answerFields } from '../../src/exchange/answers/field.ts'
import type { Framework } from '../../src/framework/framework.ts'
import { portfolio } from '../../src/maturity/portfolio.ts'
import type { Standing } from '../../src/maturity/standing.ts'
import { settingsOf, type Workspace } from '../../src/model/workspace.ts'
import { textOf } from './arguments.ts'
import type { Command, Said } from './command.ts'
import { atDesk } from './desk.ts'
import { expectTogether, exportSystems, together } from './export-systems.ts'
import { importAnswers } from './import-answers.ts'
import { exportTo } from './out-file.ts'
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
  usage: 'FILE [--import ANSWERS.csv [--system NAME] [--map CODE=PRACTICE …] [--dry-run]] [--export OUT.csv|OUT.json]',
  about: `Shows where each system stands, its target, and the dimensions it is short in, each with the levels missing.
--import takes in an outside assessment: a CSV file with a question code and a score (0, 0.25, 0.5 or 1) in each row, as one step in the history.
--system names the system where the file has no column for it. --map says which practice a code stands for (Q14=evaluation-3-1), or Q14=leave-out.
--column FIELD=HEADING says what a column holds: ${answerFields.join(', ')}. Columns without it are recognised by their headings.
--dry-run says what would happen and changes nothing. Rows with a problem stop the import; --skip-bad-rows leaves them out instead.
--export writes the answers as CSV, or everything about the systems as JSON; a file that is there is never replaced.`,
  takes: ['FILE'],
  needed: 1,
  options: {
    import: { type: 'string' },
    system: { type: 'string' },
    map: { type: 'string', multiple: true },
    column: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
    'skip-bad-rows': { type: 'boolean' },
    export: { type: 'string' },
  },
  run: async (context, [file = ''], values) => {
    expectTogether(values, ['system', 'map', 'column', 'dry-run', 'skip-bad-rows'])
    const list = textOf(values, 'import')
    const out = exportTo(values)
    const imported = list === null ? null : await importAnswers(context, file, list, values)
    if (out !== null) return together(imported, await exportSystems(context, file, out, 'answers-csv'))
    return imported ?? atDesk(context, file, { looksOnly: true }, ({ workspace, framework }) => standingsSaid(workspace, framework))
  },
}

function standingsSaid(workspace: Workspace, framework: Framework): Said {
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
  return { text: rows.length === 0 ? 'No systems yet.' : text, json: { valueAYear, systems: standings.map(standingJson) } }
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
