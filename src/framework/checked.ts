import type { Level } from '../model/vocabulary.ts'
import { decisionProblems } from './check-decisions.ts'
import { practiceProblems } from './check-practices.ts'
import { Framework, type Step, type Work } from './framework.ts'

type Post = { readonly role: string; readonly level: Level | null }

const repeated = (kind: string, ids: readonly (string | number)[]): readonly string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id} is there twice`)

/** A post exists when its role has that level; a role without levels has the one post without a level. */
function postExists(framework: Framework, post: Post): boolean {
  const role = framework.roles.find(({ id }) => id === post.role)
  if (role === undefined) return false
  return post.level === null ? role.levels.length === 0 : role.levels.includes(post.level)
}

function stepProblems(framework: Framework): readonly string[] {
  const gates = new Map(framework.gates.map(({ id, competency }) => [id, competency]))
  const used = new Set<string>(framework.steps.flatMap((step) => step.gates))
  const name = ({ from, to }: Step): string => `step ${from.role} ${from.level} to ${to.role} ${to.level}`
  return [
    ...framework.steps.flatMap((step) => [
      ...[step.from, step.to]
        .filter((post) => !postExists(framework, post))
        .map((post) => `${name(step)}: no post ${post.role} ${post.level}`),
      ...step.gates.filter((gate) => !gates.has(gate)).map((gate) => `${name(step)}: no gate ${gate}`),
      ...step.gates
        .filter((gate) => gates.has(gate) && !Object.hasOwn(step.needs, gates.get(gate) ?? ''))
        .map((gate) => `${name(step)}: gate ${gate} shows a competency that the step does not ask for`),
      ...(step.months[0] > step.months[1] ? [`${name(step)}: months run backwards`] : []),
    ]),
    ...[...gates.keys()].filter((gate) => !used.has(gate)).map((gate) => `gate ${gate} is on no step`),
    ...repeated('step', framework.steps.map(name)),
  ]
}

function normProblems(framework: Framework): readonly string[] {
  const lost = (norm: string, work: readonly Work[]): readonly string[] =>
    work.filter((one) => !postExists(framework, one)).map((one) => `${norm}: no post ${one.role} ${one.level}`)
  return [
    ...framework.runNorms.flatMap(({ level, work }) => lost(`running level ${level}`, work)),
    ...framework.stepNorms.flatMap(({ from, to, work }) => [
      ...lost(`rising to level ${to}`, work),
      ...(to === from + 1 ? [] : [`a step norm goes from ${from} to ${to}`]),
    ]),
  ]
}

/** What does not fit together in a framework whose shape is right; empty when all is well. */
function crossReferenceProblems(framework: Framework): readonly string[] {
  const { levels, roles, competencies, dimensions, practices, gates, areas, failureModes, defaults, runNorms } = framework
  const tables: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    roles,
    competencies,
    dimensions,
    practices,
    gates,
    areas,
    failureModes,
    components: framework.components,
    engineerKinds: framework.engineerKinds,
    selfCheck: framework.selfCheck,
    ranges: framework.ranges,
    defaults,
  }
  const known = new Set<string>(competencies.map(({ id }) => id))
  const named = [
    ...roles.flatMap((role) => role.competencies),
    ...dimensions.flatMap((dimension) => dimension.competencies),
    ...framework.steps.flatMap((step) => Object.keys(step.needs)),
    ...[...gates, ...areas].map(({ competency }) => competency),
  ]
  return [
    ...repeated(
      'level',
      levels.map(({ level }) => level),
    ),
    ...repeated(
      'run norm',
      runNorms.map(({ level }) => level),
    ),
    ...Object.entries(tables).flatMap(([kind, rows]) =>
      repeated(
        kind,
        rows.map(({ id }) => id),
      ),
    ),
    ...named.filter((id) => !known.has(id)).map((id) => `no competency ${id}`),
    ...defaults.filter(({ value, least, most }) => value < least || value > most).map(({ id }) => `default ${id} is outside its own range`),
    ...practiceProblems(framework),
    ...stepProblems(framework),
    ...normProblems(framework),
    ...decisionProblems(framework),
  ]
}

/** The shape is right and everything it names is there; throws with all that is wrong. */
export function checkedFramework(parts: unknown): Framework {
  const framework = Framework.parse(parts)
  const problems = crossReferenceProblems(framework)
  if (problems.length > 0) throw new Error(`The framework does not fit together: ${problems.join('; ')}.`)
  return framework
}
