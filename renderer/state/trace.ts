import { dayWords } from '../../src/base/date.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Bank } from '../../src/interview/bank.ts'
import { loop } from '../../src/interview/make-loop.ts'
import { reliabilityWords } from '../../src/interview/reliability.ts'
import type { Standing } from '../../src/maturity/standing.ts'
import type { Level, RoleId } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Decision, Plan, Post } from '../../src/planning/plan.ts'
import { postWords } from '../../src/planning/words.ts'
import { portfolioOf } from './derived.ts'
import type { Selection } from './place-store.ts'
import type { Place } from './place.ts'

/** The chain from a gap to a document, for one selected thing. A null part says that the chain ends there. */
export interface Trace {
  readonly gap: {
    readonly name: string
    /** Null where nobody has assessed the system. */
    readonly from: Level | null
    readonly to: Level | null
    readonly place: Place
  } | null
  readonly skill: string | null
  readonly role: { readonly role: RoleId; readonly words: string } | null
  readonly post: Post | null
  readonly decision: { readonly words: string; readonly place: Place } | null
  readonly loop: { readonly words: string; readonly place: Place } | null
  readonly pack: { readonly words: string; readonly place: Place }
}

const packs = {
  'maturity-report': { words: 'Maturity report', place: { screen: 'documents', id: 'maturity-report' } },
  'interview-kit': { words: 'Interview kit', place: { screen: 'documents', id: 'interview-kit' } },
  'career-plan': { words: 'Career plan', place: { screen: 'documents', id: 'career-plan' } },
} as const

const verbs = {
  hire: 'Hire, open by',
  contract: 'Contract, open by',
  promote: 'Promote, start by',
  reskill: 'Reskill, start by',
  reassign: 'Reassign on',
} as const

/** The decision that a selection stands for: itself, the first that a system causes, or the one that moves a person. */
function decisionFor(selection: Selection | null, made: Plan): Decision | undefined {
  switch (selection?.kind) {
    case 'decision':
      return made.decisions.find((d) => d.id === selection.id) ?? made.decisions[0]
    case 'system':
      return made.decisions.find((d) => d.causes.some((cause) => cause.systemId === selection.id))
    case 'person':
      return made.decisions.find((d) => d.personId === selection.id)
    default:
      return made.decisions[0]
  }
}

/** Names of the two dimensions that the system is furthest short in; null when there are none or nobody has looked. */
function missingSkill(standing: Standing | undefined): string | null {
  if (standing?.assessed === false) return null
  const short = [...(standing?.dimensions ?? [])].filter((d) => d.gap > 0).sort((a, b) => b.gap - a.gap)
  return short.length === 0
    ? null
    : short
        .slice(0, 2)
        .map((d, at) => (at === 0 ? d.dimension.short : d.dimension.short.toLowerCase()))
        .join(', ')
}

function loopWords(workspace: Workspace, framework: Framework, bank: Bank | null, post: Post): string {
  if (bank === null) return 'Interview loop'
  const made = loop(workspace, framework, bank, post, 1)
  return `${made.stages.length} stages, ${reliabilityWords(made.reliability.value)}`
}

/** A seat leads to its interviews, somebody who moves to a career plan. */
function packOf(decision: Decision | undefined): keyof typeof packs {
  if (decision === undefined) return 'maturity-report'
  return decision.personId === null ? 'interview-kit' : 'career-plan'
}

export function trace(selection: Selection | null, workspace: Workspace, framework: Framework, made: Plan, bank: Bank | null): Trace {
  const decision = decisionFor(selection, made)
  const systemId = selection?.kind === 'system' ? selection.id : decision?.causes[0]?.systemId
  const standing = portfolioOf(workspace).standings.find((s) => s.system.id === systemId)
  const interviewed = decision?.personId === null
  return {
    gap:
      standing === undefined
        ? null
        : {
            name: standing.system.name,
            from: standing.assessed ? standing.level : null,
            to: standing.gap > 0 ? standing.target : null,
            place: { screen: 'systems', id: standing.system.id },
          },
    skill: missingSkill(standing),
    role: decision === undefined ? null : { role: decision.post.role, words: postWords(decision.post, framework) },
    post: decision?.post ?? null,
    decision:
      decision === undefined
        ? null
        : { words: `${verbs[decision.kind]} ${dayWords(decision.openBy)}`, place: { screen: 'plan', id: decision.id } },
    loop:
      decision === undefined || !interviewed
        ? null
        : { words: loopWords(workspace, framework, bank, decision.post), place: { screen: 'hiring', id: decision.id } },
    pack: packs[packOf(decision)],
  }
}

/** The chain where its decision stands in a scenario: Hiring knows such a seat by its post. */
export function traceInScenario(chain: Trace, scenarioId: string): Trace {
  const { decision, loop, post } = chain
  return {
    ...chain,
    decision: decision === null ? null : { ...decision, place: { screen: 'plan', id: scenarioId, part: decision.place.id } },
    loop: loop === null || post === null ? loop : { ...loop, place: { screen: 'hiring', id: `${post.role}-${post.level}` } },
  }
}
