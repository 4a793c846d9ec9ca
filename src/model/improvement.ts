import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { SystemId } from './system.ts'
import { Note } from './text.ts'
import { PracticeId } from './vocabulary.ts'

export const ImprovementId = z.string().min(1).max(80).brand<'ImprovementId'>()
export type ImprovementId = z.infer<typeof ImprovementId>

/** A practice that somebody means to bring further. A system has at most one open improvement for each practice. */
export const Improvement = z
  .object({
    id: ImprovementId,
    systemId: SystemId,
    practiceId: PracticeId,
    /** The score it ends at, above the one today. */
    to: z.literal([0.25, 0.5, 1]),
    ownerId: PersonId.nullable(),
    by: PlainDate.nullable(),
    note: Note,
    /** Null while it is open. */
    doneOn: PlainDate.nullable(),
  })
  .readonly()
export type Improvement = z.infer<typeof Improvement>
