import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { SystemId } from './system.ts'
import { Note } from './text.ts'
import { FailureModeId } from './vocabulary.ts'

export const SafeguardId = z.string().min(1).max(80).brand<'SafeguardId'>()
export type SafeguardId = z.infer<typeof SafeguardId>

/** A system's answer to one failure mode. An empty part is not answered yet. One row for each system and mode. */
export const Safeguard = z
  .object({
    id: SafeguardId,
    systemId: SystemId,
    mode: FailureModeId,
    detectedBy: Note,
    limitedBy: Note,
    recoveredBy: Note,
    /** The last day it was practised or tested on. */
    rehearsedOn: PlainDate.nullable(),
    ownerId: PersonId.nullable(),
  })
  .readonly()
export type Safeguard = z.infer<typeof Safeguard>
