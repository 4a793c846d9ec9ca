import { addDays, PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { openLimits } from '../../src/model/limits.ts'
import { DecisionId, type Planned } from '../../src/model/planned.ts'
import { ScenarioId } from '../../src/model/scenario.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { scenarioFrom } from '../../src/planning/scenario/scenario-plan.ts'

const day = (text: string): PlainDate => PlainDate.parse(text)
const today = day('2026-11-24')

export const after = (workspace: Workspace, ...edits: readonly Edit[]): Workspace =>
  edits.reduce((now, edit) => applyChanges(now, work(now, edit).changes), workspace)

const personNamed = ({ person }: Workspace, name: string) => {
  const found = [...person.values()].find((one) => one.name === name)
  if (found === undefined) throw new Error(`nobody is called ${name}`)
  return found
}

const more = (workspace: Workspace): readonly Planned[] => {
  const team = [...workspace.team.values()].find(({ name }) => name === 'Claims AI')?.id ?? null
  const seat = { role: 'ai-systems-engineer' as const, level: 3 as const, personId: null, teamId: team, locked: false }
  const moved = personNamed(workspace, 'Yuki Tanabe')
  return [
    {
      ...seat,
      id: DecisionId.parse('contract-one'),
      kind: 'contract',
      backfills: null,
      openBy: day('2027-01-04'),
      inSeat: day('2027-02-01'),
      fullCapacity: day('2027-02-16'),
      until: day('2027-07-01'),
    },
    {
      ...seat,
      id: DecisionId.parse('hire-again'),
      kind: 'hire',
      backfills: personNamed(workspace, 'Dana Whitfield').id,
      openBy: day('2027-03-01'),
      inSeat: day('2027-05-17'),
      fullCapacity: day('2027-11-16'),
      until: null,
    },
    {
      ...seat,
      id: DecisionId.parse('reassign-one'),
      kind: 'reassign',
      role: moved.role ?? 'ai-systems-engineer',
      level: moved.level ?? 3,
      personId: moved.id,
      backfills: null,
      openBy: day('2027-04-01'),
      inSeat: day('2027-04-01'),
      fullCapacity: day('2027-04-01'),
      until: null,
    },
  ]
}

const limits = { ...openLimits, budgetAQuarter: 437_500, hiresAQuarter: 4, freezes: [{ from: day('2027-12-01'), to: day('2027-12-31') }] }

/** The workspace with Cadre’s proposal adopted as “Steady growth”, with a contract, a backfill and a reassignment besides; one hire approved and open, one frozen. */
export function inUse(workspace: Workspace): Workspace {
  const proposed = plan(workspace, standardFramework, today)
  const from = scenarioFrom(workspace, proposed, { id: 'x', name: 'Steady growth', madeOn: today })
  const decisions = [...from.decisions, ...more(workspace)]
  const hires = decisions.filter(({ kind }) => kind === 'hire').map(({ id }) => id)
  const [first, second] = hires
  if (first === undefined || second === undefined) throw new Error('two hires are needed')
  const said = { by: 'Helen Marsh', on: today, note: '' }
  return after(
    workspace,
    { kind: 'adopt-plan', given: { plan: { ...from, decisions, limits }, by: 'Helen Marsh', on: today } },
    { kind: 'approve-decision', given: { id: first, state: 'approved', ...said, note: 'Within the budget agreed' } },
    { kind: 'approve-decision', given: { id: first, state: 'open', ...said, by: 'Marco Bell' } },
    { kind: 'hold-decision', given: { id: second, until: addDays(today, 60) } },
  )
}

/** The same with two scenarios kept: nobody hired, and a dearer one. */
export function withScenarios(workspace: Workspace): Workspace {
  const used = plan(workspace, standardFramework, today)
  const one = scenarioFrom(workspace, used, { id: 's-none', name: 'Nobody new', madeOn: today })
  const other = scenarioFrom(workspace, used, { id: 's-slow', name: 'Slow hiring', madeOn: today })
  return after(
    workspace,
    { kind: 'add-scenario', given: { scenario: { ...one, decisions: [] } } },
    { kind: 'add-scenario', given: { scenario: { ...other, id: ScenarioId.parse('s-slow'), assumptions: { 'hiring.days-to-fill': 90 } } } },
  )
}
