import { useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { quarterEnd, quarterStart } from '../../../src/base/quarter.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { shareWords } from '../../../src/planning/simulate/words.ts'
import { targetCounts } from '../../../src/planning/words.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import { Legend } from '../../charts/legend.tsx'
import { targetsTable } from '../../charts/tables/plan-tables.ts'
import { TargetLine } from '../../charts/target-line.tsx'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { OutcomeState } from '../../components/outcome-state.tsx'
import { outcomeTone } from '../../components/outcome-tone.ts'
import { SectionHead } from '../../components/page.tsx'
import { State } from '../../components/state-words.tsx'
import { useWorkspace } from '../../state/hooks.ts'
import type { ShownSimulation } from '../../state/use-simulation.ts'
import { Binding } from './binding.tsx'
import { chancesById, isDated, isLateAtP80, type Chance, type Dated } from './chances.ts'
import { RangeLine } from './range-line.tsx'
import type { Tab } from './shown.ts'
import { TargetHeads } from './target-heads.tsx'
import { UncertaintyWords } from './uncertainty-words.tsx'
import './targets.css'

const SHOWN = 8

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

/** The day by which four fifths of the runs are there, and behind it the day planned. */
function Likely({ outcome, chance }: { readonly outcome: Dated; readonly chance: Chance }) {
  const late = isLateAtP80(outcome, chance)
  return (
    <State tone={late ? 'warn' : chance.p80 === null ? 'mute' : 'good'}>
      {chance.p80 === null ? 'After the plan' : dateWords(chance.p80)}
      <span className="sr">
        {late ? ', late' : ''}; as planned {outcome.forecast === null ? 'after the plan' : dateWords(outcome.forecast)}
      </span>
    </State>
  )
}

interface LineProps {
  readonly outcome: Dated
  readonly plan: Plan
  readonly chance: Chance | undefined
}

function Range({ outcome, plan, chance }: LineProps) {
  const [first, last] = [plan.quarters[0], plan.quarters.at(-1)]
  if (first === undefined || last === undefined) return null
  const shared = { from: quarterStart(first.quarter), until: quarterEnd(last.quarter), due: outcome.due, quarters: plan.quarters.length }
  return chance === undefined ? (
    <TargetLine {...shared} forecast={outcome.forecast} />
  ) : (
    <RangeLine {...shared} p50={chance.p50} p80={chance.p80} late={isLateAtP80(outcome, chance)} />
  )
}

/** "Due 31 Dec 2027; half of the runs by …, four fifths by …" */
function rangeWords({ due, forecast }: Dated, chance: Chance | undefined): string {
  const day = (one: Chance['p50']): string => (one === null ? 'after the plan' : `by ${dateWords(one)}`)
  const planned = `as planned ${forecast === null ? 'after the plan' : dateWords(forecast)}`
  if (chance === undefined) return `Due ${dateWords(due)}, ${planned}`
  return `Due ${dateWords(due)}, ${planned}; half of the runs are there ${day(chance.p50)}, four fifths ${day(chance.p80)}`
}

function Line({ outcome, plan, chance, simulated }: LineProps & { readonly simulated: boolean }) {
  const { system } = useWorkspace()
  return (
    <tr>
      <th scope="row">
        <Go to={{ screen: 'systems', id: outcome.systemId }} className="pick">
          {system.get(outcome.systemId)?.name}
        </Go>
      </th>
      <td className="targets-line" title={rangeWords(outcome, chance)}>
        <span className="sr">{rangeWords(outcome, chance)}</span>
        <Range outcome={outcome} plan={plan} chance={chance} />
      </td>
      {simulated ? <td className="targets-chance">{chance?.onTime == null ? '–' : shareWords(chance.onTime)}</td> : null}
      <td>{chance === undefined ? <Forecast outcome={outcome} /> : <Likely outcome={outcome} chance={chance} />}</td>
    </tr>
  )
}

function Table({
  outcomes,
  plan,
  simulation,
}: {
  readonly outcomes: readonly Dated[]
  readonly plan: Plan
  readonly simulation: ShownSimulation
}) {
  const chances = chancesById(simulation.answer)
  const simulated = simulation.answer !== null
  return (
    <table className={simulation.stale ? 'targets stale' : 'targets'} aria-busy={simulation.stale}>
      <caption className="sr">Due day and forecast day of each target</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">System</span>
          </th>
          <th scope="col" className="targets-head">
            <TargetHeads quarters={plan.quarters} />
          </th>
          {simulated ? (
            <th scope="col" className="targets-chance">
              On time
            </th>
          ) : null}
          <th scope="col">{simulated ? 'P80 date' : 'Forecast'}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <Line key={outcome.systemId} outcome={outcome} plan={plan} chance={chances.get(outcome.systemId)} simulated={simulated} />
        ))}
      </tbody>
    </table>
  )
}

const legends = {
  planned: [
    { swatch: 'mark', words: 'Forecast' },
    { swatch: 'flag', words: 'Target' },
  ],
  simulated: [
    { swatch: 'bar', words: 'P50 to P80' },
    { swatch: 'flag', words: 'Target' },
  ],
} as const

/** When each system reaches its target: what is late first, with the range that chance leaves once it is known. */
export function Targets({ plan, tab, simulation }: { readonly plan: Plan; readonly tab: Tab; readonly simulation: ShownSimulation }) {
  const workspace = useWorkspace()
  const [all, setAll] = useState(false)
  const dated = plan.outcomes.filter(isDated).toSorted(order)
  const shown = all ? dated : dated.slice(0, SHOWN)
  if (dated.length === 0)
    return (
      <section>
        <SectionHead title="Reaching targets" />
        <p className="q2">No system has a target with a date still to reach. Set one in Systems.</p>
      </section>
    )
  const { onTime, all: due } = targetCounts(plan.outcomes)
  const simulated = simulation.answer === null ? undefined : simulation.answer.systems
  return (
    <ChartSection
      title="Reaching targets"
      about={`When each target is reached: ${onTime} of ${due} due within the plan are on time as planned.`}
      table={targetsTable(dated, workspace, simulated)}
      legend={<Legend entries={legends[simulated === undefined ? 'planned' : 'simulated']} />}
      note={
        <div className="targets-notes">
          <UncertaintyWords simulation={simulation} />
          {tab.kind === 'team' ? null : <Binding plan={plan} tab={tab} />}
        </div>
      }
    >
      <Table outcomes={shown} plan={plan} simulation={simulation} />
      {dated.length > SHOWN ? (
        <Button size="sm" kind="quiet" data-picture="none" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show ${SHOWN}` : `Show all ${dated.length}`}
        </Button>
      ) : null}
    </ChartSection>
  )
}
