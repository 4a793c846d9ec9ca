import type { Standing } from '../../maturity/standing.ts'
import { levelWords } from '../../maturity/words.ts'
import type { Block, TableRow } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { money, personName, type Material } from '../material.ts'
import { leftOutWords, MOST_ROWS } from '../shown.ts'
import { counted, whenWords } from '../words.ts'

/** Every system with its level today and its target, drawn and in a table. */
export function overview(material: Material): readonly Block[] {
  const { standings, valueAYear } = material.portfolio
  const valued = valueAYear > 0
  return unlessEmpty(standings, [
    ...levelChart(standings, valued),
    say('A level followed by a plus sign means that at least half of the next level is in place.'),
    {
      kind: 'table',
      caption: valued ? 'All systems, highest value first' : 'All systems',
      columns: [
        { title: 'System', weight: 2.4 },
        { title: 'Level today', weight: 1.5 },
        { title: 'Target', weight: 1.3 },
        { title: 'Due', weight: 1.4 },
        { title: 'Owner', weight: 2 },
        ...(valued ? [{ title: 'Value a year', weight: 1.4, align: 'right' as const }] : []),
      ],
      rows: standings.map((one) => overviewRow(material, one, valued)),
    },
  ])
}

/** Two bars for a system say nothing that its row does not. */
const LEAST_DRAWN = 2

function levelChart(standings: readonly Standing[], valued: boolean): readonly Block[] {
  if (standings.length < LEAST_DRAWN) return []
  const shown = standings.slice(0, MOST_ROWS)
  const aimed = shown.filter(({ target }) => target !== null).length
  const below = shown.filter(({ gap }) => gap > 0).length
  const order = valued ? 'The system of highest value stands first. ' : ''
  const leftOut = leftOutWords('the chart', standings.length, 'all stand in the table below')
  return [
    say(
      `${order}${leftOut}`.trim() === '' ? 'The gap between the two bars is what the target still asks for.' : `${order}${leftOut}`.trim(),
    ),
    {
      kind: 'chart',
      caption: 'Level today against target',
      says: `Two bars for each of ${counted(shown.length, 'system')}, its level today and its target, from 1 to 5. ${aimed === 0 ? 'None has a target.' : `${below} of ${aimed} with a target ${below === 1 ? 'is' : 'are'} below it.`}`,
      chart: {
        type: 'bars',
        toFive: true,
        categories: shown.map(({ system }) => system.name),
        unit: 'Level',
        series: [
          { name: 'Today', values: shown.map(({ level }) => level), ink: 'accent' },
          ...(aimed === 0 ? [] : [{ name: 'Target', values: shown.map(({ target }) => target), ink: 'second' as const }]),
        ],
      },
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
      assessed ? levelWords(standing) : '1, not assessed',
      target === null ? 'None' : String(target),
      due,
      owner,
      ...(valued ? [value] : []),
    ],
  }
}
