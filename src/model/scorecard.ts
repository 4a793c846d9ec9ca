import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { CandidateId } from './candidate.ts'
import { PersonId } from './person.ts'
import { Name, Note } from './text.ts'
import { CompetencyId, Level, RoleId } from './vocabulary.ts'

export const ScorecardId = z.string().min(1).max(80).brand<'ScorecardId'>()
export type ScorecardId = z.infer<typeof ScorecardId>

/** A rating on the five anchors of one competency, and what was seen for it; null where it was left open. */
export const Rating = z.object({ competency: CompetencyId, rating: z.literal([1, 2, 3, 4, 5]).nullable(), evidence: Note }).readonly()
export type Rating = z.infer<typeof Rating>

export const recommendations = ['strong-hire', 'hire', 'no-hire', 'strong-no-hire'] as const

/** What one interviewer recorded of one stage with one candidate. */
export const Scorecard = z
  .object({
    id: ScorecardId,
    candidateId: CandidateId,
    /** Number of the stage in the candidate’s loop, from 1. */
    stage: z.int().min(1).max(20),
    stageTitle: Name,
    /** As it stands on the sheet. */
    interviewer: z.string().max(200),
    /** The person of that name in the workspace; null when there is none or more than one. */
    interviewerId: PersonId.nullable(),
    heldOn: PlainDate.nullable(),
    ratings: z.array(Rating).max(20).readonly(),
    recommendation: z.enum(recommendations).nullable(),
    notes: Note,
    /** The Word file it was read from, without folder. */
    file: z.string().max(255),
    recordedOn: PlainDate,
  })
  .readonly()
export type Scorecard = z.infer<typeof Scorecard>

/** Which sheet a filled scorecard is: it travels in the custom properties of its file, which Word and LibreOffice keep. */
export const ScorecardForm = z
  .object({
    role: RoleId,
    level: Level,
    seed: z.int().nonnegative(),
    stage: z.int().min(1).max(20),
    stageTitle: z.string().min(1).max(200),
    /** Null: the sheet was made for whoever comes. */
    candidateId: z.string().nullable(),
    competencies: z.array(CompetencyId).max(20).readonly(),
  })
  .readonly()
export type ScorecardForm = z.infer<typeof ScorecardForm>
