import type { DocumentKind, DocumentRequest } from '../../../src/contract/commands.ts'
import type { DocumentModel } from '../../../src/document/block.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import { Level } from '../../../src/model/vocabulary.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Plan, Post } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import type { Option } from '../../components/form.tsx'

/** The kinds in the order a reader meets them, and who each is written for. */
export const documentKinds: readonly { readonly kind: DocumentKind; readonly name: string; readonly readers: string }[] = [
  { kind: 'headcount-plan', name: 'Headcount plan', readers: 'For the board and finance' },
  { kind: 'team-charter', name: 'Team charter', readers: 'For the teams and their leads' },
  { kind: 'interview-kit', name: 'Interview kit', readers: 'For the hiring manager and interviewers' },
  { kind: 'career-plan', name: 'Career plan', readers: 'For one person and their manager' },
  { kind: 'maturity-report', name: 'Maturity report', readers: 'For owners of AI systems' },
]

/** What the two kinds that are about someone are about; null when there is nobody. */
export interface Subjects {
  readonly post: string
  readonly personId: string | null
}

/** A document as it will be written, or why it cannot be made. */
export type Made = { readonly request: DocumentRequest; readonly model: DocumentModel } | { readonly request: null; readonly why: string }

const postKey = ({ role, level }: Post): string => `${role}/${level}`

/** Posts a kit can be made for: the planned hires first, then every other role and level. */
export function kitPosts(plan: Plan, framework: Framework): readonly Option<string>[] {
  const planned = plan.decisions.filter(({ kind }) => kind === 'hire').map(({ post }) => post)
  const others = framework.roles.flatMap(({ id, levels }) => levels.map((level) => ({ role: id, level })))
  const seen = new Map([...planned, ...others].map((post) => [postKey(post), post]))
  const isPlanned = new Set(planned.map(postKey))
  return [...seen].map(([value, post]) => ({
    value,
    label: isPlanned.has(value) ? `${postWords(post, framework)}, planned` : postWords(post, framework),
  }))
}

/** Engineers a career plan can be about, those the plan moves first. */
export function careerPeople({ person }: Workspace, plan: Plan): readonly Option<string>[] {
  const moved = plan.decisions.flatMap(({ personId }) => personId ?? [])
  const engineers = [...person.values()].filter(({ role }) => role !== null).map(({ id }) => id)
  return [...new Set([...moved, ...engineers])].flatMap((id) => {
    const name = person.get(id)?.name
    return name === undefined ? [] : [{ value: id, label: moved.includes(id) ? `${name}, planned` : name }]
  })
}

/** The request for a kind about the chosen subject; null when the kind has nobody to be about. */
export function requestFor(kind: DocumentKind, { post, personId }: Subjects): DocumentRequest | null {
  if (kind === 'interview-kit') {
    const [role = '', level = ''] = post.split('/')
    const known = Level.safeParse(Number(level))
    return known.success ? { kind, role, level: known.data, seed: 1 } : null
  }
  if (kind === 'career-plan') return personId === null ? null : { kind, personId }
  return { kind }
}
