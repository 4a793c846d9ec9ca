import type { DocumentKind } from '../../src/contract/commands.ts'

/** The kinds in the order a reader meets them, and who each is written for. */
export const documentKinds = [
  { kind: 'headcount-plan', name: 'Headcount plan', readers: 'Board, finance' },
  { kind: 'maturity-report', name: 'Maturity report', readers: 'Owners of systems' },
  { kind: 'team-charter', name: 'Team charter', readers: 'Teams and leads' },
  { kind: 'job-description', name: 'Job description', readers: 'Applicants, recruiters' },
  { kind: 'interview-kit', name: 'Interview kit', readers: 'Interviewers' },
  { kind: 'career-plan', name: 'Career plan', readers: 'One person' },
  { kind: 'decision-report', name: 'Decision report', readers: 'One candidate' },
] as const satisfies readonly { readonly kind: DocumentKind; readonly name: string; readonly readers: string }[]

export const kindOf = (text: string | undefined): DocumentKind | null => documentKinds.find(({ kind }) => kind === text)?.kind ?? null
export const kindName = (kind: DocumentKind): string => documentKinds.find((one) => one.kind === kind)?.name ?? ''
/** The one that Documents opens with. */
export const usualKind: DocumentKind = 'headcount-plan'
