import type { ReactNode } from 'react'
import { moneyWords } from '../../../src/base/money.ts'
import { quarterWords } from '../../../src/base/quarter.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { decisionCounts, fteWords, targetCounts } from '../../../src/planning/words.ts'
import { useSettings } from '../../state/hooks.ts'

interface Side {
  readonly title: string
  readonly words: string
  readonly played: Plan['unchanged']
  readonly inUse: boolean
}

const costOf = ({ quarters }: Plan['unchanged']): number | null =>
  quarters.reduce<number | null>((total, { cost }) => (total === null || cost === null ? null : total + cost), 0)

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** "−£35k", in red with a plus when over. */
function ToBudget({ cost, budget }: { readonly cost: number; readonly budget: number }) {
  const { currency } = useSettings()
  const over = cost - budget
  return over > 0 ? <span className="over">+{moneyWords(over, currency)}</span> : moneyWords(over, currency)
}

/** The quarter that is shortest of people, and by how much. */
function Shortest({ quarters }: Plan['unchanged']) {
  const worst = quarters.reduce((most, line) => (line.shortFte > most.shortFte ? line : most), quarters[0] ?? { quarter: 0, shortFte: 0 })
  if (fteWords(worst.shortFte) === '0') return 'Nothing'
  return (
    <>
      {fteWords(worst.shortFte)} <small>{quarterWords(worst.quarter)}</small>
    </>
  )
}

function Facts({ side, plan }: { readonly side: Side; readonly plan: Plan }) {
  const { currency } = useSettings()
  const { onTime, all } = targetCounts(side.played.outcomes)
  const cost = costOf(side.played)
  return (
    <dl>
      <Fact label="Engineers at the end">{side.played.quarters.at(-1)?.headcount ?? 0}</Fact>
      {cost === null ? null : <Fact label="Cost">{moneyWords(cost, currency)}</Fact>}
      {cost === null || plan.budget === null ? null : (
        <Fact label="To budget">
          <ToBudget cost={cost} budget={plan.budget} />
        </Fact>
      )}
      <Fact label="Targets on time">{all === 0 ? 'None set' : `${onTime} of ${all}`}</Fact>
      <Fact label="Most short, FTE">
        <Shortest {...side.played} />
      </Fact>
    </dl>
  )
}

/** What the plan changes: the same quarters with today's team alone, and with the plan's decisions. */
export function Comparison({ plan }: { readonly plan: Plan }) {
  const sides: readonly Side[] = [
    { title: 'Today’s team', words: 'Nobody hired or moved', played: plan.unchanged, inUse: false },
    { title: 'This plan', words: decisionCounts(plan.decisions), played: plan, inUse: true },
  ]
  return (
    <div className="compare">
      {sides.map((side) => (
        <section key={side.title} className={side.inUse ? 'in-use' : undefined}>
          <div className="compare-head">
            <h2>{side.title}</h2>
            <span>{side.words.charAt(0).toUpperCase() + side.words.slice(1)}</span>
          </div>
          <Facts side={side} plan={plan} />
        </section>
      ))}
    </div>
  )
}
