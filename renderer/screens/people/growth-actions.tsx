import { shortMoneyWords } from '../../../src/base/money.ts'
import type { CareerPath, GrowthAction } from '../../../src/career/path.ts'
import { Go } from '../../components/go.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useSettings, useWorkspace } from '../../state/hooks.ts'
import { gateState } from './gate-line.ts'
import { spanWords } from './words.ts'

function raises({ competency, from, to }: GrowthAction): string {
  if (from === null) return competency.name
  return from >= to ? `${competency.name}, at ${from}` : `${competency.name} ${from} to ${to}`
}

function Line({ action, path }: { readonly action: GrowthAction; readonly path: CareerPath }) {
  const { person, system } = useWorkspace()
  const { currency } = useSettings()
  const teacher = action.withId === null ? undefined : person.get(action.withId)
  const gate = action.gate === null ? undefined : path.recommended?.gates.find((one) => one.gate.id === action.gate?.id)
  return (
    <tr>
      <th scope="row" className="name">
        {action.words}
      </th>
      <td className="q2">{raises(action)}</td>
      <td className="num nw">{action.valueWaiting === 0 ? '–' : shortMoneyWords(action.valueWaiting, currency)}</td>
      <td className="num nw">
        {action.systems.length} of {system.size}
      </td>
      <td className="nw growth-when">{spanWords(action.start, action.end)}</td>
      <td>
        {teacher === undefined ? (
          <span className="q">Nobody yet</span>
        ) : (
          <Go to={{ screen: 'people', id: teacher.id }} className="ul">
            {teacher.name}
          </Go>
        )}
      </td>
      <td className="nw">
        {gate === undefined ? (
          <span className="q">–</span>
        ) : (
          <span className="st">
            <Icon name={gateState[gate.state].icon} />
            <span>{gateState[gate.state].words}</span>
          </span>
        )}
      </td>
    </tr>
  )
}

/** What to do for the recommended step, two things at a time. */
export function GrowthActions({ path }: { readonly path: CareerPath }) {
  return (
    <section>
      <SectionHead title="Growth actions" sub="For the recommended step, by the value that waits for each skill; two at a time" />
      {path.actions.length === 0 ? <p className="q">Everything the recommended step asks for is in place. Agree the step.</p> : null}
      <table className="tbl growth" hidden={path.actions.length === 0}>
        <caption className="sr">Growth actions</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Raises</th>
            <th scope="col" className="num">
              Value waiting
            </th>
            <th scope="col" className="num">
              Systems short
            </th>
            <th scope="col" className="growth-when">
              When
            </th>
            <th scope="col">Learn from</th>
            <th scope="col">Gate</th>
          </tr>
        </thead>
        <tbody>
          {path.actions.map((action) => (
            <Line key={`${action.words} ${action.competency.id}`} action={action} path={path} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
