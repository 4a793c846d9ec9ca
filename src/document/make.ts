import { invalid, missing } from '../base/failure.ts'
import { listWords } from '../base/phrase.ts'
import { careerPath } from '../career/career-path.ts'
import type { DocumentRequest } from '../contract/commands.ts'
import type { Loop } from '../interview/loop.ts'
import { loop } from '../interview/make-loop.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Person } from '../model/person.ts'
import { withoutLeavers } from '../model/presence.ts'
import { Level } from '../model/vocabulary.ts'
import { brandOf } from '../model/workspace.ts'
import type { Post } from '../planning/plan.ts'
import type { DocumentModel } from './block.ts'
import { careerPlan } from './career/career-plan.ts'
import type { Draft } from './draft.ts'
import { fileNameOf } from './file-name.ts'
import { decisionReport } from './hiring/decision-report.ts'
import { interviewKit } from './hiring/interview-kit.ts'
import { jobDescription } from './hiring/job-description.ts'
import { requisition } from './hiring/requisition.ts'
import { materialOf, type DocumentContext, type Material } from './material.ts'
import { maturityReport } from './maturity/maturity-report.ts'
import { headcountPlan } from './plan/headcount-plan.ts'
import { teamCharter } from './team/team-charter.ts'
import { longDate } from './words.ts'

/** The documents that a request asks for, best read in this order. Throws a Refusal for a person, role, level or candidate that is not there. */
export function makeDocuments(request: DocumentRequest, context: DocumentContext): readonly DocumentModel[] {
  const material = materialOf(context)
  return draftsOf(request, material).map((draft) => modelOf(draft, material))
}

function modelOf({ about, named, ...draft }: Draft, { settings: { name, paper }, workspace, today }: Material): DocumentModel {
  return {
    marks: {},
    contents: draft.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length > 2,
    ...draft,
    organisation: name,
    date: longDate(today),
    fileName: fileNameOf(name, named ?? draft.title.toLowerCase(), about, today),
    paper,
    language: 'en-GB',
    brand: brandOf(workspace),
  }
}

function draftsOf(request: DocumentRequest, material: Material): readonly Draft[] {
  switch (request.kind) {
    case 'maturity-report':
      return [maturityReport(material)]
    case 'headcount-plan':
      return [headcountPlan(material)]
    case 'team-charter':
      return [teamCharter(material)]
    case 'job-description': {
      const post = postOf(material, request)
      return [jobDescription(material, loopFor(material, post, JOB_SEED)), requisition(material, post)]
    }
    case 'interview-kit': {
      const candidate = request.candidateId === null ? null : candidateOf(material, request.candidateId)
      return interviewKit(material, loopFor(material, postOf(material, request), request.seed), candidate)
    }
    case 'career-plan':
      return [careerPlan(material, careerPath(material.workspace, material.framework, material.plan, personOf(material, request.personId)))]
    case 'decision-report': {
      const candidate = candidateOf(material, request.candidateId)
      return [decisionReport(material, loopFor(material, candidate, candidate.seed), candidate)]
    }
    default:
      return request satisfies never
  }
}

/** A job description says stages and hours, which hardly depend on the exercises that chance picks. */
const JOB_SEED = 1

const loopFor = ({ workspace, framework, bank, today }: Material, { role, level }: Post, seed: number): Loop =>
  loop(withoutLeavers(workspace, today), framework, bank, { role, level }, seed)

function postOf({ framework: { roles } }: Material, { role: asked, level }: { readonly role: string; readonly level: number }): Post {
  const role = roles.find(({ id }) => id === asked)
  if (role === undefined)
    throw invalid(
      `There is no role “${asked}”. Choose one of ${listWords(
        roles.map(({ id }) => id),
        'or',
      )}.`,
    )
  // A level that the role does not have is refused by the loop.
  return { role: role.id, level: Level.parse(level) }
}

function personOf({ workspace }: Material, id: string): Person {
  const person = workspace.person.get(id)
  if (person === undefined) throw missing(`A person with the id “${id}”`)
  return person
}

function candidateOf({ workspace }: Material, id: string): Candidate {
  const candidate = workspace.candidate.get(id)
  if (candidate === undefined) throw missing(`A candidate with the id “${id}”`)
  return candidate
}

/** What “export all” makes: one of each kind that has a subject, about the hire, person and candidate that come first. */
export function allRequests(context: DocumentContext): readonly DocumentRequest[] {
  const material = materialOf(context)
  const { role, level } = material.plan.decisions.find(({ kind }) => kind === 'hire')?.post ?? { role: 'ai-systems-engineer', level: 3 }
  const person = personToGrow(material)
  const candidate = candidateToDecide(material)
  return [
    { kind: 'maturity-report' },
    { kind: 'headcount-plan' },
    { kind: 'team-charter' },
    { kind: 'job-description', role, level },
    { kind: 'interview-kit', role, level, seed: 1, candidateId: null },
    ...(person === null ? [] : [{ kind: 'career-plan' as const, personId: person }]),
    ...(candidate === null ? [] : [{ kind: 'decision-report' as const, candidateId: candidate }]),
  ]
}

/** The first candidate of whom a scorecard is recorded, or null. */
function candidateToDecide({ workspace: { candidate, scorecard } }: Material): string | null {
  const rated = new Set<string>([...scorecard.values()].map(({ candidateId }) => candidateId))
  return [...candidate.keys()].find((id) => rated.has(id)) ?? null
}

/** Whoever the plan promotes or reskills first, else the first engineer, else anyone; null in a workspace without people. */
function personToGrow({ plan, workspace }: Material): string | null {
  const people = [...workspace.person.values()]
  const planned = plan.decisions.find(({ kind }) => kind === 'promote' || kind === 'reskill')?.personId
  return planned ?? people.find(({ role }) => role !== null)?.id ?? people[0]?.id ?? null
}
