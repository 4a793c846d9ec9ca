import { unitMoneyWords } from '../../base/money.ts'
import { shortMonthWords } from '../../base/month.ts'
import { aboutSystem } from '../../maturity/about-system.ts'
import { economics, type Economics } from '../../maturity/economics.ts'
import { payShown } from '../../planning/pay-shown.ts'
import { peopleCost } from '../../planning/people-cost.ts'
import type { Block } from '../block.ts'
import { say, unlessEmpty } from '../draft.ts'
import { hiddenWords, money, type Material } from '../material.ts'
import { percentWords, sourceWords } from '../words.ts'

const economicsOf = (material: Material): readonly Economics[] => {
  const { workspace, framework, portfolio } = material
  return portfolio.standings
    .map(({ system }) => economics(system, aboutSystem(workspace.account, system.id), framework, peopleCost(workspace, framework, system)))
    .filter(({ year }) => year !== null)
}

/** Cost per successful outcome, its target and what the systems return. */
export function costs(material: Material): readonly Block[] {
  const known = economicsOf(material)
  const { currency } = material.settings
  const unit = (amount: number | null): string => (amount === null ? '–' : unitMoneyWords(amount, currency))
  return unlessEmpty(known, [
    say(
      'The measure is the cost of one successful outcome: inference, infrastructure and human correction, divided by the outcomes that succeeded (source: article for the measure, Cadre’s own for the formula).',
    ),
    {
      kind: 'table',
      caption: 'Cost per successful outcome, by the months recorded',
      columns: [
        { title: 'System', weight: 2 },
        { title: 'Months', weight: 2 },
        { title: 'Per outcome', weight: 1.3, align: 'right' },
        { title: 'Latest month', weight: 1.3, align: 'right' },
        { title: 'Target', weight: 1.1, align: 'right' },
        { title: 'Succeeded', weight: 1.2, align: 'right' },
        { title: 'Corrected', weight: 1.2, align: 'right' },
      ],
      rows: known.map(({ system, year, months }) => ({
        cells: [
          system.name,
          year === null ? '' : monthsWords(year),
          unit(year?.perOutcome ?? null),
          unit(months.at(-1)?.perOutcome ?? null),
          unit(system.costTarget),
          shareWords(year?.successShare ?? null),
          shareWords(year?.correctedShare ?? null),
        ],
      })),
    },
    ...returns(material, known),
    ...savings(material, known),
  ])
}

const shareWords = (share: number | null): string => (share === null ? '–' : percentWords(share))
const monthsWords = ({ from, to, months }: NonNullable<Economics['year']>): string =>
  from === to ? shortMonthWords(from) : `${shortMonthWords(from)} to ${shortMonthWords(to)}${months === 12 ? '' : ` (${months})`}`

function returns(material: Material, known: readonly Economics[]): readonly Block[] {
  const rows = known.flatMap(({ system, return: found }) => (found === null ? [] : [{ system, found }]))
  if (!payShown(material.workspace)) return [say(hiddenWords('no return a year is told: it counts what engineers cost'), 'quiet')]
  return unlessEmpty(rows, [
    {
      kind: 'table',
      caption: 'Return a year: value less running and the engineers who run it',
      columns: [
        { title: 'System', weight: 2.4 },
        { title: 'Value', weight: 1.3, align: 'right' },
        { title: 'Running', weight: 1.3, align: 'right' },
        { title: 'Engineers', weight: 1.3, align: 'right' },
        { title: 'Net', weight: 1.3, align: 'right' },
        { title: 'Value for each unit spent', weight: 1.7, align: 'right' },
      ],
      rows: rows.map(({ system, found }) => ({
        cells: [
          system.name,
          money(material, found.value),
          money(material, found.running),
          money(material, found.people),
          money(material, found.net),
          found.ratio.toFixed(1),
        ],
      })),
    },
  ])
}

function savings(material: Material, known: readonly Economics[]): readonly Block[] {
  return known.flatMap(({ system, saving }) =>
    saving === null
      ? []
      : [
          say(
            `Disciplined inference work could save ${system.name} ${money(material, saving.low)} to ${money(material, saving.high)} a year, if it runs without any today: ${percentWords(saving.range.low)} to ${percentWords(saving.range.high)} of its inference (${sourceWords(saving.range.source)}).`,
            'quiet',
          ),
        ],
  )
}
