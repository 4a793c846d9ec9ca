import { useState } from 'react'
import { shortMoneyWords } from '../../../src/base/money.ts'
import { listWords } from '../../../src/base/phrase.ts'
import { aboutSystem } from '../../../src/maturity/about-system.ts'
import { choicesOf, isLeaving } from '../../../src/maturity/effort.ts'
import { waits, type Waits } from '../../../src/maturity/portfolio-map.ts'
import type { Dependency } from '../../../src/model/dependency.ts'
import type { System } from '../../../src/model/system.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { Button } from '../../components/button.tsx'
import type { ChangeLine } from '../../components/change-table.tsx'
import { Go } from '../../components/go.tsx'
import { SectionHead } from '../../components/page.tsx'
import { RemoveDialog } from '../../components/remove-dialog.tsx'
import { State } from '../../components/state-words.tsx'
import { usePage } from '../../components/use-page.tsx'
import { useFramework, usePortfolio, useReadOnly, useSettings, useWorkspace } from '../../state/hooks.ts'
import { WaitForm } from './wait-form.tsx'

type On = Waits['on'][number]

function OnState({ on: { system, ready } }: { readonly on: On }) {
  const { leaving } = usePortfolio()
  if (leaving.has(system.id)) return <State tone="mute">To be sunset: holds nobody up</State>
  return ready ? <State tone="good">Ready</State> : <State tone="mute">Below its target</State>
}

interface LineProps {
  readonly system: System
  readonly on: On
  /** The first of its system’s lines bears the name. */
  readonly first: boolean
  readonly onRemove: (() => void) | null
}

function Line({ system, on, first, onRemove }: LineProps) {
  const { currency } = useSettings()
  const { valueAYear, name } = system
  return (
    <tr className={first ? undefined : 'pf-again'}>
      <th scope="row">
        <Go to={{ screen: 'system', id: system.id }} className={first ? 'pick' : 'pick sr'}>
          {name}
        </Go>
      </th>
      <td className="num">{first && valueAYear !== null ? shortMoneyWords(valueAYear, currency) : first ? '–' : ''}</td>
      <td>
        <Go to={{ screen: 'system', id: on.system.id }} className="ul">
          {on.system.name}
        </Go>
      </td>
      <td>
        <OnState on={on} />
      </td>
      <td className="q2 pf-why">{on.reason}</td>
      {onRemove === null ? null : (
        <td className="num">
          <Button kind="icon" icon="trash" size="sm" aria-label={`Let ${name} wait for ${on.system.name} no longer`} onClick={onRemove} />
        </td>
      )}
    </tr>
  )
}

function Table({ all, onRemove }: { readonly all: readonly Waits[]; readonly onRemove: ((one: Dependency) => void) | null }) {
  const { dependency } = useWorkspace()
  const { page, more } = usePage(all)
  const found = (system: System, on: On) => aboutSystem(dependency, system.id).find(({ onId }) => onId === on.system.id)
  return (
    <>
      <table className="tbl pf-waits">
        <caption className="sr">Systems that wait for others, most value waiting first</caption>
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col" className="num">
              Value a year
            </th>
            <th scope="col">Waits for</th>
            <th scope="col">Which is</th>
            <th scope="col">Why</th>
            {onRemove === null ? null : (
              <th scope="col">
                <span className="sr">Remove</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {page.flatMap(({ system, on }) =>
            on.map((one, at) => {
              const row = found(system, one)
              return (
                <Line
                  key={`${system.id} ${one.system.id}`}
                  system={system}
                  on={one}
                  first={at === 0}
                  onRemove={onRemove === null || row === undefined ? null : () => onRemove(row)}
                />
              )
            }),
          )}
        </tbody>
      </table>
      {more}
    </>
  )
}

/** "Begins when Claims Triage and Fraud Signals are at target" */
function beginsWords(workspace: Workspace, waitsFor: readonly Dependency[]): string {
  const staying = waitsFor.filter(({ onId }) => !isLeaving(choicesOf(workspace.choice, onId)))
  const names = staying.flatMap(({ onId }) => workspace.system.get(onId)?.name ?? [])
  if (names.length === 0) return 'Begins when people are free'
  return `Begins when ${listWords(names)} ${names.length === 1 ? 'is' : 'are'} at target`
}

function waitLine(workspace: Workspace, removing: Dependency): ChangeLine {
  const waitsFor = aboutSystem(workspace.dependency, removing.systemId)
  return {
    what: workspace.system.get(removing.systemId)?.name ?? 'The system',
    before: beginsWords(workspace, waitsFor),
    after: beginsWords(
      workspace,
      waitsFor.filter(({ id }) => id !== removing.id),
    ),
  }
}

/** What waits on whom, and why. */
export function WaitsSection() {
  const workspace = useWorkspace()
  const framework = useFramework()
  const readOnly = useReadOnly() !== null
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Dependency | null>(null)
  const all = waits(workspace, framework)
  const on = removing === null ? undefined : workspace.system.get(removing.onId)
  const add = (
    <Button size="sm" icon="plus" disabled={readOnly || workspace.system.size < 2} onClick={() => setAdding(true)}>
      Let a system wait
    </Button>
  )
  return (
    <section>
      <SectionHead
        title="What waits on whom"
        sub={all.length === 0 ? undefined : 'Most value waiting first; the plan and the roadmap keep to it'}
        end={add}
      />
      {all.length === 0 ? (
        <p className="q2">No system waits for another. Say so where one needs what another brings: the plan then keeps that order.</p>
      ) : null}
      {all.length === 0 ? null : <Table all={all} onRemove={readOnly ? null : setRemoving} />}
      {adding ? <WaitForm onClose={() => setAdding(false)} /> : null}
      {removing === null ? null : (
        <RemoveDialog
          name={`the wait for ${on?.name ?? 'another system'}`}
          noun="wait"
          removal={{ kind: 'remove-dependency', given: { id: removing.id } }}
          consequencesIn={(now) => [waitLine(now, removing)]}
          onKeep={() => setRemoving(null)}
          onRemoved={() => setRemoving(null)}
        />
      )}
    </section>
  )
}
