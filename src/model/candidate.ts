import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { Name, Note } from './text.ts'
import { Level, RoleId } from './vocabulary.ts'

export const CandidateId = z.string().min(1).max(80).brand<'CandidateId'>()
export type CandidateId = z.infer<typeof CandidateId>

/** What was decided about a candidate, and why. */
export const HiringDecision = z
  .object({ outcome: z.enum(['hire', 'no-hire']), reasons: Note, by: z.string().max(200), on: PlainDate })
  .readonly()
export type HiringDecision = z.infer<typeof HiringDecision>

/** Somebody who is interviewed for a post. The seed fixes the exercises, so that all sheets of one loop belong together. */
export const Candidate = z
  .object({
    id: CandidateId,
    name: Name,
    role: RoleId,
    level: Level,
    seed: z.int().nonnegative().max(999_999_999),
    addedOn: PlainDate,
    decision: HiringDecision.nullable(),
  })
  .readonly()
export type Candidate = z.infer<typeof Candidate>
