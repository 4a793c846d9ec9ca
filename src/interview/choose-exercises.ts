import { shuffled } from '../base/random.ts'
import type { Role } from '../framework/framework.ts'
import type { Post } from '../planning/plan.ts'
import type { Bank, DesignExercise, Exercise, IncidentExercise } from './bank.ts'
import { contents, shortOf, type Exercises } from './content.ts'
import type { StageOutline } from './stage-plan.ts'

/** How far an exercise is from a seat: 0 fits; each level away counts 1, another role 10. */
export function misfit(exercise: Exercise, post: Post, role: Role): number {
  const levels = role.levels.length === 0 ? 0 : Math.min(...exercise.levels.map((level) => Math.abs(level - post.level)))
  return levels + (exercise.roles.includes(post.role) ? 0 : 10)
}

/** The exercises that fit a seat best; chance chooses among these alone. */
export function closest<E extends Exercise>(exercises: readonly E[], post: Post, role: Role): readonly E[] {
  const least = Math.min(...exercises.map((exercise) => misfit(exercise, post, role)))
  return exercises.filter((exercise) => misfit(exercise, post, role) === least)
}

/** Something that a stage should not be: a second exercise in one domain, or one that rates a single competency of the role. */
function drawbacks({ design, incident }: Exercises, role: Role): number {
  const thin = [design, incident].filter(
    (one) => one !== null && one.anchors.filter(({ competency }) => role.competencies.includes(competency)).length < 2,
  )
  return thin.length + (design !== null && design.domain === incident?.domain ? 1 : 0)
}

/** The pair that leaves the fewest must-haves rated less than twice, then the one with the fewest drawbacks; chance decides between equals. */
export function chooseExercises(plan: readonly StageOutline[], bank: Bank, post: Post, role: Role, random: () => number): Exercises {
  const asks = (kind: Exercise['kind']): boolean => plan.some((outline) => outline.kind === kind)
  const designs = bank.exercises.filter((one): one is DesignExercise => one.kind === 'design' && asks('design'))
  const incidents = bank.exercises.filter((one): one is IncidentExercise => one.kind === 'incident' && asks('incident'))
  const pairs = orNull(shuffled(closest(designs, post, role), random)).flatMap((design) =>
    orNull(shuffled(closest(incidents, post, role), random)).map((incident) => ({ design, incident })),
  )
  const cost = (pair: Exercises): number => shortOf(contents(plan, pair, bank.questionSets, role), role).length * 10 + drawbacks(pair, role)
  const costed = shuffled(pairs, random).map((pair) => ({ pair, cost: cost(pair) }))
  const least = Math.min(...costed.map((one) => one.cost))
  return costed.find((one) => one.cost === least)?.pair ?? { design: null, incident: null }
}

const orNull = <T>(items: readonly T[]): readonly (T | null)[] => (items.length === 0 ? [null] : items)
