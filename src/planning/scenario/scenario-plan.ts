import { addDays, daysBetween, later, type PlainDate } from '../../base/date.ts'
import { perValue } from '../../base/per-value.ts'
import type { Framework } from '../../framework/framework.ts'
import { frameworkFor } from '../../framework/standard.ts'
import { isAhead, type Commitment } from '../../model/commitment.ts'
import { openLimits } from '../../model/limits.ts'
import { DecisionId, freeDecisionId, type Planned } from '../../model/planned.ts'
import { Scenario } from '../../model/scenario.ts'
import { DefaultId } from '../../model/vocabulary.ts'
import { courseOf, settingsOf, type Workspace } from '../../model/workspace.ts'
import { openedStill, seatedInTime, stillKept } from '../kept-days.ts'
import { plannedPlan } from '../make-plan.ts'
import type { Decision, Plan } from '../plan.ts'
import { baseOf, type Base } from '../play.ts'
import { problemsOf } from './scenario-problems.ts'

const overridden = perValue((overrides: Workspace['override']) =>
  perValue((assumptions: Scenario['assumptions']): Workspace['override'] => {
    const own = Object.entries(assumptions).map(([id, value]) => ({ id: DefaultId.parse(id), value }))
    return own.length === 0 ? overrides : new Map([...overrides, ...own.map((one) => [one.id, one] as const)])
  }),
)

/** Framework with a scenario's assumptions over the workspace's own. The same value for the same scenario. */
export const scenarioFramework = (workspace: Workspace, { assumptions }: Scenario): Framework =>
  frameworkFor({ ...workspace, override: overridden(workspace.override)(assumptions) })

/** Bases by what they are made from: dragging a decision changes none of it. */
const bases = perValue((_: Workspace) =>
  perValue((_framework: Framework) =>
    perValue((_limits: Scenario['limits']) => perValue((_times: Scenario['times']) => new Map<PlainDate, Base>())),
  ),
)

/** What a scenario's decisions are played on: its assumptions, limits and times over the workspace's people and systems. */
export function scenarioBase(workspace: Workspace, scenario: Scenario, today: PlainDate): Base {
  const framework = scenarioFramework(workspace, scenario)
  const known = bases(workspace)(framework)(scenario.limits)(scenario.times)
  const found = known.get(today) ?? baseOf(workspace, framework, today, scenario)
  known.set(today, found)
  return found
}

/**
 * A scenario's decisions that are still to be taken, on days they can still keep. One that the plan in use has done is left out, as
 * its person is there; one under way there keeps the day it opened, or is held. A seat
 * is taken no sooner than the scenario's own time to fill allows.
 */
export function scenarioDecisions(workspace: Workspace, scenario: Scenario, today: PlainDate): readonly Planned[] {
  const {
    decisions,
    limits: { freezes },
  } = scenario
  const framework = scenarioFramework(workspace, scenario)
  const kept = decisions.flatMap((one): readonly Planned[] => {
    const committed = workspace.commitment.get(one.id)
    if (committed === undefined) return [openedStill(one, today, freezes)]
    const { state, heldUntil } = committed
    return state === 'done' ? [] : [plainly(stillKept({ ...committed, ...one, state, heldUntil }, today, freezes))]
  })
  return kept.map((one) => seatedInTime(one, framework))
}

/** Without what only a commitment has. */
const plainly = ({ state: _, trail: _trail, heldUntil: _held, filledBy: _by, ...planned }: Commitment): Planned => planned

const remembered = perValue((_: Workspace) => perValue((_scenario: Scenario) => new Map<PlainDate, Plan>()))

/** The scenario as a plan: its decisions and no others, played. Nothing is searched for, so a dragged hire shows at once. Remembered per workspace, scenario and day. */
export function scenarioPlan(workspace: Workspace, scenario: Scenario, today: PlainDate): Plan {
  const known = remembered(workspace)(scenario)
  const found =
    known.get(today) ??
    plannedPlan(scenarioBase(workspace, scenario, today), scenario.name, scenarioDecisions(workspace, scenario, today), () => null)
  known.set(today, found)
  return found
}

/** A decision of a plan as a scenario keeps it. */
export const plannedFrom = (decision: Decision): Planned => ({
  id: DecisionId.parse(decision.id),
  kind: decision.kind,
  role: decision.post.role,
  level: decision.post.level,
  personId: decision.personId,
  teamId: decision.teamId,
  backfills: decision.backfills,
  openBy: decision.openBy,
  inSeat: decision.inSeat,
  fullCapacity: decision.fullCapacity,
  until: decision.until,
  locked: decision.locked,
})

const isUnderWay = ({ state }: Decision): boolean => state === 'approved' || state === 'open'

/** The workspace has a record of another decision under the id. */
const isPast = ({ commitment }: Workspace, id: string): boolean => {
  const before = commitment.get(id)
  return before !== undefined && !isAhead(before)
}

/** The plan in use (or Cadre's proposal) as a scenario to begin with, its decisions unlocked but for those under way. */
export function scenarioFrom(
  workspace: Workspace,
  plan: Plan,
  { id, name, madeOn }: { readonly id: string; readonly name: string; readonly madeOn: PlainDate },
): Scenario {
  const course = plan.name === null ? null : courseOf(workspace)
  return Scenario.parse({
    id,
    name,
    note: '',
    madeOn,
    assumptions: {},
    decisions: plan.decisions.map((one) => {
      const planned = plannedFrom(one)
      return { ...planned, id: freeDecisionId(planned.id, (id) => isPast(workspace, id)), locked: isUnderWay(one) }
    }),
    limits: course?.limits ?? { ...openLimits, budgetAQuarter: settingsOf(workspace).budgetAQuarter },
    times: course?.times ?? [],
    solved: null,
  })
}

/** A decision on another quarter's days: it keeps how long it takes, and opens no earlier than today. */
export function movedTo(decision: Planned, inSeat: PlainDate, today: PlainDate): Planned {
  const opens = later(addDays(decision.openBy, daysBetween(decision.inSeat, inSeat)), today)
  const moved = (date: PlainDate): PlainDate => addDays(date, daysBetween(decision.openBy, opens))
  return {
    ...decision,
    openBy: opens,
    inSeat: moved(decision.inSeat),
    fullCapacity: moved(decision.fullCapacity),
    until: decision.until === null ? null : moved(decision.until),
  }
}

/** What a scenario holds that no longer fits the workspace (somebody has gone, a day has passed, a frozen quarter), one sentence each. */
export const scenarioProblems = (workspace: Workspace, scenario: Scenario, today: PlainDate): readonly string[] =>
  problemsOf(workspace, scenarioFramework(workspace, scenario), scenario, today)

// Where searches and windows look for it, beside the plan it marks.
export { fingerprint } from './fingerprint.ts'
