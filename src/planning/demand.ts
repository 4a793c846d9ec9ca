import type { Quarter } from '../base/quarter.ts'
import type { Framework, Work } from '../framework/framework.ts'
import { placeOf, type Ladder } from '../framework/ladder.ts'
import { defaultValue } from '../framework/standard.ts'
import { standing } from '../maturity/standing.ts'
import type { System } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { add, cell, emptyGrid, type Grid } from './grid.ts'
import { nearestQuarter, type Horizon } from './horizon.ts'
import type { Load } from './plan.ts'

/** One step of a system on its way to the target. Quarters count from the plan's first; `until` is the quarter after its last. */
export interface ScheduledStep {
  readonly to: Level
  /** Person-quarters, for a system of this size. */
  readonly work: readonly Work[]
  readonly leastQuarters: number
  readonly from: number
  readonly until: number
}

/** What a system asks of the plan. */
export interface SystemPlan {
  readonly system: System
  readonly level: Level
  readonly sizeFactor: number
  readonly steps: readonly ScheduledStep[]
}

const sized = (work: readonly Work[], factor: number): readonly Work[] => work.map((one) => ({ ...one, amount: one.amount * factor }))

/**
 * When each step runs: one after the other, the last ending at the due quarter, none before the plan. A step gets twice
 * its least time where the due day leaves room, never less than its least time; with too little room the steps overrun.
 */
export function scheduleSteps(least: readonly number[], due: number): readonly { readonly from: number; readonly until: number }[] {
  const room = Math.max(0, due)
  let spare = Math.max(0, room - least.reduce((total, one) => total + one, 0))
  const lengths = [...least]
  for (let at = least.length - 1; at >= 0; at--) {
    const more = Math.min(spare, least[at] ?? 0)
    lengths[at] = (lengths[at] ?? 0) + more
    spare -= more
  }
  let from = spare
  return lengths.map((length) => {
    const step = { from, until: from + length }
    from = step.until
    return step
  })
}

function stepsOf(framework: Framework, system: System, level: Level, factor: number, first: Quarter): readonly ScheduledStep[] {
  const { target } = system
  if (target?.by == null) return []
  const norms = framework.stepNorms.filter((norm) => norm.from >= level && norm.to <= target.level).toSorted((a, b) => a.from - b.from)
  const times = scheduleSteps(
    norms.map((norm) => norm.quarters),
    nearestQuarter(target.by) - first,
  )
  return norms.map((norm, at) => ({
    to: norm.to,
    work: sized(norm.work, factor),
    leastQuarters: norm.quarters,
    from: times[at]?.from ?? 0,
    until: times[at]?.until ?? 0,
  }))
}

/** Highest value first, then as they were added: the order in which systems get people. */
export function systemPlans(workspace: Workspace, framework: Framework, horizon: Horizon): readonly SystemPlan[] {
  return [...workspace.system.values()]
    .map((system) => {
      const { level } = standing(system, framework)
      const sizeFactor = defaultValue(framework, `size.${system.size}`)
      return { system, level, sizeFactor, steps: stepsOf(framework, system, level, sizeFactor, horizon.first) }
    })
    .toSorted((a, b) => (b.system.valueAYear ?? 0) - (a.system.valueAYear ?? 0))
}

/** Work of keeping a system running at a level, in full-time equivalents. */
export const runWork = (framework: Framework, level: Level, sizeFactor: number): readonly Work[] =>
  sized(framework.runNorms.find((norm) => norm.level === level)?.work ?? [], sizeFactor)

function systemLoads(framework: Framework, { system, level, sizeFactor, steps }: SystemPlan, { first, count }: Horizon): readonly Load[] {
  const load = (at: number, work: Work, fte: number, kind: Load['kind']): Load => ({
    systemId: system.id,
    quarter: first + at,
    post: { role: work.role, level: work.level },
    fte,
    kind,
  })
  return Array.from({ length: count }, (_, at) => {
    const runs = steps.findLast(({ until }) => until <= at)?.to ?? level
    const now = steps.filter(({ from, until }) => from <= at && at < until)
    return [
      ...runWork(framework, runs, sizeFactor).map((work) => load(at, work, work.amount, 'run')),
      ...now.flatMap(({ work, from, until }) => work.map((one) => load(at, one, one.amount / (until - from), 'step'))),
    ]
  }).flat()
}

/** All work that systems ask for, by system, quarter and post. */
export const systemsLoads = (framework: Framework, plans: readonly SystemPlan[], horizon: Horizon): readonly Load[] =>
  plans.flatMap((one) => systemLoads(framework, one, horizon))

export function demandGrid(ladder: Ladder, loads: readonly Load[], { first, count }: Horizon): Grid {
  const grid = emptyGrid(ladder.posts.length, count)
  for (const { post, quarter, fte } of loads) add(grid, placeOf(ladder, post.role, post.level), quarter - first, fte)
  return grid
}

/** How much work at a post and quarter matters: from 1 to 2, by the mean value of the systems that ask for it, on the most valuable one. */
export function valueWeights(ladder: Ladder, plans: readonly SystemPlan[], loads: readonly Load[], { first, count }: Horizon): Grid {
  const value = new Map(plans.map(({ system }) => [system.id, system.valueAYear ?? 0]))
  const most = Math.max(1, ...value.values())
  const [valued, asked] = [emptyGrid(ladder.posts.length, count), emptyGrid(ladder.posts.length, count)]
  for (const { systemId, post, quarter, fte } of loads) {
    const place = placeOf(ladder, post.role, post.level)
    add(asked, place, quarter - first, fte)
    add(valued, place, quarter - first, (fte * (value.get(systemId) ?? 0)) / most)
  }
  return asked.map((row, place) => row.map((fte, quarter) => 1 + (fte === 0 ? 0 : cell(valued, place, quarter) / fte)))
}
