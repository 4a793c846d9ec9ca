import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { Limits } from './limits.ts'
import { Planned } from './planned.ts'
import { SystemId } from './system.ts'
import { Name, Note } from './text.ts'
import { DefaultId, Level } from './vocabulary.ts'

export const ScenarioId = z.string().min(1).max(80).brand<'ScenarioId'>()
export type ScenarioId = z.infer<typeof ScenarioId>

/** When the steps of a system run; quarters of the calendar (year × 4 + 0 to 3), `ends` the quarter after the last. */
export const SystemTimes = z
  .object({
    systemId: SystemId,
    steps: z
      .array(z.object({ to: Level, begins: z.int(), ends: z.int() }).readonly())
      .max(5)
      .readonly(),
  })
  .readonly()
export type SystemTimes = z.infer<typeof SystemTimes>

/** What a search found about its plan, and from what: a plan whose inputs have changed since is out of date. */
export const Solved = z
  .object({
    on: PlainDate,
    /** Of everything the search read. */
    fingerprint: z.string().min(1).max(100),
    /** Nothing better is possible within the limits. */
    proven: z.boolean(),
    /** How much better another plan could be at most: value-weighted lateness and cost, as shares of this plan's. */
    latenessGap: z.number().nonnegative(),
    costGap: z.number().nonnegative(),
    seconds: z.number().nonnegative(),
  })
  .readonly()
export type Solved = z.infer<typeof Solved>

/** What a plan is besides its decisions. */
export const courseFields = {
  limits: Limits,
  /** Systems that are not named follow their due days. */
  times: z.array(SystemTimes).max(20_000).readonly(),
  solved: Solved.nullable(),
}

/** A plan that is tried and changes nothing outside itself. */
export const Scenario = z
  .object({
    id: ScenarioId,
    name: Name,
    note: Note,
    madeOn: PlainDate,
    /** Defaults that hold in this scenario only. */
    assumptions: z.record(DefaultId, z.number()).readonly(),
    decisions: z.array(Planned).max(20_000).readonly(),
    ...courseFields,
  })
  .readonly()
export type Scenario = z.infer<typeof Scenario>

export const COURSE_ID = 'plan'
/** The plan in use, once one was adopted; its decisions are the commitments. While there is none, Cadre proposes. */
export const Course = z.object({ id: z.literal(COURSE_ID), name: Name, adoptedOn: PlainDate, ...courseFields }).readonly()
export type Course = z.infer<typeof Course>
