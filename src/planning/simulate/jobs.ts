import type { SystemId } from '../../model/system.ts'
import { shareBefore } from '../horizon.ts'
import { placedWork, type Placed } from '../placed-work.ts'
import type { Base } from '../play.ts'
import { keyOf } from './luck.ts'

/** Pieces of work one after the other; a piece of work is at the same index in both. */
interface Pieces {
  readonly place: Int32Array
  readonly amount: Float64Array
}

/** The systems on their way to a target in columns, most valuable first; and what all others take to run. */
export interface Jobs {
  readonly systems: readonly SystemId[]
  readonly count: number
  readonly keyA: Int32Array
  readonly keyB: Int32Array
  /** By job: its first step, and after the last job the number of all. */
  readonly steps: Int32Array
  readonly least: Int32Array
  readonly begins: Int32Array
  readonly ends: Int32Array
  readonly level: Int32Array
  /** By step: its first piece of work. */
  readonly work: Int32Array
  readonly pieces: Pieces
  /** By job, its first state of running: one more than its steps. By state: its first piece of run work. */
  readonly states: Int32Array
  readonly running: Int32Array
  readonly run: Pieces
  /** By job: the first of the jobs that it waits for. */
  readonly waits: Int32Array
  readonly waitsFor: Int32Array
  /** Run work of systems that stay as they are, by place, then quarter. */
  readonly standing: Float64Array
}

/** Where each of several rows begins once they are laid end to end. */
function begun(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
}

const piecesOf = (all: readonly Placed[]): Pieces => ({
  place: Int32Array.from(all, ({ place }) => place),
  amount: Float64Array.from(all, ({ amount }) => amount),
})

function standingWork({ ladder, plans, horizon }: Base): Float64Array {
  const placed = placedWork(ladder)
  const standing = new Float64Array(ladder.posts.length * horizon.count)
  for (const plan of plans.filter(({ steps }) => steps.length === 0)) {
    for (const { place, amount } of placed(plan).running[0] ?? []) {
      for (const [quarter, span] of horizon.spans.entries()) {
        const at = place * horizon.count + quarter
        standing[at] = (standing[at] ?? 0) + amount * (plan.endsOn === null ? 1 : shareBefore(span, plan.endsOn))
      }
    }
  }
  return standing
}

export function jobsOf(base: Base): Jobs {
  const placed = placedWork(base.ladder)
  const plans = base.plans.filter(({ steps }) => steps.length > 0)
  const steps = plans.flatMap((plan) => plan.steps)
  const works = plans.flatMap((plan) => placed(plan).steps)
  const states = plans.flatMap((plan) => placed(plan).running)
  const numbers = new Map(plans.map(({ system }, at) => [system.id, at]))
  const waits = plans.map(({ waitsFor }) => waitsFor.flatMap((id) => numbers.get(id) ?? []))
  const keys = plans.map(({ system }) => keyOf(system.id))
  return {
    systems: plans.map(({ system }) => system.id),
    count: plans.length,
    keyA: Int32Array.from(keys, ({ a }) => a),
    keyB: Int32Array.from(keys, ({ b }) => b),
    steps: begun(plans.map((plan) => plan.steps.length)),
    least: Int32Array.from(steps, ({ leastQuarters }) => leastQuarters),
    begins: Int32Array.from(steps, ({ begins }) => begins),
    ends: Int32Array.from(steps, ({ ends }) => ends),
    level: Int32Array.from(steps, ({ to }) => to),
    work: begun(works.map((pieces) => pieces.length)),
    pieces: piecesOf(works.flat()),
    states: begun(plans.map((plan) => placed(plan).running.length)),
    running: begun(states.map((pieces) => pieces.length)),
    run: piecesOf(states.flat()),
    waits: begun(waits.map((one) => one.length)),
    waitsFor: Int32Array.from(waits.flat()),
    standing: standingWork(base),
  }
}
