import { invalid } from '../../src/base/failure.ts'
import type { DocumentKind, DocumentRequest } from '../../src/contract/commands.ts'
import { allRequests } from '../../src/document/make.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { parseBank } from '../../src/interview/parse-bank.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { bankFiles } from '../bank-files.ts'
import { numberOf, oneOf, textOf, type Values } from './arguments.ts'
import type { Command } from './command.ts'
import { atDesk } from './desk.ts'
import { kitOf } from './kit.ts'
import { deliveryWords, neededOut } from './out.ts'
import { candidateCalled, MOST_SEED, neededPost, personCalled } from './words.ts'

const kinds = [
  'maturity-report',
  'headcount-plan',
  'team-charter',
  'job-description',
  'interview-kit',
  'career-plan',
  'decision-report',
] as const satisfies readonly DocumentKind[]

/** Why a document is not among all. */
const leftWords: { readonly [K in DocumentKind]?: string } = {
  'career-plan': 'No career plan: the workspace has no people yet.',
  'decision-report': 'No decision report: no scorecard is recorded yet.',
}
/** How to have it all the same. */
const mendWords: { readonly [K in DocumentKind]?: string } = {
  'career-plan': 'Add people first, or name one with --person.',
  'decision-report': 'Record a scorecard first, or name a candidate with --candidate.',
}

export const exportCommand: Command = {
  name: 'export',
  usage: 'FILE [--all | --document KIND] [--zip] --out DIR|documents.zip',
  about: `Writes Word files into a folder, made when it is not there, or into one zip; a file that is there is never replaced.
KIND is ${kinds.join(', ')}; a kind may make several files. --all writes one of each and is the default.
A job-description or interview-kit takes --role and --level, and is otherwise for the plan’s first hire; an interview-kit also takes --seed or --candidate.
A career-plan takes --person, and is otherwise for the first person the plan moves. A decision-report takes --candidate, and is otherwise for the first with a scorecard.
--zip puts them into one zip with a name of its own; so does an --out that ends in .zip, with that name.`,
  takes: ['FILE'],
  needed: 1,
  options: {
    all: { type: 'boolean' },
    document: { type: 'string' },
    zip: { type: 'boolean' },
    out: { type: 'string' },
    role: { type: 'string' },
    level: { type: 'string' },
    seed: { type: 'string' },
    person: { type: 'string' },
    candidate: { type: 'string' },
  },
  run: (context, [file = ''], values) => {
    const document = textOf(values, 'document')
    if (document !== null && values.has('all')) throw invalid('--all and --document exclude each other. Give one of them.')
    const wanted = document === null ? kinds : [oneOf(document, 'document', kinds)]
    const out = neededOut(values, 'documents')
    return atDesk(context, file, { looksOnly: true, deliver: out.deliver }, async ({ ask, workspace, framework }) => {
      const bank = parseBank(bankFiles(context.places.assets))
      const all = allRequests({ workspace, framework, bank, today: context.clock.today() })
      const found = wanted.map((kind) => ({ kind, request: requestFor(kind, all, values, workspace) }))
      const documents = found.flatMap(({ request }) => (request === undefined ? [] : [request]))
      const left = found.filter(({ request }) => request === undefined).map(({ kind }) => kind)
      if (documents.length === 0) throw invalid(left.map((kind) => `${leftWords[kind] ?? ''} ${mendWords[kind] ?? ''}`).join(' '))
      const { text, ...where } = deliveryWords(await ask('documents.export', { documents, as: out.as }))
      return { text: [text, ...left.map((kind) => leftWords[kind] ?? '')].join('\n'), json: { ...where, left } }
    })
  },
}

/** What to ask for: as the options say, else what “all” makes of this kind; undefined when there is nobody to write about. */
function requestFor(
  kind: DocumentKind,
  all: readonly DocumentRequest[],
  values: Values,
  workspace: Workspace,
): DocumentRequest | undefined {
  const usual = all.find((request) => request.kind === kind)
  const names = (...options: readonly string[]): boolean => options.some((option) => values.has(option))
  if (kind === 'career-plan' && names('person')) return { kind, personId: personCalled(workspace, textOf(values, 'person') ?? '').id }
  if (kind === 'decision-report' && names('candidate'))
    return { kind, candidateId: candidateCalled(workspace, textOf(values, 'candidate') ?? '').id }
  if (kind === 'job-description' && names('role', 'level')) return { kind, ...neededPost(values, standardFramework) }
  if (kind === 'interview-kit' && names('role', 'level', 'candidate')) return { kind, ...kitOf(values, workspace) }
  if (usual?.kind === 'interview-kit') return { ...usual, seed: numberOf(values, 'seed', 0, MOST_SEED) ?? usual.seed }
  return usual
}
