import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { TeamId } from './team.ts'
import { Name, Note } from './text.ts'
import { CompetencyId, GateId, Level, OwnershipArea, RoleId } from './vocabulary.ts'

export const PersonId = z.string().min(1).max(80).brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

/** Work a person answers for: as the main job, or beside other work. */
export const Ownership = z.object({ area: OwnershipArea, share: z.enum(['main', 'side']) }).readonly()
export type Ownership = z.infer<typeof Ownership>

/** What a person has shown towards a career gate. */
export const GateEvidence = z.object({ gate: GateId, state: z.enum(['met', 'partly']), note: Note, on: PlainDate.nullable() }).readonly()
export type GateEvidence = z.infer<typeof GateEvidence>

/** Away from work, such as parental leave. */
export const Leave = z
  .object({ from: PlainDate, to: PlainDate })
  .refine(({ from, to }) => from <= to, 'Leave ends on or after the day it begins.')
  .readonly()
export type Leave = z.infer<typeof Leave>

export const Person = z
  .object({
    id: PersonId,
    name: Name,
    email: z.string().max(254).nullable(),
    /** The job title as the organisation writes it; empty when not known. */
    title: Note,
    /** Null: not one of the AI engineering roles (a manager, a talent partner, another profession). */
    role: RoleId.nullable(),
    /** Null: not assessed yet, or a role without levels. */
    level: Level.nullable(),
    teamId: TeamId.nullable(),
    managerId: PersonId.nullable(),
    /** Share of a full-time week: above 0, at most 1. */
    allocation: z.number().gt(0).lte(1),
    /** Null: in seat for long, so no ramp. */
    startDate: PlainDate.nullable(),
    /** The last day; null: nobody knows of one. */
    endDate: PlainDate.nullable(),
    /** Whole days away, both ends counted. */
    leaves: z.array(Leave).max(50).readonly(),
    /** Came straight from university: a longer ramp. */
    graduate: z.boolean(),
    /** Base pay a year in the workspace's currency, as it is paid for this allocation; null: worked out from role level. */
    payAYear: z.number().nonnegative().nullable(),
    country: z.string().max(100).nullable(),
    /** The organisation's own number for this person; a second import finds the same person by it. */
    sourceId: z.string().max(100).nullable(),
    /** Agreed level in each competency that has been assessed. */
    competencies: z.partialRecord(CompetencyId, Level).readonly(),
    owns: z.array(Ownership).readonly(),
    evidence: z.array(GateEvidence).readonly(),
  })
  .readonly()
export type Person = z.infer<typeof Person>
