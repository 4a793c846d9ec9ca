import type { PlainDate } from '../base/date.ts'
import { moneyWords } from '../base/money.ts'
import { perValue } from '../base/per-value.ts'
import type { Framework, Role } from '../framework/framework.ts'
import type { Bank } from '../interview/bank.ts'
import type { Stage } from '../interview/loop.ts'
import { portfolio, type Portfolio } from '../maturity/portfolio.ts'
import type { Standing } from '../maturity/standing.ts'
import type { Settings } from '../model/settings.ts'
import type { CompetencyId, RoleId } from '../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'
import { plan } from '../planning/make-plan.ts'
import type { Decision, Plan, Post } from '../planning/plan.ts'
import { structure } from '../structure/make-structure.ts'
import type { Structure } from '../structure/structure.ts'

/** What documents are made from. */
export interface DocumentContext {
  readonly workspace: Workspace
  readonly framework: Framework
  readonly bank: Bank
  readonly today: PlainDate
  /** How often plans are played under chance; 10,000 unless it says fewer. */
  readonly runs?: number
}

/** The same with what follows from it. */
export interface Material extends DocumentContext {
  readonly settings: Settings
  readonly portfolio: Portfolio
  readonly plan: Plan
  readonly structure: Structure
}

/** Worked out once for each context, however many documents are made from it. */
export const materialOf = perValue((context: DocumentContext): Material => {
  const { workspace, framework, today } = context
  const planned = plan(workspace, framework, today)
  return {
    ...context,
    settings: settingsOf(workspace),
    portfolio: portfolio(workspace, framework),
    plan: planned,
    structure: structure(workspace, framework, planned, planned.headcountThen),
  }
})

/** One line for where money would stand and the workspace hides it; `so` says what is missing. */
export const hiddenWords = (so: string): string => `Pay is hidden in this workspace, so ${so}.`

export const money = ({ settings }: Material, amount: number): string => moneyWords(amount, settings.currency)

export const roleOf = ({ framework }: Pick<Material, 'framework'>, role: RoleId): Role | undefined =>
  framework.roles.find(({ id }) => id === role)
export const roleName = (material: Pick<Material, 'framework'>, role: RoleId): string => roleOf(material, role)?.name ?? 'Engineer'
export const postWords = (material: Pick<Material, 'framework'>, { role, level }: Post): string =>
  `${roleName(material, role)}, level ${level}`

export const personName = ({ workspace }: Pick<Material, 'workspace'>, id: string | null): string =>
  id === null ? '' : (workspace.person.get(id)?.name ?? 'Someone no longer listed')
export const systemName = ({ workspace }: Pick<Material, 'workspace'>, id: string): string =>
  workspace.system.get(id)?.name ?? 'A system no longer listed'
export const teamName = ({ workspace }: Pick<Material, 'workspace'>, id: string | null): string =>
  id === null ? 'No team yet' : (workspace.team.get(id)?.name ?? 'No team yet')

export const standingOf = ({ portfolio: { standings } }: Material, systemId: string): Standing | undefined =>
  standings.find(({ system }) => system.id === systemId)

const verbs = { hire: 'Hire', contract: 'Contract', promote: 'Promote', reskill: 'Reskill' } as const
/** "an AI Architect", "a Prompt Engineer" */
export const articleFor = (role: string): string => (/^(?:[AEIO]|ML)/.test(role) ? 'an' : 'a')

/** "Hire an AI Reliability Engineer, level 4", "Promote Dana Whitfield to AI Systems Engineer, level 4" or "Move Dana Whitfield to Claims" */
export function decisionWords(
  material: Material,
  { kind, post, personId, teamId }: Pick<Decision, 'kind' | 'post' | 'personId' | 'teamId'>,
): string {
  if (kind === 'reassign')
    return `Move ${personName(material, personId)} to ${teamId === null ? 'the work of all teams' : teamName(material, teamId)}`
  return personId === null
    ? `${verbs[kind]} ${articleFor(roleName(material, post.role))} ${postWords(material, post)}`
    : `${verbs[kind]} ${personName(material, personId)} to ${postWords(material, post)}`
}

export const competencyName = ({ framework }: Material, competency: CompetencyId): string =>
  framework.competencies.find(({ id }) => id === competency)?.name ?? 'A competency'
/** Who holds a stage, as the kit names them. */
export const interviewer = (material: Material, { interviewerId }: Stage): string =>
  interviewerId === null ? 'To be named' : personName(material, interviewerId)
