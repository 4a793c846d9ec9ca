import { addDays, dateWords, type PlainDate } from '../../../src/base/date.ts'
import type { Decision, Plan } from '../../../src/planning/plan.ts'
import { noDecisionWords } from '../../components/decision-words.ts'
import { Go } from '../../components/go.tsx'
import { decisionIcon, decisionWord } from '../../components/icon-for.ts'
import { Arrow, Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { Money } from '../../components/money.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { useWorkspace } from '../../state/hooks.ts'

const SOON_DAYS = 60

/** Marks of the post, with the post left behind before it, then who. */
function Post({ decision: { post, from, personId, id }, selected }: { readonly decision: Decision; readonly selected: boolean }) {
  const { person } = useWorkspace()
  const name = personId === null ? 'Open seat' : (person.get(personId)?.name ?? 'Somebody')
  return (
    <span className="post">
      {from === null ? null : (
        <>
          <RoleMark role={from.role} size={16} />
          <LevelBadge level={from.level} />
          <Arrow />
        </>
      )}
      {from?.role === post.role ? null : <RoleMark role={post.role} size={16} />}
      <LevelBadge level={post.level} />
      <Go to={{ screen: 'plan', id }} className="pick" {...(selected ? { current: 'step' as const } : {})}>
        {name}
      </Go>
    </span>
  )
}

interface LineProps {
  readonly decision: Decision
  readonly selected: boolean
  readonly soon: PlainDate
  readonly priced: boolean
}

function Line({ decision, selected, soon, priced }: LineProps) {
  const { kind, openBy, inSeat, fullCapacity, costAYear, why } = decision
  return (
    <tr className={selected ? 'sel' : undefined}>
      <td className="nw">
        <Icon name={decisionIcon[kind]} tone="q2" />
        {decisionWord[kind]}
      </td>
      <th scope="row">
        <Post decision={decision} selected={selected} />
      </th>
      <td className={openBy <= soon ? 'nw soon' : 'nw'}>{dateWords(openBy)}</td>
      <td className="nw">{dateWords(inSeat)}</td>
      <td className="nw full-capacity">{dateWords(fullCapacity)}</td>
      {priced ? (
        <td className="num nw">
          <Money amount={costAYear} />
        </td>
      ) : null}
      <td className="q2 why">{why}</td>
    </tr>
  )
}

/** What to decide, in order of the last day to start that keeps the targets. */
export function Decisions({ plan, selected }: { readonly plan: Plan; readonly selected: string | undefined }) {
  const { decisions, today } = plan
  const priced = plan.cost !== null
  const soon = addDays(today, SOON_DAYS)
  return (
    <section className="decisions">
      <SectionHead title="Decisions" sub={decisions.length === 0 ? 'None' : `${decisions.length}, in order of the latest day to start`} />
      {decisions.length === 0 ? <p className="q2">{noDecisionWords(plan)}</p> : null}
      {decisions.length === 0 ? null : (
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
                  Cost a year
                </th>
              ) : null}
              <th scope="col" className="why">
                Why
              </th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <Line key={decision.id} decision={decision} selected={decision.id === selected} soon={soon} priced={priced} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
