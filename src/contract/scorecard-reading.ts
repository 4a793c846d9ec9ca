import * as z from 'zod'
import { Rating, Scorecard, ScorecardForm } from '../model/scorecard.ts'

/** What a filled scorecard says, before anything is recorded. */
export const ScorecardReading = z.object({
  /** Name of the file, without folder. */
  file: z.string(),
  form: ScorecardForm,
  /** As written on the sheet; empty when open. */
  candidate: z.string(),
  interviewer: z.string(),
  heldOn: Scorecard.unwrap().shape.heldOn,
  /** One for each competency of the sheet, in its order. */
  ratings: z.array(Rating).readonly(),
  recommendation: Scorecard.unwrap().shape.recommendation,
  notes: z.string(),
  /** What is not filled in or could not be read, each a sentence that says where. Empty when whole. */
  gaps: z.array(z.string()).readonly(),
})
export type ScorecardReading = z.infer<typeof ScorecardReading>
