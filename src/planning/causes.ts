import type { Framework, Role } from '../framework/framework.ts'
import { standing } from '../maturity/standing.ts'
import type { System, SystemId } from '../model/system.ts'
import type { DimensionId } from '../model/vocabulary.ts'
import type { Choice } from './decide.ts'
import type { SystemPlan } from './demand.ts'
import { cell, take, type Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import { placeOf, type Ladder } from './ladder.ts'
import type { Decision, Load } from './plan.ts'

/** Work of a system that the people there today leave undone. Choices take their part out of it, in order. */
interface Unmet {
  readonly load: Load
  left: number
}

/** Unmet work by quarter and place, in the order in which systems get people. */
export type UnmetWork = readonly (readonly Unmet[][])[]

/** What today's people leave undone: highest work first, running before steps, then by value. Loads come in order of value. */
export function unmetWork(ladder: Ladder, loads: readonly Load[], supply: Grid, horizon: Horizon): UnmetWork {
  const unmet = Array.from({ length: horizon.count }, () => ladder.posts.map((): Unmet[] => []))
  const place = ({ post }: Load): number => placeOf(ladder, post.role, post.level)
  const byQuarter = Map.groupBy(loads, ({ quarter }) => quarter - horizon.first)
  for (const [quarter, inQuarter] of byQuarter) {
    const free = ladder.posts.map((_, at) => cell(supply, at, quarter))
    const order = inQuarter.toSorted((a, b) => place(b) - place(a) || Number(a.kind === 'step') - Number(b.kind === 'step'))
    for (const load of order) {
      const left = load.fte - take(free, ladder, place(load), load.fte)
      if (left > 1e-9) unmet[quarter]?.[place(load)]?.push({ load, left })
    }
  }
  return unmet
}

/** Takes a choice's gain out of what is unmet, its own post's work first; person-quarters by system, and whether a step is among them. */
function consume(unmet: UnmetWork, ladder: Ladder, { place, gain }: Choice): ReadonlyMap<SystemId, { readonly fte: number; readonly step: boolean }> {
  const found = new Map<SystemId, { fte: number; step: boolean }>()
  gain.forEach((gained, quarter) => {
    let wanted = gained
    for (let at = place; at >= (ladder.lowest[place] ?? place) && wanted > 1e-9; at--) {
      const queue = unmet[quarter]?.[at] ?? []
      while (wanted > 1e-9) {
        const first = queue[0]
        if (first === undefined) break
        const used = Math.min(wanted, first.left)
        const before = found.get(first.load.systemId)
        found.set(first.load.systemId, { fte: (before?.fte ?? 0) + used, step: (before?.step ?? false) || first.load.kind === 'step' })
        wanted -= used
        first.left -= used
        if (first.left <= 1e-9) queue.shift()
      }
    }
  })
  return found
}

/** Dimensions a system is short in, those that the role is best at closing first. */
function shortDimensions(system: System, framework: Framework, role: Role | undefined): readonly DimensionId[] {
  const strength = (competencies: readonly string[]): number => {
    const places = competencies.map((one) => role?.competencies.findIndex((id) => id === one) ?? -1).filter((at) => at >= 0)
    return places.length === 0 ? Infinity : Math.min(...places)
  }
  return standing(system, framework)
    .dimensions.filter(({ gap }) => gap > 0)
    .toSorted((a, b) => Math.min(99, strength(a.dimension.competencies)) - Math.min(99, strength(b.dimension.competencies)))
    .map(({ dimension }) => dimension.id)
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
      if (plan === undefined) return []
      return [{ plan, fte: fte / (horizon.count - choice.need), step, dimensions: shortDimensions(plan.system, framework, role) }]
    })
    .toSorted((a, b) => b.fte - a.fte)
}

export const causeRows = (causes: readonly Cause[]): Decision['causes'] =>
  causes.map(({ plan, fte, dimensions }) => ({ systemId: plan.system.id, fte, dimensions }))

