import fc from 'fast-check'
import { PlainDate } from '../../../src/base/date.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { openLimits } from '../../../src/model/limits.ts'
import { SystemId } from '../../../src/model/system.ts'
import type { Cap, Job, Option, OwnerRule, Pool, Problem } from '../../../src/planning/optimise/problem.ts'
import { baseOf } from '../../../src/planning/play.ts'
import { workspaceOf } from '../../support/organisation.ts'

/** How large a random problem is at most. */
export interface Size {
  readonly quarters: number
  readonly jobs: number
  readonly steps: number
  readonly options: number
  readonly most: number
}

const DAY = PlainDate.parse('2026-11-24')
const base = baseOf(workspaceOf([], []), standardFramework, DAY)
const DATES = { openBy: DAY, inSeat: DAY, fullCapacity: DAY }

/** Two families that help nobody, or one whose people may also help two teams. */
const POOLS: readonly (readonly Pool[])[] = [
  [
    { lowest: 0, highest: 1, helpedBy: null },
    { lowest: 2, highest: 3, helpedBy: null },
  ],
  [
    { lowest: 0, highest: 1, helpedBy: null },
    { lowest: 2, highest: 3, helpedBy: 0 },
    { lowest: 4, highest: 5, helpedBy: 0 },
  ],
]
const placesOf = (pools: readonly Pool[]): number => (pools.at(-1)?.highest ?? 0) + 1

const tenths = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most }).map((one) => one / 10)
const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

const work = (places: number, most: number) =>
  fc.array(fc.record({ place: whole(0, places - 1), amount: tenths(most) }), { minLength: 1, maxLength: 2 })

const anyJob = (places: number, { quarters, steps }: Size): fc.Arbitrary<Omit<Job, 'waitsFor' | 'systemId'>> =>
  fc
    .array(fc.record({ leastQuarters: whole(1, 2), work: work(places, 18) }), { maxLength: steps })
    .chain((some) =>
      fc.record({
        weight: whole(1, 20).map((one) => one / 20),
        due: whole(0, quarters),
        steps: fc.constant(some.map((one) => ({ ...one, mostQuarters: one.leastQuarters * 2 }))),
        running: fc.array(work(places, 8), { minLength: some.length + 1, maxLength: some.length + 1 }),
        runs: fc.constant(Array.from({ length: quarters }, () => 1)),
        late: whole(0, 5),
      }),
    )
    .map(({ late, ...job }) => {
      // Now and then a target that is due after the plan, on times that reach beyond it.
      const fixed = late === 0 && job.steps.length > 0
      const times = job.steps.map((_, at) => ({ begins: quarters - 1 + at, ends: quarters + at }))
      return { ...job, fixed: fixed ? times : null, never: fixed ? 1 : quarters - job.due + 4 }
    })

const anyOption = (places: number, { quarters, most }: Size): fc.Arbitrary<Option> =>
  fc
    .record({
      kind: fc.constantFrom('hire' as const, 'contract' as const, 'promote' as const),
      place: whole(0, places - 1),
      from: whole(0, places - 1),
      begins: whole(0, quarters - 1),
      fte: whole(5, 10).map((one) => one / 10),
      price: whole(1, 9),
      count: whole(1, most),
    })
    .map(({ kind, place, from, begins, fte, price, count }): Option => {
      const there = (quarter: number): boolean => quarter >= begins && (kind !== 'contract' || quarter === begins)
      const each = (of: (quarter: number) => number): readonly number[] => Array.from({ length: quarters }, (_, at) => of(at))
      const comes = each((quarter) => (there(quarter) ? (quarter === begins ? fte / 2 : fte) : 0))
      const moves = kind === 'promote' && from !== place
      return {
        kind,
        place,
        teamId: null,
        people: [],
        dates: DATES,
        until: null,
        capacity: [{ place, fte: comes }, ...(moves ? [{ place: from, fte: each((quarter) => (there(quarter) ? -0.3 : 0)) }] : [])],
        heads: kind === 'hire' ? [{ place, count: each((quarter) => Number(there(quarter))) }] : [],
        cost: each((quarter) => (there(quarter) ? price : 0)),
        opens: kind === 'promote' ? null : begins,
        interviewHours: kind === 'promote' ? 0 : 10,
        most: count,
      }
    })

