import { useState } from 'react'
import type { PilotAdvice } from '../../../../src/framework/framework.ts'
import { choicesOf } from '../../../../src/maturity/effort.ts'
import type { PilotChoice } from '../../../../src/model/choice.ts'
import type { System } from '../../../../src/model/system.ts'
import { SectionHead } from '../../../components/page.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework, useWorkspace } from '../../../state/hooks.ts'
import { pilotAnswer } from './choice-words.ts'
import { PilotFactor } from './pilot-factor.tsx'
import { PilotForm } from './pilot-form.tsx'
import { ownWords, pilotCounts, rangeWords } from './pilot-shares.ts'
import { TakeBack } from './take-back.tsx'
import { Taken } from './taken.tsx'

interface LineProps {
  readonly advice: PilotAdvice
  readonly pilot: PilotChoice | null
  readonly own: string
  readonly onOpen: () => void
}

function Line({ advice, pilot, own, onOpen }: LineProps) {
  const { answer, name, means, when, low, high, source } = advice
  const chosen = pilot?.answer === answer ? pilot : null
  return (
    <tr className={chosen === null ? undefined : 'sel'}>
      <th scope="row">
        <button type="button" className="pick" onClick={onOpen}>
          {name}
        </button>
      </th>
      <td>
        <span className="two">
          <span>{means}</span>
          <small>{when}</small>
          <PilotFactor answer={answer} />
        </span>
      </td>
      <td className="nw">
        {rangeWords(low, high)} <SourceTag source={source} />
      </td>
      <td className="nw">{own}</td>
      <td>{chosen === null ? null : <Taken choice={chosen}>{pilotAnswer(chosen)}</Taken>}</td>
    </tr>
  )
}

function Kept({ pilot, onOpen }: { readonly pilot: PilotChoice | null; readonly onOpen: () => void }) {
  return (
    <tr className={pilot === null ? 'sel' : undefined}>
      <th scope="row" className="nw">
        {pilot === null ? (
          'Keep as it is'
        ) : (
          <button type="button" className="pick" onClick={onOpen}>
            Keep as it is
          </button>
        )}
      </th>
      <td>It goes on towards its target by the norms.</td>
      <td>–</td>
      <td>–</td>
      <td>{pilot === null ? <b>As it is</b> : null}</td>
    </tr>
  )
}

/** What becomes of a system that began as a pilot. */
export function PilotSection({ system }: { readonly system: System }) {
  const { pilotAdvice } = useFramework()
  const { choice } = useWorkspace()
  const [open, setOpen] = useState<PilotAdvice['answer'] | 'keep' | null>(null)
  const { pilot } = choicesOf(choice, system.id)
  const counts = pilotCounts(choice.values())
  const close = () => setOpen(null)
  return (
    <section>
      <SectionHead title="Pilot" sub="Whether it is kept, stopped or begun again" />
      <table className="tbl airy dec-pilot">
        <caption className="sr">What can become of the system</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">What it means, and when it fits</th>
            <th scope="col">Share of pilots</th>
            <th scope="col">Here so far</th>
            <th scope="col">Decision</th>
          </tr>
        </thead>
        <tbody>
          <Kept pilot={pilot} onOpen={() => setOpen('keep')} />
          {pilotAdvice.map((advice) => (
            <Line
              key={advice.answer}
              advice={advice}
              pilot={pilot}
              own={ownWords(counts[advice.answer], counts.decided)}
              onOpen={() => setOpen(advice.answer)}
            />
          ))}
        </tbody>
      </table>
      {open === 'keep' && pilot !== null ? <TakeBack choice={pilot} onKeep={close} onDone={close} /> : null}
      {open === null || open === 'keep' ? null : <PilotForm system={system} start={open} taken={pilot} onClose={close} />}
    </section>
  )
}
