import { perValue } from '../base/per-value.ts'
import type { Dimension, Framework, Role } from '../framework/framework.ts'
import { placeOf, type Ladder } from '../framework/ladder.ts'
import { standing } from '../maturity/standing.ts'
import type { System, SystemId } from '../model/system.ts'
import type { DimensionId } from '../model/vocabulary.ts'
import type { Choice } from './decide.ts'
import { cell, take, type Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import type { Decision, Load } from './plan.ts'
import type { SystemPlan } from './system-plans.ts'

/** Work of a system that the people there today leave undone. Choices take their part out of it, in order. */
interface Unmet {
  readonly load: Load
  left: number
}

/** Unmet work by quarter and place, in the order in which systems get people. */
export type UnmetWork = readonly (readonly Unmet[][])[]

/** What today's people leave undone: highest work first, running before steps, then by value. Loads come in order of value, and choices take theirs in that order. */
export function unmetWork(ladder: Ladder, loads: readonly Load[], supply: Grid, horizon: Horizon): UnmetWork {
  const unmet = Array.from({ length: horizon.count }, () => ladder.posts.map((): Unmet[] => []))
  const place = ({ post }: Load): number => placeOf(ladder, post.role, post.level)
  const byQuarter = Map.groupBy(loads, ({ quarter }) => quarter - horizon.first)
  for (const [quarter, inQuarter] of byQuarter) {
    const free = ladder.posts.map((_, at) => cell(supply, at, quarter))
    const asked = inQuarter.map((load) => ({ load, at: place(load), left: load.fte }))
    const order = asked.toSorted((a, b) => b.at - a.at || Number(a.load.kind === 'step') - Number(b.load.kind === 'step'))
    for (const one of order) one.left -= take(free, ladder, one.at, one.left)
    for (const { load, at, left } of asked) if (left > 1e-9) unmet[quarter]?.[at]?.push({ load, left })
  }
  return unmet
}

/** Takes a choice's gain out of what is unmet, its own post's work first; person-quarters by system from the quarter of need on, and whether a step is among them. */
function consume(
  unmet: UnmetWork,
  ladder: Ladder,
  { place, gain, need }: Choice,
): ReadonlyMap<SystemId, { readonly fte: number; readonly step: boolean }> {
  const found = new Map<SystemId, { fte: number; step: boolean }>()
  gain.forEach((gained, quarter) => {
    let wanted = gained
    for (let at = place; at >= (ladder.lowest[place] ?? place) && wanted > 1e-9; at--) {
      const queue = unmet[quarter]?.[at] ?? []
      for (let first = queue[0]; first !== undefined && wanted > 1e-9; first = queue[0]) {
        const used = Math.min(wanted, first.left)
        const before = found.get(first.load.systemId)
        found.set(first.load.systemId, {
          fte: (before?.fte ?? 0) + (quarter < need ? 0 : used),
          step: (before?.step ?? false) || first.load.kind === 'step',
        })
        wanted -= used
        first.left -= used
        if (first.left <= 1e-9) queue.shift()
      }
    }
  })
  return found
}

/** All dimensions, those that the role is best at closing first: by the place of their competencies in its list. */
const dimensionOrder = perValue((framework: Framework) =>
  perValue((role: Role): readonly DimensionId[] => {
    const strength = ({ competencies }: Dimension): number => {
      const at = role.competencies.findIndex((id) => competencies.includes(id))
      return at < 0 ? role.competencies.length : at
    }
    return framework.dimensions.toSorted((a, b) => strength(a) - strength(b)).map(({ id }) => id)
  }),
)

/** Dimensions a system is short in, those that the role is best at closing first. */
function shortDimensions(system: System, framework: Framework, role: Role): readonly DimensionId[] {
  const short = new Set(standing(system, framework).dimensions.flatMap(({ gap, dimension }) => (gap > 0 ? [dimension.id] : [])))
  return dimensionOrder(framework)(role).filter((id) => short.has(id))
}

export interface Cause {
  readonly plan: SystemPlan
  /** Mean full-time equivalents from the quarter of need on. */
  readonly fte: number
  /** The work has to do with raising the system, not with running it alone. */
  readonly step: boolean
  readonly dimensions: readonly DimensionId[]
}

/** The systems whose work a choice covers, most first. */
export function causesOf(
  framework: Framework,
  ladder: Ladder,
  plans: ReadonlyMap<SystemId, SystemPlan>,
  unmet: UnmetWork,
  choice: Choice,
  horizon: Horizon,
): readonly Cause[] {
  const role = framework.roles.find(({ id }) => id === ladder.posts[choice.place]?.role)
  return [...consume(unmet, ladder, choice)]
    .flatMap(([systemId, { fte, step }]) => {
      const plan = plans.get(systemId)
      if (plan === undefined || role === undefined || fte < 1e-9) return []
      return [{ plan, fte: fte / (horizon.count - choice.need), step, dimensions: shortDimensions(plan.system, framework, role) }]
    })
    .toSorted((a, b) => b.fte - a.fte)
}

export const causeRows = (causes: readonly Cause[]): Decision['causes'] =>
  causes.map(({ plan, fte, dimensions }) => ({ systemId: plan.system.id, fte, dimensions }))
