import { invalid } from '../../src/base/failure.ts'
import { DocumentRequest, type DocumentKind } from '../../src/contract/commands.ts'
import type { Framework } from '../../src/framework/framework.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Plan } from '../../src/planning/plan.ts'
import { deliverInto } from '../deliver.ts'
import { neededText, numberOf, oneOf, textOf, type Values } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { count } from './table.ts'
import { neededPost, personCalled } from './words.ts'

const kinds = [
  'maturity-report',
  'headcount-plan',
  'team-charter',
  'interview-kit',
  'career-plan',
] as const satisfies readonly DocumentKind[]

export const exportCommand: Command = {
  name: 'export',
  usage: 'FILE [--all | --document KIND] --out DIR',
  about: `Writes Word files into a folder, made when it is not there; a file that is there is never replaced.
KIND is ${kinds.join(', ')}. An interview-kit takes --role, --level and --seed, and is otherwise for the plan’s first hire;
a career-plan takes --person, and is otherwise for the first person the plan promotes. --all writes one of each and is the default.`,
  takes: ['FILE'],
  needed: 1,
  options: {
    all: { type: 'boolean' },
    document: { type: 'string' },
    out: { type: 'string' },
    role: { type: 'string' },
    level: { type: 'string' },
    seed: { type: 'string' },
    person: { type: 'string' },
  },
  run: (context, [file = ''], values) => {
    const folder = neededText(values, 'out', 'documents')
    const document = textOf(values, 'document')
    if (document !== null && values.has('all')) throw invalid('--all and --document exclude each other. Give one of them.')
    const wanted = document === null ? kinds : [oneOf(document, 'document', kinds)]
    return atDesk(
      context,
      file,
      { looksOnly: true, deliver: (files) => deliverInto(folder, files) },
      async ({ ask, workspace, framework }) => {
        const made = plan(workspace, framework, context.clock.today())
        const found = wanted.map((kind) => ({ kind, request: requestFor(kind, values, workspace, framework, made) }))
        const documents = found.flatMap(({ request }) => (request === null ? [] : [request]))
        const left = found.filter(({ request }) => request === null).map(({ kind }) => kind)
        if (documents.length === 0)
          throw invalid('There is no engineer to make a career plan for. Add people first, or name one with --person.')
        const delivery = await ask('documents.export', { documents })
        const files = delivery.kind === 'saved' ? delivery.files : []
        const said = [`Wrote ${count(files.length, 'Word file')} into ${folder}:`, ...files.map((name) => `  ${name}`)]
        const missed = left.length === 0 ? [] : ['No career plan: the workspace has no engineers yet.']
        return { text: [...said, ...missed].join('\n'), json: { folder, files, left } }
      },
    )
  },
}

/** What to ask for, with the plan's own choice where none was given; null when there is nobody to write about. */
function requestFor(kind: DocumentKind, values: Values, workspace: Workspace, framework: Framework, made: Plan): DocumentRequest | null {
  if (kind === 'interview-kit') return kitRequest(values, framework, made)
  if (kind !== 'career-plan') return { kind }
  const called = textOf(values, 'person')
  if (called !== null) return { kind, personId: personCalled(workspace, called).id }
  const moved = made.decisions.find(({ personId }) => personId !== null)?.personId
  const personId = moved ?? [...workspace.person.values()].find(({ role }) => role !== null)?.id
  return personId === undefined ? null : { kind, personId }
}

function kitRequest(values: Values, framework: Framework, { decisions }: Plan): DocumentRequest {
  const named = values.has('role') || values.has('level')
  const post = named ? neededPost(values, framework) : decisions.find(({ kind }) => kind === 'hire')?.post
  const seed = numberOf(values, 'seed', 0, 999_999_999) ?? 1
  return DocumentRequest.parse({ kind: 'interview-kit', role: 'ai-systems-engineer', level: 3, ...post, seed })
}
