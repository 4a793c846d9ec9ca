import type { DocumentKind, DocumentRequest } from '../../../src/contract/commands.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Candidate } from '../../../src/model/candidate.ts'
import { Level } from '../../../src/model/vocabulary.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Plan, Post } from '../../../src/planning/plan.ts'
import { postWords } from '../../../src/planning/words.ts'
import type { Option } from '../../components/form.tsx'
import type { Place } from '../../state/place.ts'

/** What the kinds that are about someone or something are about; null when there is nobody. */
export interface Subjects {
  /** As `postKey` writes it. */
  readonly post: string
  /** Fixes the exercises of a kit for nobody in particular. */
  readonly seed: number
  /** For whom the kit is; null for whoever comes. */
  readonly kitFor: string | null
  readonly personId: string | null
  readonly candidateId: string | null
}

export const postKey = ({ role, level }: Post): string => `${role}/${level}`

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

/** Candidates of one post, or of all, in the order they came. */
export const candidatesFor = ({ candidate }: Workspace, post: string | null): readonly Candidate[] =>
  [...candidate.values()].filter((one) => post === null || postKey(one) === post)

/** A request, or why there is none and where to mend that. */
export type Asked =
  | { readonly request: DocumentRequest }
  | { readonly request: null; readonly why: string; readonly mend: { readonly words: string; readonly place: Place } | null }

const nobody = (why: string, words: string, place: Place): Asked => ({ request: null, why, mend: { words, place } })

/** What is asked for when a kind is written about the chosen subject. */
export function asked(kind: DocumentKind, { post, seed, kitFor, personId, candidateId }: Subjects, workspace: Workspace): Asked {
  const [role = '', digit = ''] = post.split('/')
  const level = Level.safeParse(Number(digit))
  switch (kind) {
    case 'job-description':
    case 'interview-kit': {
      if (!level.success)
        return nobody('There is no post to write it for. Add a system, and the plan names one.', 'Add system', {
          screen: 'systems',
          id: 'new',
        })
      if (kind === 'job-description') return { request: { kind, role, level: level.data } }
      const of = kitFor === null ? undefined : workspace.candidate.get(kitFor)
      return { request: { kind, role, level: level.data, seed: of?.seed ?? seed, candidateId: of?.id ?? null } }
    }
    case 'career-plan':
      return personId === null
        ? nobody('There is nobody to write it about yet. Add a person with an engineering role.', 'Go to People', { screen: 'people' })
        : { request: { kind, personId } }
    case 'decision-report':
      return candidateId === null
        ? nobody(
            'It weighs the recorded scorecards of one candidate, and there is no candidate yet. Add one on Hiring and read the filled scorecards.',
            'Go to Hiring',
            { screen: 'hiring' },
          )
        : { request: { kind, candidateId } }
    default:
      return { request: { kind } }
  }
}

/** Whom or what a document is about, for its card; null for a kind about the whole workspace. */
export function aboutWords(request: DocumentRequest, { person, candidate }: Workspace, framework: Framework): string | null {
  switch (request.kind) {
    case 'job-description':
    case 'interview-kit': {
      const role = framework.roles.find(({ id }) => id === request.role)
      const post = role === undefined ? '' : postWords({ role: role.id, level: Level.parse(request.level) }, framework)
      const of = request.kind === 'interview-kit' && request.candidateId !== null ? candidate.get(request.candidateId)?.name : undefined
      return of === undefined ? post : `${of}, ${post}`
    }
    case 'career-plan':
      return person.get(request.personId)?.name ?? null
    case 'decision-report':
      return candidate.get(request.candidateId)?.name ?? null
    default:
      return null
  }
}
