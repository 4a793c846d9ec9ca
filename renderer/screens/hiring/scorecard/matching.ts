import { Refusal } from '../../../../src/base/failure.ts'
import type { ScorecardReading } from '../../../../src/contract/scorecard-reading.ts'
import { recordingOf, type RecordingOptions, type ScorecardRecording } from '../../../../src/exchange/scorecard-recording.ts'
import type { Candidate } from '../../../../src/model/candidate.ts'
import type { Edit } from '../../../../src/model/edit.ts'
import type { Workspace } from '../../../../src/model/workspace.ts'

type Given = Extract<Edit, { kind: 'record-scorecard' }>['given']

/** Whom the user says that a sheet is about. */
export type About = { readonly kind: 'known'; readonly id: string } | { readonly kind: 'new'; readonly name: string }

/** What recording the sheet would do, or why it cannot be recorded. */
export type Proposal =
  | { readonly recording: ScorecardRecording; readonly given: Given; readonly why: null }
  | { readonly recording: null; readonly given: null; readonly why: string }

/** Candidates whom a sheet can be about: those for its post. */
export const candidatesOf = ({ candidate }: Workspace, { form }: ScorecardReading): readonly Candidate[] =>
  [...candidate.values()].filter(({ role, level }) => role === form.role && level === form.level)

function proposal(reading: ScorecardReading, workspace: Workspace, options: RecordingOptions): Proposal {
  try {
    const recording = recordingOf(reading, workspace, options)
    const given = recording.edit.given as Given // a recording is always this kind of edit
    return { recording, given, why: null }
  } catch (cause) {
    if (cause instanceof Refusal) return { recording: null, given: null, why: cause.message }
    throw cause
  }
}

type Ids = Omit<RecordingOptions, 'called'>

/** Whom the sheet itself names: somebody known, or a new candidate of the name on it. */
export function guessed(reading: ScorecardReading, workspace: Workspace, ids: Ids): About {
  const { given } = proposal(reading, workspace, { ...ids, called: null })
  // A sheet that cannot be recorded, such as a blank one, still says for whom it was made.
  const madeFor = candidatesOf(workspace, reading).find(({ id }) => id === reading.form.candidateId)?.id
  const id = given?.candidate.kind === 'known' ? given.candidate.id : madeFor
  return id === undefined ? { kind: 'new', name: reading.candidate } : { kind: 'known', id }
}

export const proposalFor = (reading: ScorecardReading, about: About, workspace: Workspace, ids: Ids): Proposal =>
  proposal(reading, workspace, { ...ids, called: about.kind === 'known' ? about.id : { newName: about.name } })

const folded = (name: string): string => name.trim().toLocaleLowerCase('en')

/** How it is known whom the sheet is about. */
export function matchWords(reading: ScorecardReading, about: About, workspace: Workspace): string {
  const named = candidatesOf(workspace, reading).filter(({ name }) => folded(name) === folded(reading.candidate))
  if (about.kind === 'new') {
    if (folded(reading.candidate) === '') return 'The sheet names nobody.'
    return named.length === 0 ? 'Nobody of this post has the name on the sheet.' : 'A candidate of this post has the name on the sheet.'
  }
  if (reading.form.candidateId === about.id) return 'The sheet was made for this candidate.'
  return named.some(({ id }) => id === about.id) ? 'Found by the name on the sheet.' : 'Chosen by you.'
}
