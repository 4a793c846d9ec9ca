import { sum } from '../../base/sum.ts'
import type { Times } from '../schedule.ts'
import type { Cap, Chosen, Group, Job, OwnerRule, Problem, Worth } from './problem.ts'
import { NOTHING, supplyWith, undoneWork, workAt } from './work.ts'

/** Quarters late of a job, times its weight. */
export function jobLateness({ steps, due, never, weight, fixed }: Job, times: readonly Times[] | null): number {
  if (steps.length === 0) return 0
  if (times === null) return weight * never
  return fixed === null ? weight * Math.max(0, (times.at(-1)?.ends ?? 0) - due) : 0
}

/** Owners missing in each quarter. Somebody in the reliability family counts for both asks. */
export function missingOwners({ options, owners: rule, quarters }: Problem, counts: readonly number[]): readonly number[] {
  if (rule === null) return []
  const added = (quarter: number, counted: (place: number) => boolean): number =>
    sum(
      options.map(({ heads }, at) => {
        const count = counts[at] ?? 0
        return count === 0 ? 0 : count * sum(heads.map((one) => (counted(one.place) ? (one.count[quarter] ?? 0) : 0)))
      }),
    )
  return Array.from({ length: quarters }, (_, quarter) => missingIn(rule, quarter, (counted) => added(quarter, counted)))
}

function missingIn(rule: OwnerRule, quarter: number, added: (counted: (place: number) => boolean) => number): number {
  const all = (rule.heads[quarter] ?? 0) + added(() => true)
  if (all < rule.from) return 0
  const reliability = (rule.reliability[quarter] ?? 0) + added((place) => rule.reliabilityPlaces.includes(place))
  const owners = (rule.owners[quarter] ?? 0) + added((place) => rule.places.includes(place))
  return Math.max(0, 1 - reliability, rule.all - owners)
}

const fail = (what: string): never => {
  throw new Error(`not a choice: ${what}`)
}

function expectInOrder({ jobs, quarters }: Problem, times: Chosen['times']): void {
  jobs.forEach(({ steps, waitsFor, fixed, systemId }, at) => {
    const chosen = times[at] ?? null
    if (steps.length === 0 || chosen === null) return
    if (chosen.length !== steps.length) fail(`${systemId} has ${steps.length} steps`)
    const starts = [0, ...chosen.map(({ ends }) => ends)]
    for (const other of waitsFor) starts[0] = Math.max(starts[0] ?? 0, times[other]?.at(-1)?.ends ?? Infinity)
    chosen.forEach(({ begins, ends }, nth) => {
      const step = steps[nth] ?? fail('no such step')
      if (begins < (starts[nth] ?? 0)) fail(`step ${nth} of ${systemId} begins before what it waits for has ended`)
      if (fixed !== null) {
        if (fixed[nth]?.begins !== begins || fixed[nth].ends !== ends) fail(`${systemId} has other times`)
      } else if (ends - begins < step.leastQuarters || ends - begins > step.mostQuarters || ends > quarters) {
        fail(`step ${nth} of ${systemId} is too short, too long or not within the plan`)
      }
    })
  })
}

const expectCap = ({ kind, quarter, most, terms }: Cap, counts: readonly number[]): void => {
  const used = sum(terms.map(({ option, use }) => use * (counts[option] ?? 0)))
  if (used > most + NOTHING * Math.max(1, most)) fail(`${used} of ${kind} in quarter ${quarter}, of ${most}`)
}

const expectGroup = ({ options, most }: Group, counts: readonly number[]): void => {
  if (sum(options.map((at) => counts[at] ?? 0)) > most) fail('somebody moves twice')
}

/** Throws for a choice that goes beyond a limit, moves somebody twice or breaks an order of steps. */
function expectChoice(problem: Problem, { counts, times }: Chosen): void {
  problem.options.forEach(({ most, kind }, at) => {
    const count = counts[at] ?? 0
    if (!Number.isInteger(count) || count < 0 || count > most) fail(`${count} of a ${kind}`)
  })
  for (const group of problem.groups) expectGroup(group, counts)
  for (const cap of problem.caps) expectCap(cap, counts)
  expectInOrder(problem, times)
}

/** What a choice is worth, straight from its meaning and without a solver. Throws for a choice that breaks a cap, a group or an order of steps. */
export function worth(problem: Problem, chosen: Chosen): Worth {
  expectChoice(problem, chosen)
  const { counts, times } = chosen
  return {
    undone: undoneWork(problem, workAt(problem, times), supplyWith(problem, counts)),
    unowned: sum(missingOwners(problem, counts)),
    lateness: sum(problem.jobs.map((job, at) => jobLateness(job, times[at] ?? null))),
    cost: sum(problem.options.map(({ cost }, at) => ((counts[at] ?? 0) === 0 ? 0 : (counts[at] ?? 0) * sum(cost)))),
    changes: sum(counts),
  }
}
