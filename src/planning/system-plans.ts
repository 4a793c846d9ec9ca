import type { PlainDate } from '../base/date.ts'
import type { Framework, Work } from '../framework/framework.ts'
import { choicesOf, runWork, stepsTo, type StepEffort, type SystemChoices } from '../maturity/effort.ts'
import { standing } from '../maturity/standing.ts'
import type { SystemTimes } from '../model/scenario.ts'
import type { System, SystemId } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { nearestQuarter, type Horizon } from './horizon.ts'
import { scheduleJobs, type Times } from './schedule.ts'
import { waitingOrder } from './waiting.ts'

/** One step of a system on its way to the target, and when it is scheduled. */
export interface ScheduledStep extends StepEffort, Times {}

/** What a system asks of the plan. */
export interface SystemPlan {
  readonly system: System
  readonly level: Level
  readonly steps: readonly ScheduledStep[]
  /** Work that keeps it running, in full-time equivalents, by how many of its steps are done. */
  readonly running: readonly (readonly Work[])[]
  /** Systems below their aim, which are there before its steps begin. */
  readonly waitsFor: readonly SystemId[]
  /** The first day it no longer runs; null while it is not to be sunset. */
  readonly endsOn: PlainDate | null
}

/** Where a system is to get: the level and the quarter it is due at, counted from the plan's first. */
export interface Aim {
  readonly level: Level
  readonly due: number
}

/** Steps that ask for work. A level that is whole already comes by itself with the one before it, so it is no step of its own. */
function asking(steps: readonly StepEffort[]): readonly StepEffort[] {
  const kept: StepEffort[] = []
  for (const step of steps) {
    const before = kept.at(-1)
    if (step.work.length > 0 || before === undefined) kept.push(step)
    else kept[kept.length - 1] = { ...before, to: step.to }
  }
  return kept
}

/** While a system is rebuilt, the old one runs as it is. */
function runningOf(framework: Framework, system: System, steps: readonly StepEffort[], choices: SystemChoices): SystemPlan['running'] {
  const { level } = standing(system, framework)
  const rebuilt = choices.pilot?.answer === 'rebuild'
  const levels = [level, ...steps.map(({ to }, at) => (rebuilt && at < steps.length - 1 ? level : to))]
  return levels.map((one) => runWork(system, one, choices, framework))
}

/** What every system asks when it is to get to its aim, or to be run only. Highest value first, then as they were added: the order in which systems get people. */
export function plansTo(
  workspace: Workspace,
  framework: Framework,
  aimOf: (system: System) => Aim | null,
  timesOf: (system: System, steps: readonly StepEffort[]) => readonly Times[] | null = () => null,
): readonly SystemPlan[] {
  const drafts = [...workspace.system.values()].map((system) => {
    const [aim, choices] = [aimOf(system), choicesOf(workspace.choice, system.id)]
    return { system, aim, choices, steps: aim === null ? [] : asking(stepsTo(system, aim.level, choices, framework)) }
  })
  const rising = drafts.filter(({ steps }) => steps.length > 0)
  const below = new Set(rising.flatMap(({ system, aim }) => (standing(system, framework).level < (aim?.level ?? 1) ? [system.id] : [])))
  const { order, waitsFor } = waitingOrder(rising, ({ system }) => system.id, workspace.dependency, below)
  const times = scheduleJobs(
    order.map(({ system, aim, steps }) => ({
      id: system.id,
      due: aim?.due ?? 0,
      least: steps.map(({ leastQuarters }) => leastQuarters),
      waitsFor: waitsFor.get(system.id) ?? [],
      given: timesOf(system, steps),
    })),
  )
  return drafts
    .map(({ system, choices, steps }) => ({
      system,
      level: standing(system, framework).level,
      steps: steps.map((step, at) => ({ ...step, ...(times.get(system.id)?.[at] ?? { begins: 0, ends: step.leastQuarters }) })),
      running: runningOf(framework, system, steps, choices),
      waitsFor: waitsFor.get(system.id) ?? [],
      endsOn: choices.pilot?.by ?? null,
    }))
    .toSorted((a, b) => (b.system.valueAYear ?? 0) - (a.system.valueAYear ?? 0))
}

/** The system's own target as its aim. A target without a day is a level to hold. */
export const ownAim = ({ target }: System, { first }: Horizon): Aim | null =>
  target?.by == null ? null : { level: target.level, due: nearestQuarter(target.by) - first }

/**
 * Times as they were found, for the steps there are now: none begins before the plan or before the one below it has ended, none is
 * faster than its least time, and one that is not named takes its least time. A system named without steps is not raised within the plan.
 */
function keptTimes(named: SystemTimes['steps'], steps: readonly StepEffort[], { first, count }: Horizon): readonly Times[] {
  let free = named.length === 0 ? count : 0
  return steps.map(({ to, leastQuarters }) => {
    const own = named.find((one) => one.to === to)
    const begins = Math.max(free, (own?.begins ?? first) - first)
    free = Math.max(begins + leastQuarters, (own?.ends ?? first) - first)
    return { begins, ends: free }
  })
}

/** What systems ask when each is to keep its target: at the times given, otherwise by its due day. */
export function systemPlans(
  workspace: Workspace,
  framework: Framework,
  horizon: Horizon,
  times: readonly SystemTimes[] = [],
): readonly SystemPlan[] {
  const named = new Map(times.map(({ systemId, steps }) => [systemId, steps]))
  return plansTo(
    workspace,
    framework,
    (system) => ownAim(system, horizon),
    ({ id }, steps) => {
      const own = named.get(id)
      return own === undefined ? null : keptTimes(own, steps, horizon)
    },
  )
}
