import { addDays, dateWords, type PlainDate } from '../../../src/base/date.ts'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { decisionIcon, decisionWord } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { Money } from '../../components/money.tsx'
import { DecisionState } from './decision-state.tsx'
import { PostCell } from './post-cell.tsx'
import type { Tab } from './shown.ts'

const SOON_DAYS = 60

interface LineProps {
  readonly decision: Decision
  readonly tab: Tab
  readonly selected: boolean
  readonly soon: PlainDate
  readonly priced: boolean
  readonly stated: boolean
}

function Line({ decision, tab, selected, soon, priced, stated }: LineProps) {
  const { kind, openBy, inSeat, fullCapacity, costAYear, why, locked } = decision
  return (
    <tr className={selected ? 'sel' : undefined}>
      <td className="nw">
        <Icon name={decisionIcon[kind]} tone="q2" />
        {decisionWord[kind]}
        {locked && tab.kind === 'scenario' ? (
          <span className="decision-lock">
            <Icon name="lock" size="xs" label="Locked" />
          </span>
        ) : null}
      </td>
      <th scope="row">
        <PostCell decision={decision} tab={tab} selected={selected} />
      </th>
      <td className={openBy <= soon ? 'nw soon' : 'nw'}>{dateWords(openBy)}</td>
      <td className="nw">{dateWords(inSeat)}</td>
      <td className="nw full-capacity">{dateWords(fullCapacity)}</td>
      {priced ? (
        <td className="num nw">
          <Money amount={costAYear} /> {costAYear === null ? null : <span className="q">{kind === 'contract' ? 'once' : 'a year'}</span>}
        </td>
      ) : null}
      {stated ? (
        <td className="nw">
          <DecisionState decision={decision} />
        </td>
      ) : null}
      <td className="q2 why">{why}</td>
    </tr>
  )
}

interface DecisionTableProps {
  readonly plan: Plan
  readonly tab: Tab
  readonly decisions: readonly Decision[]
  readonly selected: string | undefined
}

export function DecisionTable({ plan, tab, decisions, selected }: DecisionTableProps) {
  const priced = plan.cost !== null
  const stated = decisions.some(({ state }) => state !== null)
  const soon = addDays(plan.today, SOON_DAYS)
  return (
    <table className="tbl decision-table">
      <caption className="sr">Decisions of the plan</caption>
      <thead>
        <tr>
          <th scope="col">Decision</th>
          <th scope="col">Role and person</th>
          <th scope="col">Open by</th>
          <th scope="col">In seat</th>
          <th scope="col" className="full-capacity">
            Full capacity
          </th>
          {priced ? (
            <th scope="col" className="num">
              Cost
            </th>
          ) : null}
          {stated ? <th scope="col">State</th> : null}
          <th scope="col" className="why">
            Why
          </th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <Line
            key={decision.id}
            decision={decision}
            tab={tab}
            selected={decision.id === selected}
            soon={soon}
            priced={priced}
            stated={stated}
          />
        ))}
      </tbody>
    </table>
  )
}
