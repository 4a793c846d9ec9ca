import { dateWords } from '../../base/date.ts'
import { lowerFirst, upperFirst } from '../../base/phrase.ts'
import { quarterOf, quarterWords } from '../../base/quarter.ts'
import { defaultValue } from '../../framework/standard.ts'
import { bandId } from '../../model/money-lines.ts'
import { payShown } from '../../planning/pay-shown.ts'
import type { Decision, Played, Post } from '../../planning/plan.ts'
import type { Block, TableRow } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { hiddenWords, money, personName, teamName, type Material } from '../material.ts'
import { counted, sourceWords } from '../words.ts'
import type { Seats } from './seats.ts'

/** A line for each seat, those of one team and the same days together, and the numbers that the days follow from. */
export function when(material: Material, { hires }: Seats): readonly Block[] {
  const lead = ['hiring.days-to-fill', 'hiring.notice-days', 'hiring.gap-days', 'ramp.experienced-months'].flatMap((id) => {
    const one = material.framework.defaults.find((found) => found.id === id)
    return one === undefined ? [] : [`${lowerFirst(one.name)} ${one.value} ${one.unit} (${lowerFirst(sourceWords(one.source))})`]
  })
  const alike = Map.groupBy(hires, ({ teamId, backfills, openBy, inSeat }) => `${openBy} ${inSeat} ${teamId ?? ''} ${backfills ?? ''}`)
  return [
    {
      kind: 'table',
      caption: 'Seats and their days',
      columns: [
        { title: 'Seat', weight: 2.4, lead: true },
        { title: 'Open by', weight: 1.5 },
        { title: 'In seat', weight: 1.5 },
        { title: 'Full capacity', weight: 1.5 },
      ],
      rows: [...alike.values()].map((seats) => seatRow(material, seats)),
    },
    say(`The days are counted back from the work with these numbers: ${lead.join('; ')}.`, 'quiet'),
  ]
}

function seatRow(material: Material, seats: readonly Decision[]): TableRow {
  const [first] = seats
  if (first === undefined) return { cells: ['–', '–', '–', '–'] }
  const { teamId, backfills, openBy, inSeat, fullCapacity } = first
  const where = teamId === null ? 'for all teams' : teamName(material, teamId)
  const whose = backfills === null ? (seats.length === 1 ? 'new seat' : 'new seats') : `in place of ${personName(material, backfills)}`
  return {
    cells: [
      `${upperFirst(counted(seats.length, 'seat'))}, ${where}\n${whose}`,
      dateWords(openBy),
      dateWords(inSeat),
      dateWords(fullCapacity),
    ],
  }
}

/** "The pay band of this post is £71k to £98k a year, with £84k in the middle." */
function bandSentence(material: Material, { role, level }: Post): string {
  const band = material.workspace.band.get(bandId(role, level))
  if (band === undefined) return ''
  return ` The pay band of this post is ${money(material, band.low)} to ${money(material, band.high)} a year, with ${money(material, band.middle)} in the middle.`
}

/** What the seats add, quarter by quarter, against the budget. */
export function cost(material: Material, { post, hires, costAYear, inSeat }: Seats, none: Played): readonly Block[] {
  const { plan, framework } = material
  const hours = defaultValue(framework, 'interview.hours-per-hire') * hires.length
  const interviews = `Interviewing takes about ${hours} hours of engineers’ time; it is part of what the plan keeps free for such work.`
  if (!payShown(material.workspace)) return [say(`${hiddenWords('no cost and no budget are shown')} ${interviews}`)]
  if (costAYear === null || plan.cost === null)
    return [
      say(
        `No pay is recorded in this workspace, so the cost is not worked out. Set the pay of a level 3 engineer to see it. ${interviews}`,
      ),
    ]
  const first = quarterOf(inSeat)
  const rows = plan.quarters.flatMap(({ quarter, cost: full, budget }, at): readonly TableRow[] => {
    const less = none.quarters[at]?.cost ?? null
    if (quarter < first || full === null || less === null) return []
    return [
      {
        cells: [
          quarterWords(quarter),
          money(material, less),
          money(material, full),
          ...(budget === null
            ? []
            : [
                money(material, budget),
                budget >= full ? `${money(material, budget - full)} left` : `${money(material, full - budget)} over`,
              ]),
        ],
      },
    ]
  })
  const priced = plan.quarters.some(({ budget }) => budget !== null)
  return [
    say(
      `${hires.length > 1 ? 'The seats add' : 'The seat adds'} ${money(material, costAYear)} a year, loaded.${bandSentence(material, post)} ${priced ? '' : 'No budget is set in this workspace. '}${interviews}`,
    ),
    ...unlessEmpty(rows, [
      {
        kind: 'table',
        caption: `Cost of all engineers by quarter, with the rest of the plan, without and with ${hires.length > 1 ? 'these hires' : 'this hire'}`,
        columns: [
          'Quarter',
          hires.length > 1 ? 'Without them' : 'Without it',
          hires.length > 1 ? 'With them' : 'With it',
          ...(priced ? ['Budget', 'Against budget'] : []),
        ].map((title, at) => ({
          title,
          weight: at === 0 ? 1.2 : 1.4,
          align: at === 0 ? ('left' as const) : ('right' as const),
        })),
        rows,
      },
    ]),
  ]
}
