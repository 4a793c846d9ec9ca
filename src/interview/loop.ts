import { invalid, missing } from '../base/failure.ts'
import { seededRandom } from '../base/random.ts'
import type { Framework, Role } from '../framework/framework.ts'
import type { PersonId } from '../model/person.ts'
import type { CompetencyId, Source } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Post } from '../planning/plan.ts'
import type { Anchors, Bank, Exercise, QuestionSet } from './bank.ts'
import { chooseExercises } from './choose-exercises.ts'
import { contents } from './content.ts'
import { interviewers } from './interviewers.ts'
import { reliabilitySource, singleReliability, spearmanBrown } from './reliability.ts'
import { stagePlan } from './stage-plan.ts'
import { mustHaves, ratingsWanted } from './wanted.ts'
import { separateInterviews, weaknesses } from './weaknesses.ts'

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

/** The interview loop for a post; the same workspace, bank and seed always give the same loop. Throws a Refusal for a post that does not exist. */
export function loop(workspace: Workspace, framework: Framework, bank: Bank, post: Post, seed: number): Loop {
  const role = roleFor(framework, post)
  const random = seededRandom(seed)
  const plan = stagePlan(post.level)
  const filled = contents(plan, chooseExercises(plan, bank, post, role, random), bank.questionSets, role)
  const held = interviewers(
    plan.map(({ kind }) => kind),
    workspace,
    framework,
    post,
    random,
  )
  const stages = filled.map((content, at): Stage => ({
    number: at + 1,
    ...content,
    interviewerId: held.get(content.kind)?.interviewerId ?? null,
    interviewerNote: held.get(content.kind)?.interviewerNote ?? null,
  }))
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0)
  const single = singleReliability(framework)
  const interviews = separateInterviews(stages)
  const draft = {
    post,
    stages,
    coverage: coverage(stages, role),
    reliability: { value: spearmanBrown(single.value, interviews), interviews, source: reliabilitySource(single, interviews) },
  }
  return { ...draft, seed, minutes, interviewerHours: minutes / 60, weaknesses: weaknesses(draft, workspace, framework, role) }
}

function roleFor(framework: Framework, post: Post): Role {
  const role = framework.roles.find(({ id }) => id === post.role)
  if (role === undefined) throw missing(`The role “${post.role}”`)
  if (role.levels.length > 0 && !role.levels.includes(post.level)) {
    const levels = role.levels.length === 1 ? `level ${role.levels[0]}` : `levels ${role.levels.join(' and ')}`
    throw invalid(`There is no ${role.name} at level ${post.level}; the role has ${levels}. Choose one of them.`)
  }
  return role
}

/** The role’s competencies in its own order, then whatever else the stages rate. */
function coverage(stages: readonly Stage[], role: Role): readonly LoopCoverage[] {
  const rated = stages.flatMap(({ scored }) => scored.map(({ competency }) => competency))
  return [...new Set([...role.competencies, ...rated])].map((competency) => ({
    competency,
    must: mustHaves(role).includes(competency),
    scoredIn: stages.filter(({ scored }) => scored.some((anchors) => anchors.competency === competency)).map(({ number }) => number),
    notedIn: stages.filter(({ noted }) => noted.includes(competency)).map(({ number }) => number),
    wanted: Math.max(1, ratingsWanted(role, competency)),
  }))
}
