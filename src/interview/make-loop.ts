import { invalid, missing } from '../base/failure.ts'
import { seededRandom } from '../base/random.ts'
import type { Framework, Role } from '../framework/framework.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Post } from '../planning/plan.ts'
import type { Bank } from './bank.ts'
import { chooseExercises } from './choose-exercises.ts'
import { contents } from './content.ts'
import { interviewers } from './interviewers.ts'
import type { Loop, LoopCoverage, Stage } from './loop.ts'
import { reliabilitySource, singleReliability, spearmanBrown } from './reliability.ts'
import { stagePlan } from './stage-plan.ts'
import { mustHaves, ratingsWanted } from './wanted.ts'
import { separateInterviews, weaknesses } from './weaknesses.ts'

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
