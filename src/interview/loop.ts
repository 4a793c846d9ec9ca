import type { PersonId } from '../model/person.ts'
import type { CompetencyId, Source } from '../model/vocabulary.ts'
import type { Post } from '../planning/plan.ts'
import type { Anchors, Exercise, QuestionSet } from './bank.ts'

export interface Stage {
  readonly number: number
  readonly kind: 'screen' | 'design' | 'incident' | 'debugging-and-cost' | 'past-systems' | 'working-together'
  readonly title: string
  readonly minutes: number
  /** Who should hold it: someone of the level or above, spread evenly; null when nobody in the workspace qualifies. */
  readonly interviewerId: PersonId | null
  /** Why nobody, or a weaker choice; null when fine. */
  readonly interviewerNote: string | null
  readonly exercise: Exercise | null
  readonly questions: QuestionSet | null
  /** Competencies rated in this stage, each with five anchors. */
  readonly scored: readonly Anchors[]
  /** Competencies noted but not rated. */
  readonly noted: readonly CompetencyId[]
}

export interface LoopCoverage {
  readonly competency: CompetencyId
  readonly must: boolean
  /** Numbers of the stages that rate it. */
  readonly scoredIn: readonly number[]
  readonly notedIn: readonly number[]
  /** Ratings wanted: 2 for a must-have, 1 otherwise. */
  readonly wanted: number
}

export interface Loop {
  readonly post: Post
  readonly seed: number
  readonly stages: readonly Stage[]
  readonly coverage: readonly LoopCoverage[]
  readonly minutes: number
  /** One interviewer in each stage, for its length; preparing and writing up come on top. */
  readonly interviewerHours: number
  /** Expected reliability of the mean of the separately rated interviews (Spearman-Brown), 0 to 1. */
  readonly reliability: { readonly value: number; readonly interviews: number; readonly source: Source }
  /** What weakens the loop, each with what to do about it. */
  readonly weaknesses: readonly string[]
}
