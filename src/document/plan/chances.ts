import { dateWords, PlainDate } from '../../base/date.ts'
import { countWords } from '../../base/phrase.ts'
import type { Chances, Driver } from '../../planning/simulate/chances.ts'
import { driverWords, shareWords, sourceWords } from '../../planning/simulate/words.ts'
import type { Block, TableRow } from '../block.ts'
import { heading, say, unlessEmpty } from '../draft.ts'
import { money, systemName, type Material } from '../material.ts'
import { whenWords } from '../words.ts'
import { simulationFor, sureCount } from './simulated.ts'

const day = (date: string | null): string => (date === null ? 'After the plan' : dateWords(PlainDate.parse(date)))

/** "Work of the steps, 62%"; a dash where the day is the same in all runs. */
const driven = ([first]: readonly Driver[]): string =>
  first === undefined || first.share <= 0 ? '–' : `${sourceWords(first.source)}, ${shareWords(first.share)}`

/** How sure each day is: the plan played many times over with other luck. Nothing where no system is on its way to a target. */
export function chances(material: Material): readonly Block[] {
  const { systems, runs } = simulationFor(material)
  const due = new Map(material.plan.outcomes.map((outcome) => [outcome.systemId, outcome.due]))
  const rows = systems.map((one): TableRow => ({
    cells: [
      systemName(material, one.systemId),
      whenWords(due.get(one.systemId) ?? null),
      day(one.p50),
      day(one.p80),
      one.onTime === null ? 'Not known' : shareWords(one.onTime),
      driven(one.drivers),
    ],
  }))
  return unlessEmpty(rows, [
    heading(2, 'How sure the days are'),
    say(`${sureSentence(systems)} ${howSentence}`),
    {
      kind: 'table',
      caption: `Days and chances over ${runs.toLocaleString('en-GB')} simulated runs`,
      columns: [
        { title: 'System', weight: 2.2 },
        { title: 'Due', weight: 1.5 },
        { title: 'P50', weight: 1.5 },
        { title: 'P80', weight: 1.5 },
        { title: 'On time', weight: 1.1, align: 'right' },
        { title: 'What spreads it most', weight: 2.3 },
      ],
      rows,
    },
    say(
      'P50 is the day by which half of the runs reach the target, P80 that by which eight in ten do. The last column is the share of the spread that goes when that one thing is certain.',
      'quiet',
    ),
  ])
}

const howSentence =
  'Each run plays the plan with other luck in hiring, notice, offers, leavers, ramp and the work of the steps; the spread of each is among the numbers that drive the plan.'

export function sureSentence(systems: readonly Chances[]): string {
  const dated = systems.filter(({ onTime }) => onTime !== null)
  if (dated.length === 0) return 'No target under way falls due within the plan, so none can be late in it.'
  const sure = sureCount(systems)
  const are = sure === 1 ? 'is' : 'are'
  return `Of ${dated.length === 1 ? 'the one target' : `${countWords(dated.length)} targets`} under way and due within the plan, ${sure === 0 ? 'none' : countWords(sure)} ${are} reached on time in at least eight of ten simulated runs.`
}

/** What the plan costs under chance; nothing without pay. */
export function costChances(material: Material): readonly Block[] {
  const { cost, costDrivers } = simulationFor(material)
  if (cost === null) return []
  const words = driverWords(costDrivers)
  const spread = words === null ? '' : ` ${words}`
  if (Math.round(cost.p10) === Math.round(cost.p90)) return [say(`In every simulated run the plan costs ${money(material, cost.p50)}.`)]
  const counted = material.plan.cost
  const above =
    counted === null || counted <= cost.p90
      ? ''
      : ` The plan’s own ${money(material, counted)} lies above that: seats that stand empty until they are filled, or after somebody leaves, cost nothing meanwhile.`
  return [
    say(
      `Simulated, the plan costs ${money(material, cost.p10)} to ${money(material, cost.p90)} in eight of ten runs; in half of them ${money(material, cost.p50)} or less.${spread}${above}`,
    ),
  ]
}
