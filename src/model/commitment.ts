import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { plannedFields, plannedProblem } from './planned.ts'
import { Note } from './text.ts'

/** How far a decision of the plan in use has got. A requisition is approved, opened and filled; a move is approved and done. */
export const CommitmentState = z.enum(['proposed', 'approved', 'open', 'done', 'declined'])
export type CommitmentState = z.infer<typeof CommitmentState>

/** One step of a decision's approval: who brought it there, and when. */
export const Approval = z.object({ state: CommitmentState, by: z.string().trim().min(1).max(200), on: PlainDate, note: Note }).readonly()
export type Approval = z.infer<typeof Approval>

/** A decision of the plan in use: a seat's requisition, or a move, with its approval. */
export const Commitment = z
  .object({
    ...plannedFields,
    state: CommitmentState,
    /** Oldest first; empty while it is only proposed. */
    trail: z.array(Approval).readonly(),
    /** Frozen: not to be opened or started before this day. */
    heldUntil: PlainDate.nullable(),
    /** Who came for it, once it is done. */
    filledBy: PersonId.nullable(),
  })
  .superRefine((one, context) => {
    const message = plannedProblem(one)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
  .readonly()
export type Commitment = z.infer<typeof Commitment>

/** Still ahead, so that the plan counts it; one that is done counts as the person it brought. */
export const isAhead = ({ state }: Commitment): boolean => state !== 'done' && state !== 'declined'
