import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { SystemId } from './system.ts'
import { Name, Note } from './text.ts'
import { ComponentId } from './vocabulary.ts'

export const ChoiceId = z.string().min(1).max(80).brand<'ChoiceId'>()
export type ChoiceId = z.infer<typeof ChoiceId>

const shared = { id: ChoiceId, systemId: SystemId, reason: Note, on: PlainDate }

/** Build or buy, for one component of one system. */
export const ComponentChoice = z
  .object({
    ...shared,
    kind: z.literal('component'),
    component: ComponentId,
    answer: z.enum(['build', 'buy']),
    /** What the supplier asks a year; null when not known, or built. */
    costAYear: z.number().nonnegative().nullable(),
  })
  .readonly()
export type ComponentChoice = z.infer<typeof ComponentChoice>

/** What becomes of a pilot. */
export const PilotChoice = z
  .object({
    ...shared,
    kind: z.literal('pilot'),
    answer: z.enum(['sunset', 'refactor', 'rebuild']),
    /** Sunset: the first day it no longer runs. Refactor and rebuild take their time from the target: null. */
    by: PlainDate.nullable(),
  })
  .refine(({ answer, by }) => (answer === 'sunset') === (by !== null), {
    error: 'A sunset needs the day that the system stops; a refactor or rebuild has none.',
    path: ['by'],
  })
  .readonly()
export type PilotChoice = z.infer<typeof PilotChoice>

/** A fast or a reasoning model, for one workload of one system. */
export const WorkloadChoice = z
  .object({
    ...shared,
    kind: z.literal('workload'),
    name: Name,
    /** Somebody waits for the answer, or nobody does. */
    urgency: z.enum(['real-time', 'asynchronous']),
    /** How much a wrong answer harms. */
    stakes: z.enum(['everyday', 'high']),
    answer: z.enum(['fast', 'reasoning']),
    runsAMonth: z.number().nonnegative().nullable(),
    /** Cost of one run with each kind of model, in the workspace's currency. */
    fastCost: z.number().nonnegative().nullable(),
    reasoningCost: z.number().nonnegative().nullable(),
  })
  .readonly()
export type WorkloadChoice = z.infer<typeof WorkloadChoice>

/** Something decided about a system that changes who is needed or what it costs. */
export const Choice = z.discriminatedUnion('kind', [ComponentChoice, PilotChoice, WorkloadChoice])
export type Choice = z.infer<typeof Choice>
