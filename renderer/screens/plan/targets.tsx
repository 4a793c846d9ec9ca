import { useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { quarterEnd, quarterStart, quarterWords } from '../../../src/base/quarter.ts'
import type { Outcome, Plan } from '../../../src/planning/plan.ts'
import { isAimed } from '../../../src/planning/words.ts'
import { Legend } from '../../charts/legend.tsx'
import { TargetLine } from '../../charts/target-line.tsx'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { OutcomeState } from '../../components/outcome-state.tsx'
import { outcomeTone } from '../../components/outcome-tone.ts'
import { SectionHead } from '../../components/page.tsx'
import { State } from '../../components/state-words.tsx'
import { useWorkspace } from '../../state/hooks.ts'

const SHOWN = 8

type Dated = Outcome & { readonly due: NonNullable<Outcome['due']> }
const isDated = (outcome: Outcome): outcome is Dated => outcome.due !== null && outcome.state !== 'at-target' && isAimed(outcome)
/** What does not come out in time first, then by the day it is due. */
const order = (a: Dated, b: Dated): number => Number(a.state === 'on-time') - Number(b.state === 'on-time') || a.due.localeCompare(b.due)

/** The forecast as a day; late ones say how late. */
function Forecast({ outcome }: { readonly outcome: Dated }) {
  if (outcome.forecast === null) return <OutcomeState outcome={outcome} />
  return (
    <State tone={outcomeTone[outcome.state]}>
      {dateWords(outcome.forecast)}
      {outcome.state === 'late' ? <span className="sr">, late</span> : null}
    </State>
  )
}

function Line({ outcome, plan }: { readonly outcome: Dated; readonly plan: Plan }) {
  const { system } = useWorkspace()
  const [first, last] = [plan.quarters[0], plan.quarters.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <tr>
      <th scope="row">
        <Go to={{ screen: 'systems', id: outcome.systemId }} className="pick">
          {system.get(outcome.systemId)?.name}
        </Go>
      </th>
      <td className="targets-line">
        <span className="sr">Due {dateWords(outcome.due)}</span>
        <TargetLine
          from={quarterStart(first.quarter)}
          until={quarterEnd(last.quarter)}
          due={outcome.due}
          forecast={outcome.forecast}
          quarters={plan.quarters.length}
        />
      </td>
      <td>
        <Forecast outcome={outcome} />
      </td>
    </tr>
  )
}

function Table({ outcomes, plan }: { readonly outcomes: readonly Dated[]; readonly plan: Plan }) {
  const [first, last] = [plan.quarters[0], plan.quarters.at(-1)]
  return (
    <table className="targets">
      <caption className="sr">Due day and forecast day of each target</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">System</span>
          </th>
          <th scope="col" className="targets-head">
            <span>{first === undefined ? '' : quarterWords(first.quarter)}</span>
            <span>{last === undefined ? '' : quarterWords(last.quarter)}</span>
          </th>
          <th scope="col">Forecast</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <Line key={outcome.systemId} outcome={outcome} plan={plan} />
        ))}
      </tbody>
    </table>
  )
}

/** When each system reaches its target: what is late first. */
export function Targets({ plan }: { readonly plan: Plan }) {
  const [all, setAll] = useState(false)
  const dated = plan.outcomes.filter(isDated).toSorted(order)
  const shown = all ? dated : dated.slice(0, SHOWN)
  return (
    <section>
      <SectionHead
        title="Reaching targets"
        end={
          dated.length === 0 ? undefined : (
            <Legend
              entries={[
                { swatch: 'mark', words: 'Forecast' },
                { swatch: 'flag', words: 'Target' },
              ]}
            />
          )
        }
      />
      {dated.length === 0 ? (
        <p className="q2">No system has a target with a date still to reach. Set one in Systems.</p>
      ) : (
        <Table outcomes={shown} plan={plan} />
      )}
      {dated.length > SHOWN ? (
        <Button size="sm" kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show ${SHOWN}` : `Show all ${dated.length}`}
        </Button>
      ) : null}
    </section>
  )
}
