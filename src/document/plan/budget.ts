import { moneyUnit } from '../../base/money.ts'
import { countWords, upperFirst } from '../../base/phrase.ts'
import { quarterWords } from '../../base/quarter.ts'
import { payShown } from '../../planning/pay-shown.ts'
import type { QuarterLine } from '../../planning/plan.ts'
import type { Block } from '../block.ts'
import { say } from '../draft.ts'
import { hiddenWords, money, type Material } from '../material.ts'
import { right } from './capacity.ts'
import { costChances } from './chances.ts'

/** Cost quarter by quarter against the budget; a sentence in its place where no pay is known, or pay is hidden. */
export function budget(material: Material): readonly Block[] {
  const { quarters, cost: total, budget: allowed } = material.plan
  if (!payShown(material.workspace)) return [say(hiddenWords('this plan shows no cost and no budget'))]
  if (total === null)
    return [
      say('No pay is recorded, so this plan shows no cost. Set the pay of a level 3 engineer in Settings and make the document again.'),
    ]
  if (total === 0) return [say('No engineer is in place or asked for, so this plan costs nothing.')]
  return [
    say(costSentence(material, total)),
    costChart(material, total),
    ...costChances(material),
    costTable(material, quarters, { cost: total, budget: allowed }),
    say('Cost is loaded: base pay with employer’s costs. Pay that is not recorded for a person follows from the level.', 'quiet'),
  ]
}

type Priced = Pick<QuarterLine, 'cost' | 'budget'>

function costTable(material: Material, quarters: readonly QuarterLine[], all: Priced): Block {
  const budgeted = all.budget !== null
  const amount = (value: number | null): string => (value === null ? '–' : money(material, value))
  const left = ({ cost, budget: allowed }: Priced): number | null => (cost === null || allowed === null ? null : allowed - cost)
  const cells = (name: string, line: Priced): readonly string[] => [
    name,
    amount(line.cost),
    ...(budgeted ? [amount(line.budget), amount(left(line))] : []),
  ]
  return {
    kind: 'table',
    caption: budgeted ? 'Cost against budget' : 'Cost by quarter',
    columns: [{ title: 'Quarter', weight: 1.4 }, right('Cost', 1), ...(budgeted ? [right('Budget', 1), right('Budget left', 1)] : [])],
    rows: [
      ...quarters.map((line) => ({ cells: cells(quarterWords(line.quarter), line) })),
      { cells: cells('All quarters', all), strong: true },
    ],
  }
}

/** From here on amounts are told in millions, as `moneyWords` does. */
const MILLIONS_FROM = 999_500

/** Amounts as the table beside it tells them: whole thousands, or millions to two decimals. */
function costChart(material: Material, total: number): Block {
  const { quarters } = material.plan
  const most = Math.max(...quarters.flatMap(({ cost, budget: allowed }) => [cost ?? 0, allowed ?? 0]))
  const shown = (value: number | null): number | null => {
    if (value === null) return null
    return most >= MILLIONS_FROM ? Math.round(value / 10_000) / 100 : Math.round(value / 1000)
  }
  const budgeted = quarters.some(({ budget: allowed }) => allowed !== null)
  const unit = moneyUnit(material.settings.currency).trim()
  return {
    kind: 'chart',
    caption: budgeted ? 'Cost of each quarter against the budget' : 'Cost of each quarter',
    says: `Columns of cost for each quarter${budgeted ? ', with the budget as a line' : ''}. ${costSentence(material, total)}`,
    chart: {
      type: 'columns',
      categories: quarters.map(({ quarter }) => quarterWords(quarter)),
      unit: `${unit}, ${most >= MILLIONS_FROM ? 'millions' : 'thousands'}`,
      series: [
        { name: 'Cost', values: quarters.map(({ cost }) => shown(cost)), ink: 'accent' },
        ...(budgeted
          ? [{ name: 'Budget', values: quarters.map(({ budget: allowed }) => shown(allowed)), line: true as const, ink: 'second' as const }]
          : []),
      ],
    },
  }
}

function costSentence(material: Material, total: number): string {
  const { quarters, budget: allowed } = material.plan
  const all = `The plan costs ${money(material, total)} over ${countWords(quarters.length)} quarters`
  if (allowed === null) return `${all}. No budget is set, so nothing is compared.`
  const over = quarters.filter((line) => line.cost !== null && line.budget !== null && line.cost > line.budget)
  const against =
    allowed >= total
      ? `${money(material, allowed - total)} less than the budget of ${money(material, allowed)}`
      : `${money(material, total - allowed)} more than the budget of ${money(material, allowed)}`
  if (over.length === 0) return `${all}, ${against}. No quarter is over budget.`
  const which =
    over.length === quarters.length
      ? 'Every quarter is over budget.'
      : `${upperFirst(countWords(over.length))} of ${countWords(quarters.length)} quarters ${over.length === 1 ? 'is' : 'are'} over budget, the first in ${quarterWords(over[0]?.quarter ?? 0)}.`
  return `${all}, ${against}. ${which}`
}
