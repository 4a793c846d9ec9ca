import { quarterWords } from '../base/quarter.ts'
import type { QuarterLine } from '../planning/plan.ts'
import type { Block, Column, TableRow } from './block.ts'
import { say, unlessEmpty } from './draft.ts'
import { money, roleName, type Material } from './material.ts'
import { fteWords } from './words.ts'

const right = (title: string, weight: number): Column => ({ title, weight, align: 'right' })
/** Below this a shortage rounds to nothing. */
const LEAST = 0.05

/** Work and people quarter by quarter, with what nobody has time for. */
export function capacity(material: Material): readonly Block[] {
  const { quarters, unchanged } = material.plan
  const rows = quarters.map((line, at): TableRow => {
    const without = unchanged.quarters[at]
    return {
      cells: [
        quarterWords(line.quarter),
        String(line.headcount),
        fteWords(line.demandFte),
        fteWords(line.capacityFte),
        fteWords(line.shortFte),
        without === undefined ? '–' : fteWords(without.shortFte),
      ],
    }
  })
  return unlessEmpty(rows, [
    say(capacitySentence(quarters)),
    {
      kind: 'table',
      caption: 'Work asked for and people able to do it, in full-time equivalents',
      columns: [
        { title: 'Quarter', weight: 1.4 },
        right('Engineers', 1.2),
        right('Work asked for', 1.5),
        right('Capacity', 1.3),
        right('Left undone', 1.4),
        right('Undone without the plan', 1.9),
      ],
      rows,
    },
    say(
      'Capacity counts ramp, part time, and time spent on interviewing, mentoring and on call. Work can stay undone although capacity exceeds it: a role’s work needs people who are able to do it.',
      'quiet',
    ),
    ...unhelped(unchanged.quarters),
    ...byRole(material),
  ])
}

function capacitySentence(quarters: readonly QuarterLine[]): string {
  const short = quarters.filter(({ shortFte }) => shortFte >= LEAST)
  const worst = short.toSorted((a, b) => b.shortFte - a.shortFte)[0]
  const peak = quarters.toSorted((a, b) => b.demandFte - a.demandFte)[0]
  const top =
    peak === undefined || peak.demandFte < LEAST
      ? 'No work is asked for in these quarters.'
      : `Work is highest in ${quarterWords(peak.quarter)}, at ${fteWords(peak.demandFte)} full-time equivalents.`
  if (worst === undefined) return `${top} With the plan, all of it has someone to do it.`
  const last = short.at(-1)
  const end =
    last === undefined || last === quarters.at(-1)
      ? 'and some is left undone to the end of the plan'
      : `and nothing is left undone after ${quarterWords(last.quarter)}`
  return `${top} With the plan, at most ${fteWords(worst.shortFte)} is left undone, in ${quarterWords(worst.quarter)}, ${end}.`
}

function unhelped(quarters: readonly QuarterLine[]): readonly Block[] {
  if (quarters.every(({ shortFte }) => shortFte < LEAST)) return []
  return [
    {
      kind: 'bars',
      caption: 'Work left undone if nobody is hired or moved',
      of: 'Quarter',
      unit: 'FTE',
      bars: quarters.map(({ quarter, shortFte }) => ({ label: quarterWords(quarter), value: shortFte, words: fteWords(shortFte) })),
    },
  ]
}

function byRole(material: Material): readonly Block[] {
  const { roles, headcountNow, headcountThen } = material.plan
  const rows = roles
    .filter(({ now, then }) => now + then > 0)
    .map(({ role, now, then }): TableRow => ({ cells: [roleName(material, role), String(now), String(then)] }))
  return unlessEmpty(rows, [
    {
      kind: 'table',
      caption: 'Engineers by role',
      columns: [{ title: 'Role', weight: 3 }, right('Today', 1), right('End of the plan', 1.4)],
      rows: [...rows, { cells: ['All', String(headcountNow), String(headcountThen)], strong: true }],
    },
  ])
}

/** Cost quarter by quarter against the budget; a sentence in its place where no pay is known. */
export function cost(material: Material): readonly Block[] {
  const { quarters, cost: total, budget } = material.plan
  if (total === null)
    return [
      say('No pay is recorded, so this plan shows no cost. Set the pay of a level 3 engineer in Settings and make the document again.'),
    ]
  const budgeted = budget !== null
  const difference = (line: { readonly cost: number | null; readonly budget: number | null }): string =>
    line.cost === null || line.budget === null ? '–' : money(material, line.budget - line.cost)
  const amount = (value: number | null): string => (value === null ? '–' : money(material, value))
  const cells = (name: string, line: { readonly cost: number | null; readonly budget: number | null }): readonly string[] => [
    name,
    amount(line.cost),
    ...(budgeted ? [amount(line.budget), difference(line)] : []),
  ]
  return [
    say(costSentence(material, total)),
    {
      kind: 'table',
      caption: budgeted ? 'Cost against budget' : 'Cost by quarter',
      columns: [{ title: 'Quarter', weight: 1.4 }, right('Cost', 1), ...(budgeted ? [right('Budget', 1), right('Budget left', 1)] : [])],
      rows: [
        ...quarters.map((line) => ({ cells: cells(quarterWords(line.quarter), line) })),
        { cells: cells('All quarters', { cost: total, budget }), strong: true },
      ],
    },
    say('Cost is loaded: base pay with employer’s costs. Pay that is not recorded for a person follows from the level.', 'quiet'),
  ]
}

function costSentence(material: Material, total: number): string {
  const { quarters, budget } = material.plan
  const all = `The plan costs ${money(material, total)} over ${quarters.length} quarters`
  if (budget === null) return `${all}. No budget is set, so nothing is compared.`
  const over = quarters.filter((line) => line.cost !== null && line.budget !== null && line.cost > line.budget)
  const against =
    budget >= total
      ? `${money(material, budget - total)} less than the budget of ${money(material, budget)}`
      : `${money(material, total - budget)} more than the budget of ${money(material, budget)}`
  if (over.length === 0) return `${all}, ${against}. No quarter is over budget.`
  return `${all}, ${against}. ${over.length === quarters.length ? 'Every quarter is' : `${over.length} of ${quarters.length} quarters ${over.length === 1 ? 'is' : 'are'}`} over budget.`
}
