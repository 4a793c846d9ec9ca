import type { PlainDate } from '../base/date.ts'
import type { Competency, Gate, Step } from '../framework/framework.ts'
import type { GateEvidence, Person, PersonId } from '../model/person.ts'
import type { SystemId } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'

/** One competency today against what a step asks. */
export interface CompetencyGap {
  readonly competency: Competency
  /** Null: not assessed yet. */
  readonly today: Level | null
  readonly needed: Level
  /** Levels short; the whole distance from 0 when not assessed. */
  readonly short: number
}

/** A step of the lattice that this person can take next, and what it still needs. */
export interface Reach {
  readonly step: Step
  readonly competencies: readonly CompetencyGap[]
  readonly gates: readonly { readonly gate: Gate; readonly state: 'met' | 'partly' | 'missing'; readonly evidence: GateEvidence | null }[]
  /** Months still needed, from and to. */
  readonly months: readonly [number, number]
  readonly ready: boolean
  /** The plan's decision that moves this person along this step. */
  readonly decisionId: string | null
}

/** Something to do, in order of what the portfolio waits for. */
export interface GrowthAction {
  readonly words: string
  readonly competency: Competency
  readonly gate: Gate | null
  readonly from: Level | null
  readonly to: Level
  readonly start: PlainDate
  readonly end: PlainDate
  /** Someone at or above the level wanted, to learn from; null when nobody is. */
  readonly withId: PersonId | null
  /** Systems short in a dimension this competency closes, and their value a year. */
  readonly systems: readonly SystemId[]
  readonly valueWaiting: number
}

export interface CareerPath {
  readonly person: Person
  /** Steps behind and ahead on the shortest way to the recommended one, for the drawing. */
  readonly reachable: readonly Reach[]
  /** Null: the top of the lattice, or not an AI engineering role. */
  readonly recommended: Reach | null
  /** Why this step, as a sentence. */
  readonly because: string
  /** Steps that open after the recommended one. */
  readonly later: readonly Step[]
  readonly actions: readonly GrowthAction[]
}