const anyCaps = (options: readonly Option[], quarters: number): fc.Arbitrary<readonly Cap[]> =>
  fc.record({ budget: fc.option(whole(0, 20)), hires: fc.option(whole(0, 2)) }).map(({ budget, hires }) =>
    Array.from({ length: quarters }, (_, quarter) => quarter).flatMap((quarter): readonly Cap[] => [
      ...(budget === null
        ? []
        : [
            {
              kind: 'budget' as const,
              quarter,
              teamId: null,
              most: budget,
              terms: options.map(({ cost }, option) => ({ option, use: cost[quarter] ?? 0 })).filter(({ use }) => use > 0),
            },
          ]),
      ...(hires === null
        ? []
        : [
            {
              kind: 'hires' as const,
              quarter,
              teamId: null,
              most: hires,
              terms: options.flatMap(({ opens, kind }, option) => (kind === 'hire' && opens === quarter ? [{ option, use: 1 }] : [])),
            },
          ]),
    ]),
  )

const anyOwners = (places: number, quarters: number): fc.Arbitrary<OwnerRule | null> =>
  fc.option(
    fc.record({ heads: whole(0, 3), from: whole(1, 4) }).map(({ heads, from }) => {
      const all = (count: number): readonly number[] => Array.from({ length: quarters }, () => count)
      return {
        from,
        places: [places - 2, places - 1],
        reliabilityPlaces: [places - 1],
        heads: all(heads),
        owners: all(0),
        reliability: all(0),
        all: 2,
      }
    }),
  )

const assemble = (pools: readonly Pool[], size: Size): fc.Arbitrary<Problem> => {
  const { quarters } = size
  const places = placesOf(pools)
  return fc
    .record({
      jobs: fc.array(anyJob(places, size), { minLength: 1, maxLength: size.jobs }),
      waits: fc.array(fc.boolean(), { minLength: size.jobs, maxLength: size.jobs }),
      options: fc.array(anyOption(places, size), { minLength: 1, maxLength: size.options }),
      supply: fc.array(fc.array(tenths(15), { minLength: quarters, maxLength: quarters }), { minLength: places, maxLength: places }),
    })
    .chain(({ jobs, waits, options, supply }) =>
      fc.record({ caps: anyCaps(options, quarters), owners: anyOwners(places, quarters) }).map(({ caps, owners }) => {
        const moves = options.flatMap(({ kind }, at) => (kind === 'promote' ? [at] : []))
        // Moves take capacity from people who are there.
        const people = supply.map((row, place) =>
          row.map((fte) => fte + 0.3 * moves.filter((at) => options[at]?.capacity[1]?.place === place).length * size.most),
        )
        return {
          base,
          limits: openLimits,
          locked: [],
          quarters,
          options,
          groups: moves.length > 1 ? [{ options: moves, most: 1 }] : [],
          jobs: jobs.map((job, at): Job => {
            const before = jobs[at - 1]
            const waitsFor =
              at > 0 && waits[at] === true && job.steps.length > 0 && (before?.steps.length ?? 0) > 0 && before?.fixed === null
                ? [at - 1]
                : []
            return { ...job, waitsFor, systemId: SystemId.parse(`system-${at}`) }
          }),
          supply: people,
          pools,
          caps,
          owners,
          tolerance: 0.5,
          standingCost: 0,
        }
      }),
    )
}

export const anyProblem = (size: Size): fc.Arbitrary<Problem> => fc.constantFrom(...POOLS).chain((pools) => assemble(pools, size))

/** The same problems every time. */
export const problems = (size: Size, count: number, seed: number): readonly Problem[] =>
  fc.sample(fc.noBias(anyProblem(size)), { numRuns: count, seed })
