import type { PlainDate } from '../base/date.ts'
import type { Competency, Framework, Gate, Step } from '../framework/framework.ts'
import type { GateEvidence, Person, PersonId } from '../model/person.ts'
import type { SystemId } from '../model/system.ts'
import type { Level } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Plan } from '../planning/plan.ts'
import { growthActions } from './actions.ts'
import { openSteps } from './gaps.ts'
import { reach } from './reach.ts'
import { because, recommendedStep } from './recommend.ts'
import { waitingByCompetency } from './waiting.ts'

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

/** The steps open to a person, the one to take and what to do for it. Pure; the plan gives the day and what the team needs. */
export function careerPath(workspace: Workspace, framework: Framework, plan: Plan, person: Person): CareerPath {
  const waiting = waitingByCompetency(workspace, framework)
  const reachable = openSteps(person, framework).map((step) => reach(step, person, framework, plan, waiting))
  const recommended = recommendedStep(reachable, workspace, plan)
  const next = recommended?.step.to
  return {
    person,
    reachable,
    recommended,
    because: because(recommended, reachable, person, workspace, framework, plan),
    later: next === undefined ? [] : framework.steps.filter(({ from }) => from.role === next.role && from.level === next.level),
    actions: recommended === null ? [] : growthActions(workspace, framework, person, recommended, plan.today),
  }
}
