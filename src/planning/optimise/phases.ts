import { withObjective } from './building.ts'
import { chosenFrom, valuesOf } from './encode.ts'
import { GOALS, type Formulation, type GoalName } from './formulation.ts'
import type { Chosen, Problem, Worth } from './problem.ts'
import type { Column, Model, Row, Solver } from './solver.ts'
import { worth } from './worth.ts'

/** A model for one goal, with what the goals before it reached held. */
export function phaseModel({ model, goals }: Formulation, goal: GoalName, held: readonly Held[]): Model {
  const zero = new Set<number>()
  const rows: Row[] = [...model.rows]
  for (const { name, at } of held) {
    const { terms, constant } = goals[name]
    const most = at - constant
    // A sum of what is never negative is 0 only where all of it is: bounds tell the solver more than a row.
    if (most <= 0 && constant === 0) for (const { column } of terms) zero.add(column)
    else rows.push({ name: `held_${name}`, terms, least: -Infinity, most: most + SLACK[name] })
  }
  const columns: readonly Column[] =
    zero.size === 0 ? model.columns : model.columns.map((column, at) => (zero.has(at) ? { ...column, upper: 0 } : column))
  return withObjective({ columns, rows }, goals[goal])
}

export type HeldGoal = Exclude<GoalName, 'cost'>

/** What an earlier goal reached. */
export interface Held {
  readonly name: HeldGoal
  readonly at: number
}

/** Counts are held exactly; sums as far as the solver tells numbers apart. */
const SLACK: { readonly [G in HeldGoal]: number } = { undone: 1e-7, unowned: 0.5, lateness: 1e-7 }

/** What a goal reaches in a phase. */
export interface Reached {
  readonly chosen: Chosen
  readonly worth: Worth
  /** No choice that holds what came before is below this. */
  readonly bound: number
  readonly proven: boolean
}

export interface PhaseAsked {
  readonly solver: Solver
  readonly seconds: number
  /** Better choices and bounds on the way; false stops. */
  readonly told: (bound: number) => boolean
}

/** Compares from the first goal on; numbers that only rounding tells apart are the same. */
export function isBetter(one: Worth, other: Worth): boolean {
  for (const goal of [...GOALS, 'changes'] as const) {
    const most = 1e-9 * Math.max(1, Math.abs(other[goal]))
    if (one[goal] < other[goal] - most) return true
    if (one[goal] > other[goal] + most) return false
  }
  return false
}

/** The best choice for a goal, from the best so far. */
export function phase(
  problem: Problem,
  formulation: Formulation,
  goal: GoalName,
  held: readonly Held[],
  from: Reached,
  asked: PhaseAsked,
): Reached {
  const unit = goal === 'cost' ? formulation.costUnit : 1
  const answer = asked.solver(phaseModel(formulation, goal, held), {
    seconds: asked.seconds,
    gap: 0,
    relaxed: false,
    start: valuesOf(problem, formulation, from.chosen),
    told: (_, bound) => asked.told(bound * unit),
  })
  const bound = Math.max(0, Math.min(answer.bound * unit, from.worth[goal]))
  if (answer.values.length === 0) return { ...from, bound: Number.isFinite(bound) ? bound : 0, proven: false }
  const chosen = chosenFrom(problem, formulation, answer.values)
  const found = worth(problem, chosen)
  const better = isBetter(found, from.worth) ? { chosen, worth: found } : { chosen: from.chosen, worth: from.worth }
  return { ...better, bound, proven: answer.state === 'optimal' }
}
