import { dateWords } from '../base/date.ts'
import { countWords, listWords, upperFirst } from '../base/phrase.ts'
import { quarterWords } from '../base/quarter.ts'
import type { Framework } from '../framework/framework.ts'
import type { Person } from '../model/person.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Plan, Post } from '../planning/plan.ts'
import { planNeed, shortage } from './need.ts'
import type { Reach } from './path.ts'

const levelsShort = ({ competencies }: Reach): number => competencies.filter(({ short }) => short > 0).length
const gatesOpen = ({ gates }: Reach): number => gates.filter(({ state }) => state !== 'met').length

/** The step the plan takes with this person, else one whose work the team is short of, else the one with least missing; lattice order decides the rest. */
export function recommendedStep(reachable: readonly Reach[], workspace: Workspace, plan: Plan): Reach | null {
  const rank = (one: Reach): number => (one.decisionId !== null ? 0 : shortage(workspace, plan, one.step.to) !== null ? 1 : 2)
  const missing = (one: Reach): number => levelsShort(one) + gatesOpen(one)
  return reachable.toSorted((a, b) => rank(a) - rank(b) || missing(a) - missing(b))[0] ?? null
}

const roleName = (framework: Framework, { role, level }: Post): string =>
  `${framework.roles.find(({ id }) => id === role)?.name ?? ''} level ${level}`
const count = (number: number, one: string, many: string): string => `${countWords(number)} ${number === 1 ? one : many}`
const amount = (fte: number): string => String(Math.round(fte * 10) / 10)

function needWords(chosen: Reach, person: Person, workspace: Workspace, framework: Framework, plan: Plan): string | null {
  const post = roleName(framework, chosen.step.to)
  const decision = planNeed(plan).decision(person.id, chosen.step)
  if (decision !== null) {
    const systems = decision.causes.flatMap(({ systemId }) => workspace.system.get(systemId)?.name ?? []).slice(0, 3)
    const cause = systems.length === 0 ? '' : `, for work on ${listWords(systems)}`
    return `The plan moves ${person.name} to ${post} by ${dateWords(decision.inSeat)}${cause}.`
  }
  const short = shortage(workspace, plan, chosen.step.to)
  if (short === null) return null
  const there = short.inPlace === 0 ? 'nobody is in place' : `${amount(short.inPlace)} ${short.inPlace === 1 ? 'is' : 'are'} in place`
  return `Work for ${post} reaches ${amount(short.peak.fte)} FTE in ${quarterWords(short.peak.quarter)}; ${there}.`
}

function missingWords(chosen: Reach): string {
  if (chosen.ready) return 'Everything it asks for is in place.'
  const unknown = chosen.competencies.filter(({ today }) => today === null).length
  const short = levelsShort(chosen) - unknown
  const open = gatesOpen(chosen)
  const parts = [...(short > 0 ? [count(short, 'competency', 'competencies')] : []), ...(open > 0 ? [count(open, 'gate', 'gates')] : [])]
  const missing = parts.length === 0 ? null : `Still to reach: ${listWords(parts)}.`
  const notAssessed =
    unknown === 0 ? null : `${upperFirst(count(unknown, 'competency', 'competencies'))} ${unknown === 1 ? 'is' : 'are'} not assessed yet.`
  return [missing, notAssessed].filter((one) => one !== null).join(' ')
}

function noStepWords(person: Person, framework: Framework): string {
  const role = framework.roles.find(({ id }) => id === person.role)
  if (role === undefined) return `${person.name} has no AI engineering role here. Choose one to see the steps from it.`
  if (role.levels.length > 0 && person.level === null)
    return `${person.name} has no agreed level as ${role.name} yet. Agree one to see the steps from it.`
  if (person.level !== null && role.levels.length > 0 && !role.levels.includes(person.level))
    return `${role.name} has no level ${person.level}. Correct the role or the level to see the steps from it.`
  return `${role.name}${person.level === null ? '' : ` level ${person.level}`} is the top of the lattice.`
}

/** Why this step, or why none, in one to three sentences. */
export function because(
  chosen: Reach | null,
  reachable: readonly Reach[],
  person: Person,
  workspace: Workspace,
  framework: Framework,
  plan: Plan,
): string {
  if (chosen === null) return noStepWords(person, framework)
  const fallback =
    reachable.length === 1
      ? 'It is the one next step; the plan lacks nobody there.'
      : 'Of the next steps it has least missing; the plan lacks nobody in any of them.'
  return `${needWords(chosen, person, workspace, framework, plan) ?? fallback} ${missingWords(chosen)}`
}
