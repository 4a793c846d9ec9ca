import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { TeamId } from './team.ts'
import { Name, Note } from './text.ts'
import { DimensionId, Level, PracticeId } from './vocabulary.ts'

export const SystemId = z.string().min(1).max(80).brand<'SystemId'>()
export type SystemId = z.infer<typeof SystemId>

/** One practice of one system: how far it is in place (0, a quarter, half, whole) and what shows it. */
export const PracticeAnswer = z
  .object({ score: z.literal([0, 0.25, 0.5, 1]), evidence: Note, grade: z.enum(['stated', 'verified']), on: PlainDate.nullable() })
  .readonly()
export type PracticeAnswer = z.infer<typeof PracticeAnswer>

/** Level to reach; without a day it is the level to hold. */
export const Target = z.object({ level: Level, by: PlainDate.nullable() }).readonly()
export type Target = z.infer<typeof Target>

export const System = z
  .object({
    id: SystemId,
    name: Name,
    summary: Note,
    teamId: TeamId.nullable(),
    ownerId: PersonId.nullable(),
    size: z.enum(['small', 'medium', 'large']),
    /** What it earns or saves a year in the workspace's currency. */
    valueAYear: z.number().nonnegative().nullable(),
    target: Target.nullable(),
    assessedOn: PlainDate.nullable(),
    answers: z.record(PracticeId, PracticeAnswer).readonly(),
    excluded: z.array(z.object({ dimension: DimensionId, reason: Note }).readonly()).readonly(),
  })
  .readonly()
export type System = z.infer<typeof System>
