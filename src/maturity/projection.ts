import type { Framework, Practice } from '../framework/framework.ts'
import type { Improvement } from '../model/improvement.ts'
import { unanswered, type Score, type System } from '../model/system.ts'
import type { PracticeId } from '../model/vocabulary.ts'
import { score } from './score.ts'
import { standing, type Standing } from './standing.ts'

/** One open improvement and the standing it leads to, after all that come before it. */
export interface ProjectedImprovement {
  readonly improvement: Improvement
  /** Null when the framework no longer knows the practice. */
  readonly practice: Practice | null
  readonly before: Standing
  readonly after: Standing
  /** What rises with it: the whole system, one dimension, or only points of its level. */
  readonly raises: 'system' | 'dimension' | 'points' | 'nothing'
}

export interface Projection {
  readonly now: Standing
  /** With all open improvements done. */
  readonly then: Standing
  /** Open improvements, the earliest day first, those without a day last. */
  readonly steps: readonly ProjectedImprovement[]
}

/** The system with one practice at this score, as it was when the practice is as far already. */
function raisedTo(system: System, practiceId: PracticeId, to: Score): System {
  const answer = system.answers[practiceId] ?? unanswered
  return answer.score >= to ? system : { ...system, answers: { ...system.answers, [practiceId]: { ...answer, score: to } } }
}

/** The system as it is once these improvements are recorded; a score never falls. */
export function improved(system: System, improvements: readonly Improvement[]): System {
  let after = system
  for (const { practiceId, to } of improvements) after = raisedTo(after, practiceId, to)
  return after
}

const isSame = (a: { readonly level: number; readonly plus: boolean }, b: typeof a): boolean => a.level === b.level && a.plus === b.plus

function raised(before: Standing, after: Standing, practice: Practice | null): ProjectedImprovement['raises'] {
  if (!isSame(before, after)) return 'system'
  const at = before.dimensions.findIndex(({ dimension }) => dimension.id === practice?.dimension)
  const [was, is] = [before.dimensions[at], after.dimensions[at]]
  if (practice === null || was === undefined || is === undefined || was.excluded !== null) return 'nothing'
  if (!isSame(was, is)) return 'dimension'
  return score(after.system.answers, practice) > score(before.system.answers, practice) ? 'points' : 'nothing'
}

/** Open improvements, the earliest day first; those without a day last. */
export const openImprovements = (improvements: Iterable<Improvement>): readonly Improvement[] =>
  [...improvements]
    .filter(({ doneOn }) => doneOn === null)
    .toSorted((a, b) => (a.by === b.by ? 0 : a.by === null || (b.by !== null && a.by > b.by) ? 1 : -1))

/** Where the open improvements of a system lead. Recording them gives exactly this standing. */
export function projection(system: System, improvements: Iterable<Improvement>, framework: Framework): Projection {
  const now = standing(system, framework)
  const steps: ProjectedImprovement[] = []
  let before = now
  const own = [...improvements].filter(({ systemId }) => systemId === system.id)
  for (const improvement of openImprovements(own)) {
    const practice = framework.practices.find(({ id }) => id === improvement.practiceId) ?? null
    const after = standing(improved(before.system, [improvement]), framework)
    steps.push({ improvement, practice, before, after, raises: raised(before, after, practice) })
    before = after
  }
  return { now, then: before, steps }
}

const points = ({ dimensions }: Standing): number => dimensions.reduce((sum, one) => sum + one.score, 0)

/** Of the practices of the next level: what each would bring by itself, most first; for choosing what to plan. */
export function bestNext(
  system: System,
  framework: Framework,
): readonly { readonly practice: Practice; readonly before: Standing; readonly after: Standing }[] {
  const before = standing(system, framework)
  const counts = new Set(before.dimensions.filter(({ excluded }) => excluded === null).map(({ dimension }) => dimension.id))
  return framework.practices
    .filter((one) => one.level === before.level + 1 && counts.has(one.dimension) && score(system.answers, one) < 1)
    .map((practice) => ({ practice, before, after: standing(raisedTo(system, practice.id, 1), framework) }))
    .toSorted((a, b) => b.after.score - a.after.score || points(b.after) - points(a.after))
}
