import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { type Commitment, isAhead } from '../commitment.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { DecisionId, Planned } from '../planned.ts'
import { COURSE_ID, Scenario, ScenarioId, Solved, SystemTimes } from '../scenario.ts'
import type { Change, Workspace } from '../workspace.ts'
import { expectOneOfEach, expectPlanned } from './expect-planned.ts'
import { patched, put } from './patch.ts'

const ScenarioPatch = Scenario.unwrap().pick({ name: true, note: true, assumptions: true, limits: true }).partial()

const named = (workspace: Workspace, id: string): string => rowOf(workspace, 'scenario', id).name

function expectNewName(workspace: Workspace, { id, name }: { readonly id: string; readonly name: string }): void {
  const twin = [...workspace.scenario.values()].find((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase())
  if (twin !== undefined) throw invalid(`A scenario is called ${twin.name} already. Choose another name.`)
}

/** Decisions of a scenario are changed one by one; what a search found is out of date after any of them, which its fingerprint tells. */
const withDecisions = (workspace: Workspace, id: string, decisions: readonly Planned[]): readonly Change[] =>
  patched('scenario', rowOf(workspace, 'scenario', id), { decisions })

const proposed = (one: Planned): Commitment => ({ ...one, state: 'proposed', trail: [], heldUntil: null, filledBy: null })

/** What becomes of a commitment that the plan adopted does not have: one that was only proposed goes, another is declined. */
function left(one: Commitment, by: string, on: PlainDate): readonly Change[] {
  if (one.state === 'proposed' && one.trail.length === 0) return [changed('commitment', one, null)]
  const trail = [...one.trail, { state: 'declined', by, on, note: 'Not in the plan adopted' }]
  return patched('commitment', one, { state: 'declined', trail })
}

/** A decision of the plan adopted: new, on new days where it is under way, proposed again where it was declined or another kind. One that is done stays as it is. */
function taken(workspace: Workspace, one: Planned, by: string, on: PlainDate): readonly Change[] {
  const before = workspace.commitment.get(one.id)
  if (before === undefined) return [changed('commitment', null, proposed(one))]
  if (before.state === 'done') return []
  if (before.state === 'proposed' || (before.state !== 'declined' && before.kind === one.kind)) return patched('commitment', before, one)
  const trail = [...before.trail, { state: 'proposed', by, on, note: 'In the plan adopted' }]
  return patched('commitment', before, { ...one, state: 'proposed', trail })
}

function commitmentsAfter(workspace: Workspace, decisions: readonly Planned[], by: string, on: PlainDate): readonly Change[] {
  const kept = new Set<string>(decisions.map(({ id }) => id))
  return [
    ...[...workspace.commitment.values()].filter((one) => !kept.has(one.id) && isAhead(one)).flatMap((one) => left(one, by, on)),
    ...decisions.flatMap((one) => taken(workspace, one, by, on)),
  ]
}

/** Plans that are tried beside the one in use, and putting one of them into use. */
export const scenarioEdits = {
  'add-scenario': editRule({
    input: z.object({ scenario: Scenario }),
    words: (_, { scenario }) => `add the scenario ${scenario.name}`,
    changes: (workspace, { scenario }) => {
      if (workspace.scenario.has(scenario.id)) throw invalid(`The scenario ${scenario.name} is there already.`)
      expectNewName(workspace, scenario)
      // A copy may hold what no longer fits, such as a move of somebody who has gone; the plan names it and leaves it out.
      expectOneOfEach(scenario.decisions)
      return [changed('scenario', null, scenario)]
    },
  }),
  'change-scenario': editRule({
    input: z.object({ id: ScenarioId, patch: ScenarioPatch }),
    words: (workspace, { id }) => `change the scenario ${named(workspace, id)}`,
    changes: (workspace, { id, patch }) => {
      const before = rowOf(workspace, 'scenario', id)
      if (patch.name !== undefined) expectNewName(workspace, { id, name: patch.name })
      return patched('scenario', before, patch)
    },
  }),
  'remove-scenario': editRule({
    input: z.object({ id: ScenarioId }),
    words: (workspace, { id }) => `remove the scenario ${named(workspace, id)}`,
    changes: (workspace, { id }) => [changed('scenario', rowOf(workspace, 'scenario', id), null)],
  }),
  /** A decision new, or in place of the one with its id. */
  'plan-in-scenario': editRule({
    input: z.object({ id: ScenarioId, decision: Planned }),
    words: (workspace, { id }) => `change a decision of ${named(workspace, id)}`,
    changes: (workspace, { id, decision }) => {
      expectPlanned(workspace, decision)
      const { decisions } = rowOf(workspace, 'scenario', id)
      const others = decisions.some((one) => one.id === decision.id)
        ? decisions.map((one) => (one.id === decision.id ? decision : one))
        : [...decisions, decision]
      return withDecisions(workspace, id, others)
    },
  }),
  'drop-from-scenario': editRule({
    input: z.object({ id: ScenarioId, decisionId: DecisionId }),
    words: (workspace, { id }) => `drop a decision of ${named(workspace, id)}`,
    changes: (workspace, { id, decisionId }) =>
      withDecisions(
        workspace,
        id,
        rowOf(workspace, 'scenario', id).decisions.filter((one) => one.id !== decisionId),
      ),
  }),
  /** What a search found, in place of the decisions before. */
  'keep-solved': editRule({
    input: z.object({
      id: ScenarioId,
      decisions: z.array(Planned).max(20_000),
      times: z.array(SystemTimes).max(20_000),
      solved: Solved,
    }),
    words: (workspace, { id }) => `keep the better plan of ${named(workspace, id)}`,
    changes: (workspace, { id, decisions, times, solved }) => {
      expectOneOfEach(decisions)
      return patched('scenario', rowOf(workspace, 'scenario', id), { decisions, times, solved })
    },
  }),
  /** Puts a plan into use, as one step: its decisions, its limits and, as the workspace's own, its assumptions. */
  'adopt-plan': editRule({
    input: z.object({
      plan: Scenario.unwrap().pick({ name: true, assumptions: true, decisions: true, limits: true, times: true, solved: true }),
      by: z.string().trim().min(1).max(200),
      on: PlainDate,
    }),
    words: (_, { plan }) => `adopt the plan ${plan.name}`,
    changes: (workspace, { plan: { name, assumptions, decisions, limits, times, solved }, by, on }) => {
      expectOneOfEach(decisions)
      for (const one of decisions) if (workspace.commitment.get(one.id)?.state !== 'done') expectPlanned(workspace, one)
      return [
        ...Object.entries(assumptions).flatMap(([id, value]) => {
          const before = workspace.override.get(id) ?? null
          return before?.value === value ? [] : [changed('override', before, { id: id as keyof typeof assumptions, value })] // the record's own key
        }),
        ...put(workspace, 'course', { id: COURSE_ID, name, adoptedOn: on, limits, times, solved }),
        ...commitmentsAfter(workspace, decisions, by, on),
      ]
    },
  }),
  /** Back to what Cadre proposes. Requisitions and moves that are done or declined stay as a record. */
  'leave-plan': editRule({
    input: z.object({}),
    words: () => 'leave the plan in use',
    changes: (workspace) => [
      ...[...workspace.course.values()].map((one) => changed('course', one, null)),
      ...[...workspace.commitment.values()].filter(isAhead).map((one: Commitment) => changed('commitment', one, null)),
    ],
  }),
}
