import { daysBetween, type PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import { quarterEnd, quarterOf, type Quarter } from '../base/quarter.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import { choicesOf, isLeaving } from '../maturity/effort.ts'
import { standing, type Standing } from '../maturity/standing.ts'
import type { System, SystemId, Target } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { levelsReached } from './forecast.ts'
import type { Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import { plan } from './make-plan.ts'
import { bestFirst, ratioOf, withSwaps, type Task } from './order.ts'
import { phasesOf, type Phase } from './phases.ts'
import { planBase } from './plan-base.ts'
import { playSystems, type Progress } from './play-systems.ts'
import type { Base } from './play.ts'
import { ownAim, plansTo, type SystemPlan } from './system-plans.ts'
import { waitingOrder } from './waiting.ts'
import { staffedBy } from './what-if.ts'

export interface RoadmapLine {
  readonly standing: Standing
  readonly valueAYear: number
  readonly effort: number
  /** Value a year for each person-quarter: what the order goes by. */
  readonly ratio: number
  readonly phases: readonly Phase[]
  /** Systems of the roadmap that are at their aim before this one begins. */
  readonly waitsFor: readonly SystemId[]
  readonly reachedOn: PlainDate | null
  /** The target that the roadmap proposes: its aim, by the end of the quarter in which it is reached; null when not within the horizon. */
  readonly target: Target | null
}

export interface Roadmap {
  readonly aim: Level
  readonly first: Quarter
  readonly quarters: number
  /** In the order to take them: the highest value soonest. Systems at the aim, or to be sunset, are left out. */
  readonly lines: readonly RoadmapLine[]
  /** Value that waits, in value × years from today, until each line is at its aim; capped at the horizon: in this order, and in order of value alone. */
  readonly waiting: number
  readonly waitingByValue: number
}

/** A system on the roadmap. */
interface Rising extends Task<SystemId> {
  readonly plan: SystemPlan
}

/** Plays of other orders in all: enough for all neighbours of sixty systems several times, few enough for a thousand. */
const MOST_PLAYED = 30_000
const DAYS_A_YEAR = 365.25

/** The higher of the aim and the system's own target; null for one that is there, or to be sunset. */
function aimFor(workspace: Workspace, framework: Framework, aim: Level): (system: System) => Level | null {
  return (system) => {
    const level = Math.max(aim, system.target?.level ?? aim) as Level // one of two levels
    return standing(system, framework).level >= level || isLeaving(choicesOf(workspace.choice, system.id)) ? null : level
  }
}

const effortOf = ({ steps }: SystemPlan): number => sum(steps.flatMap(({ work }) => work.map(({ amount }) => amount)))

const rising = (systemPlan: SystemPlan): Rising => ({
  id: systemPlan.system.id,
  value: systemPlan.system.valueAYear ?? 0,
  effort: effortOf(systemPlan),
  waitsFor: systemPlan.waitsFor,
  plan: systemPlan,
})

/** How far the systems get, in the order they are played in; then all others, which run, or are rebuilt to a level they hold. */
type Play = (order: readonly Rising[]) => readonly Progress[]

const playWith =
  ({ ladder, horizon }: Base, supply: Grid, others: readonly SystemPlan[]): Play =>
  (order) =>
    playSystems(ladder, [...order.map((one) => one.plan), ...others], supply, horizon).slice(0, order.length)

/** Value × years from today until each is at its aim, or until the horizon's last day. */
function waitingIn(play: Play, { today, spans }: Horizon): (order: readonly Rising[]) => number {
  const before = daysBetween(today, spans[0]?.start ?? today)
  const last = sum(spans.map(({ days }) => days)) - 1
  return (order) => {
    const days = play(order).map(({ plan: { steps }, reached }) => before + (reached[steps.length - 1]?.doneDay ?? last))
    return sum(order.map(({ value }, at) => (value * (days[at] ?? 0)) / DAYS_A_YEAR))
  }
}

function lineOf(workspace: Workspace, framework: Framework, progress: Progress, horizon: Horizon): RoadmapLine {
  const { system, steps, waitsFor } = progress.plan
  const { value, effort } = rising(progress.plan)
  const reached = levelsReached(progress, horizon)
  const reachedOn = reached.at(-1)?.done ?? null
  const level = steps.at(-1)?.to
  return {
    standing: standing(system, framework),
    valueAYear: value,
    effort,
    ratio: ratioOf(value, effort),
    phases: phasesOf(workspace, framework, progress.plan, reached),
    waitsFor,
    reachedOn,
    target: reachedOn === null || level === undefined ? null : { level, by: quarterEnd(quarterOf(reachedOn)) },
  }
}

function work(workspace: Workspace, framework: Framework, today: PlainDate, aim: Level): Roadmap {
  const base = planBase(workspace, framework, today)
  const { supply } = staffedBy(base, plan(workspace, framework, today).decisions)
  const aimOf = aimFor(workspace, framework, aim)
  const plans = plansTo(workspace, framework, (system) => {
    const level = aimOf(system)
    return level === null ? ownAim(system, base.horizon) : { level, due: 0 }
  })
  const isRising = ({ system }: SystemPlan): boolean => aimOf(system) !== null
  const all = plans.filter(isRising).map(rising)
  const play = playWith(
    base,
    supply,
    plans.filter((one) => !isRising(one)),
  )
  const cost = waitingIn(play, base.horizon)
  const byValue = waitingOrder(all, ({ id }) => id, workspace.dependency, new Set(all.map(({ id }) => id))).order
  const byId = new Map(all.map((one) => [one.id, one]))
  const byRatio = bestFirst(all).flatMap(({ id }) => byId.get(id) ?? [])
  const tries = Math.ceil(MOST_PLAYED / Math.max(1, all.length))
  const [one, other] = [withSwaps(byRatio, cost, tries), withSwaps(byValue, cost, tries)]
  const best = one.cost <= other.cost ? one : other
  return {
    aim,
    first: base.horizon.first,
    quarters: base.horizon.count,
    lines: play(best.order).map((progress) => lineOf(workspace, framework, progress, base.horizon)),
    waiting: best.cost,
    waitingByValue: cost(byValue),
  }
}

const remembered = perValue((_: Workspace) => perValue((_framework: Framework) => new Map<string, Roadmap>()))

/** Which systems to bring to `aim` in which order, with the people the plan has. Pure and the same for the same workspace. How: docs/planning.md. */
export function roadmap(workspace: Workspace, framework: Framework, today: PlainDate, aim: Level): Roadmap {
  const known = remembered(workspace)(framework)
  const found = known.get(`${today} ${aim}`) ?? work(workspace, framework, today, aim)
  known.set(`${today} ${aim}`, found)
  return found
}
