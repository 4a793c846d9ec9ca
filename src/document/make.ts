import type { PlainDate } from '../base/date.ts'
import { invalid, missing } from '../base/failure.ts'
import { listWords } from '../base/phrase.ts'
import { careerPath } from '../career/career-path.ts'
import type { DocumentRequest } from '../contract/commands.ts'
import type { Framework } from '../framework/framework.ts'
import { loop } from '../interview/make-loop.ts'
import type { Person } from '../model/person.ts'
import { Level } from '../model/vocabulary.ts'
import type { Post } from '../planning/plan.ts'
import type { DocumentModel } from './block.ts'
import { careerPlan } from './career-plan.ts'
import type { Draft } from './draft.ts'
import { safeFileName, shortened } from './file-name.ts'
import { headcountPlan } from './headcount-plan.ts'
import { interviewKit } from './interview-kit.ts'
import { materialOf, type DocumentContext, type Material } from './material.ts'
import { maturityReport } from './maturity-report.ts'
import { teamCharter } from './team-charter.ts'
import { longDate } from './words.ts'

/** The document that a request asks for. Throws a Refusal for a person, role or level that is not there. */
export function makeDocument(request: DocumentRequest, context: DocumentContext): DocumentModel {
  const material = materialOf(context)
  const { about, ...draft } = draftOf(request, material)
  const { name, paper } = material.settings
  return {
    ...draft,
    organisation: name,
    date: longDate(context.today),
    fileName: fileName(name, draft.title, about, context.today),
    paper,
    language: 'en-GB',
    contents: draft.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length > 2,
  }
}

/** "Northwind Mutual career plan Dana Whitfield 2026-11-24"; long names are cut so that kind and day stay. */
function fileName(organisation: string, title: string, about: string, today: PlainDate): string {
  return safeFileName([shortened(organisation), title.toLowerCase(), shortened(about), today].filter((part) => part !== '').join(' '))
}

function draftOf(request: DocumentRequest, material: Material): Draft {
  switch (request.kind) {
    case 'maturity-report':
      return maturityReport(material)
    case 'headcount-plan':
      return headcountPlan(material)
    case 'team-charter':
      return teamCharter(material)
    case 'interview-kit':
      return interviewKit(
        material,
        loop(material.workspace, material.framework, material.bank, postOf(material.framework, request), request.seed),
      )
    case 'career-plan':
      return careerPlan(material, careerPath(material.workspace, material.framework, material.plan, personOf(material, request.personId)))
    default:
      return request satisfies never
  }
}

function postOf({ roles }: Framework, { role: asked, level }: { readonly role: string; readonly level: number }): Post {
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

/** What “export all” makes: one of each kind, about the hire and the person that the plan comes to first. */
export function allRequests(context: DocumentContext): readonly DocumentRequest[] {
  const material = materialOf(context)
  const hire = material.plan.decisions.find(({ kind }) => kind === 'hire')?.post ?? { role: 'ai-systems-engineer', level: 3 }
  const person = personToGrow(material)
  return [
    { kind: 'maturity-report' },
    { kind: 'headcount-plan' },
    { kind: 'team-charter' },
    { kind: 'interview-kit', role: hire.role, level: hire.level, seed: 1 },
    ...(person === null ? [] : [{ kind: 'career-plan' as const, personId: person }]),
  ]
}

/** Whoever the plan promotes or reskills first, else the first engineer, else anyone; null in a workspace without people. */
function personToGrow({ plan, workspace }: Material): string | null {
  const people = [...workspace.person.values()]
  const planned = plan.decisions.find(({ kind, personId }) => kind !== 'hire' && personId !== null)?.personId
  return planned ?? people.find(({ role }) => role !== null)?.id ?? people[0]?.id ?? null
}
