import { dateWords } from '../../base/date.ts'
import { countWords, upperFirst } from '../../base/phrase.ts'
import { quarterWords } from '../../base/quarter.ts'
import { leavers, leaverWords } from '../../planning/leavers.ts'
import { targetCounts } from '../../planning/words.ts'
import type { Block, Figure } from '../block.ts'
import { money, type Material } from '../material.ts'
import { counted, quarterSpan } from '../words.ts'
import { isPending } from './groups.ts'

/** The plan in four figures. */
export function figures(material: Material): readonly Figure[] {
  const { plan } = material
  const { onTime, all } = targetCounts(plan.outcomes)
  const last = plan.quarters.at(-1)
  const next = plan.decisions.find(isPending)
  return [
    {
      label: 'Engineers',
      value: plan.headcountNow === plan.headcountThen ? String(plan.headcountNow) : `${plan.headcountNow} to ${plan.headcountThen}`,
      note: [last === undefined ? 'today' : `by the end of ${quarterSpan([last])}`, leaverWords(leavers(material.workspace, plan))]
        .filter((part) => part !== '')
        .join('; '),
    },
    ...(plan.cost === null
      ? []
      : [{ label: 'Cost over the plan', value: money(material, plan.cost), note: budgetNote(material, plan.cost) }]),
    ...(all === 0
      ? []
      : [
          {
            label: 'Targets reached on time',
            value: `${onTime} of ${all}`,
            note: onTime === all ? 'all that fall due in the plan' : `${all - onTime} late or beyond the plan`,
          },
        ]),
    {
      label: 'Next decision',
      value: next === undefined ? 'None' : dateWords(next.openBy),
      note: `${counted(plan.decisions.length, 'decision')} in the plan${next === undefined && plan.decisions.length > 0 ? ', all approved' : ''}`,
    },
  ]
}

function budgetNote(material: Material, total: number): string {
  const { budget } = material.plan
  if (budget === null) return 'no budget is set'
  const left = budget - total
  return left >= 0 ? `${money(material, left)} under budget` : `${money(material, -left)} over budget`
}

/** A plan within its budget as a whole can still outgrow it: a board must see that before it agrees. */
export function overBudget(material: Material): readonly Block[] {
  const { quarters } = material.plan
  const over = quarters.flatMap(({ quarter, cost, budget }) =>
    cost === null || budget === null || cost <= budget ? [] : [{ quarter, by: cost - budget }],
  )
  const [first] = over
  if (first === undefined) return []
  const most = money(material, Math.max(...over.map(({ by }) => by)))
  const which =
    over.length === quarters.length
      ? 'Every quarter is'
      : `${upperFirst(countWords(over.length))} of ${countWords(quarters.length)} quarters ${over.length === 1 ? 'is' : 'are'}`
  return [
    {
      kind: 'callout',
      tone: 'watch',
      title: `${which} over budget, by up to ${most}`,
      text: `The first is ${quarterWords(first.quarter)}. Each quarter’s cost stands under Budget.`,
    },
  ]
}
