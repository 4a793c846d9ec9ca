import type { Role } from '../framework/framework.ts'
import type { CompetencyId } from '../model/vocabulary.ts'
import type { Anchors, Exercise, QuestionSet } from './bank.ts'
import type { Stage } from './loop.ts'
import type { StageOutline } from './stage-plan.ts'
import { mustHaves, ratingsWanted } from './wanted.ts'

/** What a stage holds and rates. */
export type Content = StageOutline & Pick<Stage, 'exercise' | 'questions' | 'scored' | 'noted'>
/** An exercise or null for each of the two kinds of exercise stage. */
export type Exercises = { readonly [K in Exercise['kind']]: Extract<Exercise, { readonly kind: K }> | null }

/** A quarter of an hour for each question, and never fewer than three. */
const questionsIn = (minutes: number): number => Math.max(3, Math.floor(minutes / 15))
/** Conversations are filled after the exercises, the one with most to choose from last, so that it can close what is still open. */
const FILL_ORDER: readonly Stage['kind'][] = ['incident', 'design', 'debugging-and-cost', 'working-together', 'past-systems', 'screen']

/** The content of every stage, in the order of the plan. Question sets are narrowed to what the role still wants rated. */
export function contents(
  plan: readonly StageOutline[],
  exercises: Exercises,
  sets: readonly QuestionSet[],
  role: Role,
): readonly Content[] {
  const filled = new Map<StageOutline, Content>()
  for (const outline of plan.toSorted((one, other) => FILL_ORDER.indexOf(one.kind) - FILL_ORDER.indexOf(other.kind))) {
    filled.set(outline, content(outline, exercises, sets, role, [...filled.values()]))
  }
  return plan.flatMap((outline) => filled.get(outline) ?? [])
}

function content(
  outline: StageOutline,
  exercises: Exercises,
  sets: readonly QuestionSet[],
  role: Role,
  before: readonly Content[],
): Content {
  if (outline.kind === 'incident' || outline.kind === 'design') {
    const exercise = exercises[outline.kind]
    return { ...outline, minutes: exercise?.minutes ?? outline.minutes, exercise, questions: null, ...rated(exercise?.anchors ?? [], role) }
  }
  const set = sets.find(({ stage }) => stage === outline.kind)
  if (set === undefined) return { ...outline, exercise: null, questions: null, scored: [], noted: [] }
  const questions = narrowed(set, role, questionsIn(outline.minutes), before)
  // A screen decides whether to go on; it is too short to count as a rating.
  if (outline.kind === 'screen')
    return { ...outline, exercise: null, questions, scored: [], noted: questions.anchors.map(({ competency }) => competency) }
  return { ...outline, exercise: null, questions, ...rated(questions.anchors, role) }
}

/** What the role stands on is rated, the rest noted; everything is rated where the role shares nothing with the stage. */
function rated(anchors: readonly Anchors[], role: Role): Pick<Content, 'scored' | 'noted'> {
  const scored = anchors.filter(({ competency }) => role.competencies.includes(competency))
  if (scored.length === 0) return { scored: anchors, noted: [] }
  return { scored, noted: anchors.filter((one) => !scored.includes(one)).map(({ competency }) => competency) }
}

function narrowed(set: QuestionSet, role: Role, most: number, before: readonly Content[]): QuestionSet {
  const open = (competency: CompetencyId): number =>
    ratingsWanted(role, competency) - before.filter(({ scored }) => scored.some((one) => one.competency === competency)).length
  const rank = ({ competency }: Anchors): number => (role.competencies.includes(competency) ? 1000 : 0) + open(competency)
  const ranked = set.anchors.toSorted((one, other) => rank(other) - rank(one))
  const picked = new Set<CompetencyId>()
  for (const { competency } of ranked) {
    const asked = set.questions.filter((question) => picked.has(question.competency)).length
    if (asked < most && (asked < 3 || role.competencies.includes(competency))) picked.add(competency)
  }
  return {
    ...set,
    questions: set.questions.filter(({ competency }) => picked.has(competency)),
    anchors: set.anchors.filter(({ competency }) => picked.has(competency)),
  }
}

/** Must-have competencies that fewer than two stages rate. */
export const shortOf = (filled: readonly Content[], role: Role): readonly CompetencyId[] =>
  mustHaves(role).filter((must) => filled.filter(({ scored }) => scored.some(({ competency }) => competency === must)).length < 2)
