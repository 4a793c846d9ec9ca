import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { Planned } from '../model/planned.ts'
import { ScenarioId, Solved, SystemTimes } from '../model/scenario.ts'
import { SystemId } from '../model/system.ts'

/** The plan in use (or Cadre’s proposal), or a scenario. */
export const PlanOf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('course') }),
  z.object({ kind: z.literal('scenario'), id: ScenarioId }),
])
export type PlanOf = z.infer<typeof PlanOf>

/** A plan a search has found, in figures; of `of` targets that it works towards, `onTime` are reached in time. */
export const FoundFigures = z.object({
  undone: z.number(),
  unowned: z.number(),
  /** Quarters late, each times the system’s value. */
  lateness: z.number(),
  /** Loaded cost that the decisions add over the plan; null without pay. */
  cost: z.number().nullable(),
  changes: z.number(),
  onTime: z.int(),
  of: z.int(),
  /** How much better another plan could be at most, as shares of this plan’s. */
  latenessGap: z.number(),
  costGap: z.number(),
  proven: z.boolean(),
})
export type FoundFigures = z.infer<typeof FoundFigures>

/** The best decisions a search found, as edit keep-solved takes them. */
export const SolvedPlan = z.object({
  decisions: z.array(Planned),
  times: z.array(SystemTimes),
  solved: Solved,
  figures: FoundFigures,
  /** False: the scenario's own decisions are better than what was found in the time, and should stay. */
  better: z.boolean(),
})
export type SolvedPlan = z.infer<typeof SolvedPlan>

/** How far the search under way is; `best` is null until something is found. */
export const SearchProgress = z.object({
  scenarioId: ScenarioId,
  seconds: z.number(),
  /** Longest time it was given. */
  of: z.number(),
  best: FoundFigures.nullable(),
})
export type SearchProgress = z.infer<typeof SearchProgress>

const source = z.enum(['time-to-fill', 'notice', 'acceptance', 'attrition', 'ramp', 'effort'])
const drivers = z.array(z.object({ source, share: z.number() }))

/** What a simulation gives, as it crosses to the window (src/planning/simulate). */
export const SimulationAnswer = z.object({
  runs: z.int(),
  seed: z.int(),
  systems: z.array(
    z.object({
      systemId: SystemId,
      p50: PlainDate.nullable(),
      p80: PlainDate.nullable(),
      /** Null: due after the plan. */
      onTime: z.number().nullable(),
      within: z.number(),
      drivers,
    }),
  ),
  cost: z.object({ p10: z.number(), p50: z.number(), p80: z.number(), p90: z.number(), mean: z.number() }).nullable(),
  costSteps: z.array(z.object({ from: z.number(), to: z.number(), runs: z.int() })),
  costDrivers: drivers,
})
export type SimulationAnswer = z.infer<typeof SimulationAnswer>

/** What holds a late target back (src/planning/explain). */
export const BindingAnswer = z.object({
  systemId: SystemId,
  words: z.string(),
  kind: z.enum(['budget', 'hires', 'interview-hours', 'freeze', 'kinds', 'teams', 'lead-time', 'least-time', 'waiting', 'search']),
})
export type BindingAnswer = z.infer<typeof BindingAnswer>
