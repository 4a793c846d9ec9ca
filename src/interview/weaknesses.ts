import { listWords } from '../base/phrase.ts'
import type { Framework, Role } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import type { PersonId } from '../model/person.ts'
import type { CompetencyId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { misfit } from './choose-exercises.ts'
import type { Loop, LoopCoverage, Stage } from './loop.ts'
import { reliabilityWords, singleReliability, spearmanBrown } from './reliability.ts'

type Draft = Pick<Loop, 'post' | 'stages' | 'coverage' | 'reliability'>

/** Interviews whose ratings are separate: one for each person who rates, and one for each rated stage still without a person. */
export function separateInterviews(stages: readonly Stage[]): number {
  const rated = stages.filter(({ scored }) => scored.length > 0)
  const people = new Set(rated.map(({ interviewerId }) => interviewerId).filter((id) => id !== null))
  return people.size + rated.filter(({ interviewerId }) => interviewerId === null).length
}

/** What weakens a loop and what to do about it, with the reliability it would change where that can be worked out. */
export function weaknesses(draft: Draft, workspace: Workspace, framework: Framework, role: Role): readonly string[] {
  const single = singleReliability(framework).value
  const name = (id: CompetencyId): string => framework.competencies.find((one) => one.id === id)?.name ?? id
  return [
    ...draft.stages.flatMap((stage) => contentWeakness(stage, draft, role)),
    ...draft.coverage
      .filter(({ must }) => must)
      .flatMap((line) => mustWeakness(line, draft.stages, name(line.competency), single, workspace)),
    ...weakerRaters(draft),
    ...emptySeats(draft.stages, single),
    ...sharedSeats(draft, workspace, single),
    ...belowAim(draft, framework, single),
  ]
}

function contentWeakness({ number, kind, exercise, questions }: Stage, { post }: Draft, role: Role): readonly string[] {
  if (kind !== 'design' && kind !== 'incident')
    return questions === null ? [`Stage ${number} has no questions. Add a set for it to the bank.`] : []
  if (exercise === null) return [`Stage ${number} has no exercise. Add one for ${role.plural} to the bank.`]
  if (!exercise.roles.includes(post.role))
    return [`“${exercise.title}” in stage ${number} was not written for ${role.plural}. Add an exercise for them to the bank.`]
  return misfit(exercise, post, role) > 0
    ? [`“${exercise.title}” in stage ${number} was not written for level ${post.level}. Add one that is to the bank.`]
    : []
}

function mustWeakness(
  { competency, scoredIn }: LoopCoverage,
  stages: readonly Stage[],
  name: string,
  single: number,
  workspace: Workspace,
): readonly string[] {
  const [one, two] = [reliabilityWords(single), reliabilityWords(spearmanBrown(single, 2))]
  if (scoredIn.length === 0)
    return [`${name} is a must-have, but no stage rates it. Ask about it in two stages; two ratings would have a reliability of ${two}.`]
  if (scoredIn.length === 1)
    return [
      `${name} is a must-have, but only stage ${scoredIn[0]} rates it. Ask about it in a second stage: the reliability of that rating rises from ${one} to ${two}.`,
    ]
  const raters = stages
    .filter(({ scored }) => scored.some((anchors) => anchors.competency === competency))
    .map(({ interviewerId }) => interviewerId)
  const [rater] = raters
  if (rater === undefined || rater === null || raters.some((id) => id !== rater)) return []
  return [
    `${name} is a must-have, but ${nameOf(workspace, rater)} alone rates it, in stages ${list(scoredIn)}. Give one of them to someone else: the reliability of that rating rises from ${one} to ${two}.`,
  ]
}

const nameOf = (workspace: Workspace, id: PersonId): string => workspace.person.get(id)?.name ?? 'one person'
const list = (numbers: readonly number[]): string => listWords(numbers.map(String))

/** One sentence for each person who is below the seat, however many stages they hold. */
function weakerRaters({ stages, post }: Draft): readonly string[] {
  const notes = new Set(stages.flatMap(({ interviewerId, interviewerNote }) => (interviewerId === null ? [] : (interviewerNote ?? []))))
  return [...notes].map((note) => {
    const numbers = stages.filter(({ interviewerNote }) => interviewerNote === note).map(({ number }) => number)
    return `${note} Ask someone of level ${post.level} to hold ${numbers.length === 1 ? 'stage' : 'stages'} ${list(numbers)}.`
  })
}

function emptySeats(stages: readonly Stage[], single: number): readonly string[] {
  const empty = stages.filter(({ interviewerId }) => interviewerId === null)
  if (empty.length === 0) return []
  const which = `${empty.length === 1 ? 'Stage' : 'Stages'} ${list(empty.map(({ number }) => number))} ${empty.length === 1 ? 'has' : 'have'} no interviewer. ${empty.length === 1 ? 'Name one.' : 'Name a different person for each.'}`
  const counted = separateInterviews(stages)
  const named = separateInterviews(stages.filter(({ interviewerId }) => interviewerId !== null))
  if (counted === named) return [which]
  const without =
    named === 0
      ? 'nothing is rated yet'
      : `with the ${named === 1 ? 'one person' : `${named} people`} named so far it is ${reliabilityWords(spearmanBrown(single, named))}`
  return [`${which} The reliability of ${reliabilityWords(spearmanBrown(single, counted))} counts on that; ${without}.`]
}

function sharedSeats({ stages, reliability }: Draft, workspace: Workspace, single: number): readonly string[] {
  const rated = stages.filter(({ scored }) => scored.length > 0)
  const people = [...new Set(rated.map(({ interviewerId }) => interviewerId).filter((id) => id !== null))]
  return people.flatMap((id) => {
    const numbers = rated.filter(({ interviewerId }) => interviewerId === id).map(({ number }) => number)
    if (numbers.length < 2) return []
    const better = reliabilityWords(spearmanBrown(single, reliability.interviews + numbers.length - 1))
    return [
      `${nameOf(workspace, id)} holds stages ${list(numbers)}, so these ratings are not separate. A different person in each would raise reliability from ${reliabilityWords(reliability.value)} to ${better}.`,
    ]
  })
}

function belowAim({ reliability }: Draft, framework: Framework, single: number): readonly string[] {
  const aim = defaultValue(framework, 'interview.reliability-aim')
  // Compared as it is shown, so that "0.80; the aim is 0.80" is never called weak.
  if (reliabilityWords(reliability.value) >= reliabilityWords(aim)) return []
  const next = reliabilityWords(spearmanBrown(single, reliability.interviews + 1))
  return [
    `Reliability is ${reliabilityWords(reliability.value)}; the aim is ${reliabilityWords(aim)}. One more separately rated interview would bring it to ${next}.`,
  ]
}
