import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { Answers, Exclusions, SystemId } from './system.ts'
import { Note } from './text.ts'

export const AssessmentId = z.string().min(1).max(80).brand<'AssessmentId'>()
export type AssessmentId = z.infer<typeof AssessmentId>

/**
 * Answers about a system as somebody gave them on a day. `agreed`: what held for the system then, kept to compare with later.
 * `own`: one assessor's view, to be reconciled with others; what is agreed from it goes into the system itself.
 */
export const Assessment = z
  .object({
    id: AssessmentId,
    systemId: SystemId,
    kind: z.enum(['agreed', 'own']),
    /** Who assessed, as a name; empty when nobody says. */
    assessor: z.string().max(200),
    /** The person of that name in the workspace; null when there is none. */
    assessorId: PersonId.nullable(),
    on: PlainDate,
    scope: Note,
    answers: Answers,
    excluded: Exclusions,
    note: Note,
    /** `own`: the day it was reconciled; null while it waits. `agreed`: always null. */
    closedOn: PlainDate.nullable(),
  })
  .refine(({ kind, closedOn }) => kind === 'own' || closedOn === null, {
    error: 'What was agreed is a record: it has no day on which it was closed.',
    path: ['closedOn'],
  })
  .readonly()
export type Assessment = z.infer<typeof Assessment>
