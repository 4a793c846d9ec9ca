import type { PlainDate } from '../base/date.ts'
import { invalid } from '../base/failure.ts'
import type { ScorecardReading } from '../contract/scorecard-reading.ts'
import { standardFramework } from '../framework/standard.ts'
import type { Candidate } from '../model/candidate.ts'
import type { Edit } from '../model/edit.ts'
import { recordedCard } from '../model/edits/scorecard-edits.ts'
import type { Scorecard } from '../model/scorecard.ts'
import type { Level, RoleId } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import { cleaned, sameKey } from './people/reading.ts'

/** What recording a reading would do: one edit, and what to say about it first. */
export interface ScorecardRecording {
  readonly edit: Edit
  /** Who was interviewed, as recorded. */
  readonly candidate: string
  readonly isNew: boolean
  /** The card that goes, since this interviewer recorded the same stage before. */
  readonly replaces: Scorecard | null
  /** Sentences about what is unusual but no reason to refuse. */
  readonly notes: readonly string[]
}

export interface RecordingOptions {
  /** Whose sheet it is where the user said so: a candidate by name or id, or somebody new whatever others are called; null: as the sheet says. */
  readonly called: string | { readonly newName: string } | null
  readonly today: PlainDate
  readonly newId: () => string
}

/** The edit that records a reading in this workspace. Throws a Refusal when the sheet is empty, names nobody, or is for another post. */
export function recordingOf(
  reading: ScorecardReading,
  workspace: Workspace,
  { called, today, newId }: RecordingOptions,
): ScorecardRecording {
  expectAnswers(reading)
  const { form, file, interviewer, heldOn, ratings, recommendation, notes } = reading
  const found = candidateOf(reading, workspace, called)
  if (found.known !== null) expectSamePost(reading, found.known)
  const { stage, stageTitle } = form
  const replaces = found.known === null ? null : (recordedCard(workspace, found.known.id, { stage, interviewer }) ?? null)
  const { role, level, seed } = form
  const candidate =
    found.known === null
      ? { kind: 'new', id: newId(), name: found.name, role, level, seed, addedOn: today }
      : { kind: 'known', id: found.known.id }
  const interviewerId = onlyPersonCalled(workspace, interviewer)
  const card = {
    id: newId(),
    stage,
    stageTitle,
    interviewer,
    interviewerId,
    heldOn,
    ratings,
    recommendation,
    notes,
    file,
    recordedOn: today,
  }
  const given = { candidate, scorecard: card, replaces: replaces?.id ?? null }
  return {
    edit: { kind: 'record-scorecard', given } as Edit, // ids are branded by the edit's own schema
    candidate: found.name,
    isNew: found.known === null,
    replaces,
    notes: unusual(reading, found),
  }
}

/** Throws a Refusal when nothing of the sheet is filled in. */
function expectAnswers({ file, ratings, recommendation, notes }: ScorecardReading): void {
  const rated = ratings.some(({ rating, evidence }) => rating !== null || evidence !== '')
  if (!rated && recommendation === null && notes === '')
    throw invalid(`${file} holds no rating, evidence, recommendation or notes, so there is nothing to record.`)
}

interface Found {
  readonly known: Candidate | null
  readonly name: string
}

const isSame = (one: string, other: string): boolean => sameKey(cleaned(one)) === sameKey(cleaned(other))

/** Whom the user names, else whom the sheet was made for, else who is written on it. */
function candidateOf(
  { file, form, candidate: written }: ScorecardReading,
  workspace: Workspace,
  called: RecordingOptions['called'],
): Found {
  const madeFor = form.candidateId === null ? undefined : workspace.candidate.get(form.candidateId)
  if (called === null && madeFor !== undefined) return { known: madeFor, name: madeFor.name }
  const isNew = typeof called === 'object' && called !== null
  const name = (isNew ? called.newName : (called ?? written)).trim()
  if (name === '') throw invalid(`${file} does not say who was interviewed. Write the name on the sheet, or say whose scorecard it is.`)
  if (isNew) return { known: null, name }
  const named = [...workspace.candidate.values()].filter((one) => isSame(one.name, name))
  const samePost = named.filter(({ role, level }) => role === form.role && level === form.level)
  const [only, another] = samePost.length > 0 ? samePost : named
  const known = workspace.candidate.get(name) ?? only ?? null
  if (known === only && another !== undefined)
    throw invalid(`More than one candidate is called ${name}. Give the candidates different names, or choose the one it belongs to.`)
  return { known, name: known?.name ?? name }
}

function expectSamePost({ file, form }: ScorecardReading, { name, role, level }: Candidate): void {
  if (role === form.role && level === form.level) return
  throw invalid(
    `${file} is a sheet for the post ${postWords(form)}, and ${name} is interviewed for ${postWords({ role, level })}. Choose the candidate it belongs to, or add one for that post.`,
  )
}

const postWords = ({ role, level }: { readonly role: RoleId; readonly level: Level }): string =>
  `${standardFramework.roles.find(({ id }) => id === role)?.name ?? role}, level ${level}`

/** The person of that name, unless there is none or more than one. */
function onlyPersonCalled({ person }: Workspace, name: string): string | null {
  const [only, another] = [...person.values()].filter((one) => isSame(one.name, name))
  return another === undefined ? (only?.id ?? null) : null
}

function unusual({ form, candidate: written }: ScorecardReading, { known, name }: Found): readonly string[] {
  const otherName = written !== '' && !isSame(written, name)
  const otherSeed = known !== null && known.seed !== form.seed
  return [
    ...(otherName ? [`The sheet names the candidate “${written}”; it is recorded for ${name}.`] : []),
    ...(otherSeed ? [`The sheet belongs to another set of exercises than the interviews of ${name}.`] : []),
  ]
}
