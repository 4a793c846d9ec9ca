import { useState } from 'react'
import { choicesOf } from '../../../../src/maturity/effort.ts'
import type { WorkloadChoice } from '../../../../src/model/choice.ts'
import type { System } from '../../../../src/model/system.ts'
import { Button } from '../../../components/button.tsx'
import { Money } from '../../../components/money.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework, useReadOnly, useWorkspace } from '../../../state/hooks.ts'
import { adviceFor, modelWords, stakesWords, urgencyWords, workloadCosts } from './choice-words.ts'
import { Taken } from './taken.tsx'
import { WorkloadForm } from './workload-form.tsx'

function Line({ workload, onOpen }: { readonly workload: WorkloadChoice; readonly onOpen: () => void }) {
  const framework = useFramework()
  const advice = adviceFor(framework, workload)
  const costs = workloadCosts(workload)
  const cost = (answer: 'fast' | 'reasoning') => {
    const amount = <Money amount={costs[answer]} />
    return <td className="num">{workload.answer === answer ? <b>{amount}</b> : amount}</td>
  }
  return (
    <tr>
      <th scope="row">
        <span className="two">
          <button type="button" className="pick" onClick={onOpen}>
            {workload.name}
          </button>
          <small>
            {urgencyWords[workload.urgency]}, {stakesWords[workload.stakes]}
          </small>
        </span>
      </th>
      <td className="num">{workload.runsAMonth === null ? '–' : workload.runsAMonth.toLocaleString('en-GB')}</td>
      {cost('fast')}
      {cost('reasoning')}
      <td>
        {advice === undefined ? (
          '–'
        ) : (
          <span className="two">
            <span>{modelWords[advice.answer]}</span>
            <small>
              {advice.because} <SourceTag source={advice.source} />
            </small>
          </span>
        )}
      </td>
      <td>
        <Taken choice={workload}>{modelWords[workload.answer]}</Taken>
      </td>
    </tr>
  )
}

function Table({ workloads, onOpen }: { readonly workloads: readonly WorkloadChoice[]; readonly onOpen: (one: WorkloadChoice) => void }) {
  return (
    <table className="tbl airy dec-models">
      <caption className="sr">Workloads with their models</caption>
      <thead>
        <tr>
          <th scope="col">Workload</th>
          <th scope="col" className="num">
            Runs a month
          </th>
          <th scope="col" className="num">
            Fast a year
          </th>
          <th scope="col" className="num">
            Reasoning a year
          </th>
          <th scope="col">Advice</th>
          <th scope="col">Decision</th>
        </tr>
      </thead>
      <tbody>
        {workloads.map((one) => (
          <Line key={one.id} workload={one} onOpen={() => onOpen(one)} />
        ))}
      </tbody>
    </table>
  )
}

/** A fast or a reasoning model for each workload of a system. */
export function ModelsSection({ system }: { readonly system: System }) {
  const { choice } = useWorkspace()
  const readOnly = useReadOnly()
  const [open, setOpen] = useState<WorkloadChoice | 'new' | null>(null)
  const { workloads } = choicesOf(choice, system.id)
  return (
    <section>
      <SectionHead
        title="Models"
        sub="Fast or reasoning, for each workload"
        end={
          <Button icon="plus" size="sm" disabled={readOnly !== null} onClick={() => setOpen('new')}>
            Add a workload
          </Button>
        }
      />
      {workloads.length === 0 ? (
        <p className="q2 dec-none">
          No workload yet. Add each kind of run, such as reading a claim or drafting a letter, with how urgent it is and what a wrong answer
          harms; the advice follows from that.
        </p>
      ) : (
        <Table workloads={workloads} onOpen={setOpen} />
      )}
      {open === null ? null : <WorkloadForm system={system} taken={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  )
}
