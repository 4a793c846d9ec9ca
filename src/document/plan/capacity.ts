import { quarterWords } from '../../base/quarter.ts'
import type { QuarterLine } from '../../planning/plan.ts'
import type { Block, Column, TableRow } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { roleName, type Material } from '../material.ts'
import { tenths } from '../shown.ts'
import { fteWords } from '../words.ts'

export const right = (title: string, weight: number): Column => ({ title, weight, align: 'right' })
/** Below this a shortage rounds to nothing. */
const LEAST = 0.05

/** As chart and table show it, so that the parts add up on paper. */
function shownLine({ quarter, headcount, demandFte, shortFte, capacityFte }: QuarterLine) {
  const [asked, undone] = [tenths(demandFte), tenths(shortFte)]
  return { quarter: quarterWords(quarter), headcount, asked, undone, covered: tenths(asked - undone), capacity: tenths(capacityFte) }
}

/** Work and people quarter by quarter, with what nobody has time for. */
export function capacity(material: Material): readonly Block[] {
  const { quarters, decisions } = material.plan
  const lines = quarters.map(shownLine)
  const rows = lines.map(({ quarter, headcount, asked, covered, undone, capacity: able }): TableRow => ({
    cells: [quarter, String(headcount), fteWords(asked), fteWords(covered), fteWords(undone), fteWords(able)],
  }))
  return unlessEmpty(rows, [
    say(capacitySentence(quarters)),
    {
      kind: 'chart',
      caption: 'Work asked for, and the people able to do it',
      says: `Columns of work for each quarter, what is covered below and what is left undone on top, under a line of capacity. ${capacitySentence(quarters)}`,
      chart: {
        type: 'columns',
        stacked: true,
        categories: lines.map(({ quarter }) => quarter),
        unit: 'Full-time equivalents',
        series: [
          { name: 'Work covered', values: lines.map(({ covered }) => covered), ink: 'accent' },
          { name: 'Work left undone', values: lines.map(({ undone }) => undone), ink: 'bad' },
          { name: 'Capacity', values: lines.map(({ capacity: able }) => able), line: true, ink: 'second' },
        ],
      },
    },
    {
      kind: 'table',
      caption: 'The same in figures: full-time equivalents by quarter',
      columns: [
        { title: 'Quarter', weight: 1.4 },
        right('Engineers', 1.2),
        right('Work asked for', 1.5),
        right('Covered', 1.3),
        right('Left undone', 1.4),
        right('Capacity', 1.3),
      ],
      rows,
    },
    say(
      'Capacity counts ramp, part time, and time spent on interviewing, mentoring and on call. Work can stay undone although capacity exceeds it: a role’s work needs people who are able to do it.',
      'quiet',
    ),
    ...(decisions.length === 0 ? byRole(material) : []),
  ])
}

function capacitySentence(quarters: readonly QuarterLine[]): string {
  const short = quarters.filter(({ shortFte }) => shortFte >= LEAST)
  const worst = short.toSorted((a, b) => b.shortFte - a.shortFte)[0]
  const peak = quarters.toSorted((a, b) => b.demandFte - a.demandFte)[0]
  if (peak === undefined || peak.demandFte < LEAST) return 'No work is asked for in these quarters.'
  const top = `Work is highest in ${quarterWords(peak.quarter)}, at ${fteWords(peak.demandFte)} full-time equivalents.`
  if (worst === undefined) return `${top} All of it has someone to do it.`
  const last = short.at(-1)
  const end =
    last === undefined || last === quarters.at(-1)
      ? 'and some is left undone to the end of the plan'
      : `and nothing is left undone after ${quarterWords(last.quarter)}`
  return `${top} At most ${fteWords(worst.shortFte)} is left undone, in ${quarterWords(worst.quarter)}, ${end}.`
}

/** Engineers today and at the end of the plan, as the decisions leave them. */
export function byRole(material: Material): readonly Block[] {
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
