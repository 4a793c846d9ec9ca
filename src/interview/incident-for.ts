import type { Framework } from '../framework/framework.ts'
import type { FailureModeId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Post } from '../planning/plan.ts'
import type { Bank, IncidentExercise } from './bank.ts'
import { closest } from './choose-exercises.ts'
import { loop } from './make-loop.ts'
import { stagePlan } from './stage-plan.ts'

/** A loop that asks about a failure: for this post, at this seed, with this exercise. */
export interface Occasion {
  readonly post: Post
  readonly seed: number
  readonly exercise: IncidentExercise
}

/** Versions of a loop that are tried, from the first; enough for each exercise that fits a post to have its turn. */
const TRIED = 40

const allIncidents = ({ exercises }: Bank): readonly IncidentExercise[] => exercises.filter((one) => one.kind === 'incident')

/** The bank’s incidents in which a system fails this way. */
export const incidentsOf = (bank: Bank, mode: FailureModeId): readonly IncidentExercise[] =>
  allIncidents(bank).filter(({ failureMode }) => failureMode === mode)

/** Those of the posts, each once, whose loop may hold such an incident at all: a loop takes long to make, and there are many versions. */
function postsToTry(mode: FailureModeId, posts: readonly Post[], { roles }: Framework, bank: Bank): readonly Post[] {
  const each = new Map(posts.map((post) => [`${post.role} ${post.level}`, post]))
  return [...each.values()].filter((post) => {
    const role = roles.find(({ id }) => id === post.role)
    return role !== undefined && closest(allIncidents(bank), post, role).some(({ failureMode }) => failureMode === mode)
  })
}

/** Every post of the framework whose loop has an incident stage. */
export const postsWithIncident = ({ roles }: Framework): readonly Post[] =>
  roles.flatMap(({ id, levels }) =>
    levels.filter((level) => stagePlan(level).some(({ kind }) => kind === 'incident')).map((level): Post => ({ role: id, level })),
  )

/** The first version, of the first post in order that has it, whose loop holds an incident of this mode; null when none of those tried does. */
export function incidentFor(
  mode: FailureModeId,
  posts: readonly Post[],
  workspace: Workspace,
  framework: Framework,
  bank: Bank,
): Occasion | null {
  const possible = postsToTry(mode, posts, framework, bank)
  for (let seed = 1; seed <= TRIED; seed++) {
    for (const post of possible) {
      const exercise = loop(workspace, framework, bank, post, seed)
        .stages.map((stage) => stage.exercise)
        .filter((one) => one?.kind === 'incident')
        .find((one) => one.failureMode === mode)
      if (exercise !== undefined) return { post, seed, exercise }
    }
  }
  return null
}
