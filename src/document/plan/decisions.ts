import { addDays, dateWords, type PlainDate } from '../../base/date.ts'
import { quarterOf, quarterWords } from '../../base/quarter.ts'
import type { Plan } from '../../planning/plan.ts'
import type { Block, TableRow, TimelineSpan } from '../block.ts'
import { heading, say, unlessEmpty } from '../draft.ts'
import { money, type Material } from '../material.ts'
import { leftOutWords, MOST_ROWS } from '../shown.ts'
import { approvals } from './approvals.ts'
import { byRole } from './capacity.ts'
import { groupsOf, groupWords, placedWords, reasonWords, summed, type Group } from './groups.ts'

/** Every decision with its three days and its price, drawn over the quarters, then the reason of each. */
export function decisions(material: Material): readonly Block[] {
  const groups = groupsOf(material.plan.decisions, 'all-teams')
  return unlessEmpty(groups, [
    say(
      'Each line gives three days: when the requisition opens or the growth starts, when the person is in the seat, and when they carry the full work.',
    ),
    dateTable(material, groupsOf(material.plan.decisions, 'by-team')),
    ...timeline(material, groups),
    ...byRole(material),
    ...approvals(material),
    heading(2, 'Why each is needed'),
    {
      kind: 'table',
      caption: 'What causes each decision',
      columns: [
        { title: 'Decision', weight: 3 },
        { title: 'Reason', weight: 5 },
      ],
      rows: groups.map((group) => ({ cells: [groupWords(material, group), reasonWords(material, group)] })),
    },
  ])
}

function dateTable(material: Material, groups: readonly Group[]): Block {
  const isContract = ({ first }: Group): boolean => first.kind === 'contract'
  const staying = groups.filter((group) => !isContract(group))
  const total = summed(staying.map(({ costAYear }) => costAYear))
  const known = total !== null && summed(groups.map(({ costAYear }) => costAYear)) !== null
  const price = (costAYear: number | null, inAll = false): readonly string[] =>
    known ? [costAYear === null ? '–' : `${money(material, costAYear)}${inAll ? ' in all' : ''}`] : []
  const rows = groups.map((group): TableRow => ({
    cells: [
      placedWords(material, group),
      dateWords(group.first.openBy),
      dateWords(group.first.inSeat),
      dateWords(group.first.fullCapacity),
      ...price(group.costAYear, isContract(group)),
    ],
  }))
  const contracts = staying.length < groups.length
  const all: TableRow = { cells: [contracts ? 'All but contracts' : 'All decisions', '', '', '', ...price(total)], strong: true }
  return {
    kind: 'table',
    caption: 'Decisions, first to be taken first',
    columns: [
      { title: 'Decision', weight: 3.8 },
      ...['Decide by', 'In seat', 'Full capacity'].map((title) => ({ title, weight: 1.45 })),
      ...(known ? [{ title: 'Adds a year', weight: 1.35, align: 'right' as const }] : []),
    ],
    rows: !known || staying.length < 2 ? rows : [...rows, all],
  }
}

/** From the quarter of today, in which the first decisions fall, to the last of the plan. */
function quartersOf({ today, quarters }: Plan): readonly number[] {
  const from = quarterOf(today)
  const to = quarters.at(-1)?.quarter ?? from
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function timeline(material: Material, groups: readonly Group[]): readonly Block[] {
  const quarters = quartersOf(material.plan)
  const waits = groups.some(({ first }) => first.kind === 'reassign' && quarterOf(first.openBy) < quarterOf(first.inSeat))
    ? ' “Wait” the time before a change of team,'
    : ''
  const leftOut = leftOutWords('the timeline', groups.length, 'the days of all stand in the table above')
  return [
    say(
      `“Open” is a seat not yet taken, “Learn” the growth before a move,${waits} “Ramp” the first time in the seat and “Full” the full work. A quarter shows the last of these that begins in it. ${leftOut}`.trim(),
    ),
    {
      kind: 'timeline',
      caption: 'When each decision takes effect',
      of: 'Decision',
      quarters: quarters.map(quarterWords),
      rows: groups.slice(0, MOST_ROWS).map((group) => ({
        label: groupWords(material, group),
        spans: spansOf(group.first, quarters),
      })),
    },
  ]
}

/** Short, so that a cell of a twelfth of the page holds them. */
const begins = { hire: 'Open', contract: 'Open', promote: 'Learn', reskill: 'Learn', reassign: 'Wait' } as const

function spansOf({ kind, openBy, inSeat, fullCapacity, until }: Group['first'], quarters: readonly number[]): readonly TimelineSpan[] {
  const first = quarters[0] ?? 0
  const at = (date: PlainDate): number => quarterOf(date) - first
  const last = until === null ? quarters.length - 1 : Math.min(quarters.length - 1, at(addDays(until, -1)))
  const spans: readonly TimelineSpan[] = [
    { from: at(openBy), to: at(inSeat) - 1, words: begins[kind], tone: 'work' },
    { from: at(inSeat), to: at(fullCapacity) - 1, words: 'Ramp', tone: 'work' },
    { from: at(fullCapacity), to: last, words: 'Full', tone: 'done' },
  ]
  return spans.map((span) => ({ ...span, to: Math.min(span.to, last) })).filter(({ from, to }) => from >= 0 && from <= to)
}
