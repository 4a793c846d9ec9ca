import { perValue } from '../base/per-value.ts'
import type { Dimension, Framework, Role } from '../framework/framework.ts'
import { inTeam, workPlace, type Ladder } from '../framework/ladder.ts'
import { standing } from '../maturity/standing.ts'
import type { System, SystemId } from '../model/system.ts'
import type { DimensionId } from '../model/vocabulary.ts'
import type { Choice } from './decide.ts'
import { cell, take, type Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import type { Decision, Load } from './plan.ts'
import type { SystemPlan } from './system-plans.ts'

/** What causes are read from: where somebody comes to, from which quarter on they are needed, and the work they take off what is short. */
type Reasoned = Pick<Choice, 'place' | 'gain' | 'need'>

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
  const place = ({ systemId, post }: Load): number => workPlace(ladder, systemId, post)
  const byQuarter = Map.groupBy(loads, ({ quarter }) => quarter - horizon.first)
  for (const [quarter, inQuarter] of byQuarter) {
    const free = ladder.posts.map((_, at) => cell(supply, at, quarter))
    const asked = inQuarter.map((load) => ({ load, at: place(load), left: load.fte }))
    const rank = (at: number): number => ladder.shared[at] ?? at
    const order = asked.toSorted((a, b) => rank(b.at) - rank(a.at) || Number(a.load.kind === 'step') - Number(b.load.kind === 'step'))
    for (const one of order) one.left -= take(free, ladder, one.at, one.left)
    for (const { load, at, left } of asked) if (left > 1e-9) unmet[quarter]?.[at]?.push({ load, left })
  }
  return unmet
}

/** Places whose work somebody at a place may do, their own post's first; who serves all does their own before that of teams. */
function servedFrom(ladder: Ladder, place: number): readonly number[] {
  const down = (from: number): readonly number[] => {
    const lowest = ladder.lowest[from] ?? from
    return Array.from({ length: from - lowest + 1 }, (_, at) => from - at)
  }
  const own = down(place)
  const teams = (ladder.teams[place] ?? null) === null ? [...ladder.copies.keys()].map((id) => inTeam(ladder, place, id)) : []
  return [...own, ...teams.filter((at) => at !== place).flatMap(down)]
}

/** Takes a choice's gain out of what is unmet, its own post's work first; person-quarters by system from the quarter of need on, and whether a step is among them. */
function consume(unmet: UnmetWork, ladder: Ladder, { place, gain, need }: Reasoned): WorkTaken {
  const found = new Map<SystemId, { fte: number; step: boolean }>()
  const served = servedFrom(ladder, place)
  gain.forEach((gained, quarter) => {
    let wanted = gained
    for (const at of served) {
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

/** Work of systems that somebody takes on: person-quarters by system, and whether a step is among it. */
export type WorkTaken = ReadonlyMap<SystemId, { readonly fte: number; readonly step: boolean }>

/** The systems whose work somebody in a place takes on over so many quarters, most first. */
export function causesFrom(
  framework: Framework,
  ladder: Ladder,
  plans: ReadonlyMap<SystemId, SystemPlan>,
  taken: WorkTaken,
  place: number,
  quarters: number,
): readonly Cause[] {
  const role = framework.roles.find(({ id }) => id === ladder.posts[place]?.role)
  return [...taken]
    .flatMap(([systemId, { fte, step }]) => {
      const plan = plans.get(systemId)
      if (plan === undefined || role === undefined || fte < 1e-9 || quarters <= 0) return []
      return [{ plan, fte: fte / quarters, step, dimensions: shortDimensions(plan.system, framework, role) }]
    })
    .toSorted((a, b) => b.fte - a.fte)
}

/** The systems whose work a choice covers, most first. */
export const causesOf = (
  framework: Framework,
  ladder: Ladder,
  plans: ReadonlyMap<SystemId, SystemPlan>,
  unmet: UnmetWork,
  choice: Reasoned,
  horizon: Horizon,
): readonly Cause[] => causesFrom(framework, ladder, plans, consume(unmet, ladder, choice), choice.place, horizon.count - choice.need)

export const causeRows = (causes: readonly Cause[]): Decision['causes'] =>
  causes.map(({ plan, fte, dimensions }) => ({ systemId: plan.system.id, fte, dimensions }))
