import * as z from 'zod'
import { invalid } from '../../base/failure.ts'
import { Candidate } from '../candidate.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Scorecard, ScorecardId } from '../scorecard.ts'
import type { Change, Workspace } from '../workspace.ts'

const shape = Candidate.unwrap().shape
const { decision: _, ...newShape } = shape
/** Whose scorecard it is: somebody in the workspace, or somebody who comes in with it. */
const CandidateGiven = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), id: shape.id }),
  z.object({ kind: z.literal('new'), ...newShape }),
])
const Recording = z.object({
  candidate: CandidateGiven,
  scorecard: Scorecard.unwrap().omit({ candidateId: true }),
  /** The scorecard that this one stands in for, removed with the same step. */
  replaces: ScorecardId.nullable(),
})
type Recording = z.output<typeof Recording>

const plain = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase('en')

function candidateChanges(
  workspace: Workspace,
  given: Recording['candidate'],
): { readonly candidate: Candidate; readonly changes: readonly Change[] } {
  if (given.kind === 'known') return { candidate: rowOf(workspace, 'candidate', given.id), changes: [] }
  const taken = workspace.candidate.get(given.id)
  if (taken !== undefined) throw invalid(`${taken.name} is already there under this id.`)
  const { kind, ...fields } = given
  const candidate: Candidate = { ...fields, decision: null }
  return { candidate, changes: [changed('candidate', null, candidate)] }
}

function replacedCard(workspace: Workspace, candidate: Candidate, replaces: ScorecardId | null): Scorecard | null {
  if (replaces === null) return null
  const card = rowOf(workspace, 'scorecard', replaces)
  if (card.candidateId !== candidate.id) throw invalid(`The scorecard to replace is not one of ${candidate.name}. Choose another.`)
  return card
}

/** The card of this stage that the interviewer has recorded already, if there is one. Two sheets that name nobody may be two people’s. */
export const recordedCard = (
  workspace: Workspace,
  candidateId: string,
  { stage, interviewer }: Pick<Scorecard, 'stage' | 'interviewer'>,
): Scorecard | undefined =>
  [...workspace.scorecard.values()].find(
    (card) =>
      card.candidateId === candidateId &&
      card.stage === stage &&
      plain(interviewer) !== '' &&
      plain(card.interviewer) === plain(interviewer),
  )

const whose = (workspace: Workspace, given: Recording['candidate']): string =>
  given.kind === 'new' ? given.name : rowOf(workspace, 'candidate', given.id).name

export const scorecardEdits = {
  /** One step: the candidate when new, the card that goes and the card that comes. */
  'record-scorecard': editRule({
    input: Recording,
    words: (workspace, { candidate, scorecard, replaces }) =>
      `${replaces === null ? 'record' : 'replace'} the scorecard “${scorecard.stageTitle}” of ${whose(workspace, candidate)}`,
    changes: (workspace, { candidate: given, scorecard, replaces }) => {
      const { candidate, changes } = candidateChanges(workspace, given)
      const old = replacedCard(workspace, candidate, replaces)
      if (workspace.scorecard.has(scorecard.id)) throw invalid('This scorecard is recorded already.')
      const twin = recordedCard(workspace, candidate.id, scorecard)
      if (twin !== undefined && twin.id !== old?.id)
        throw invalid(
          `The scorecard “${twin.stageTitle}” by ${twin.interviewer.trim()} is recorded already for ${candidate.name}. Replace it, or remove it first.`,
        )
      return [
        ...changes,
        ...(old === null ? [] : [changed('scorecard', old, null)]),
        changed('scorecard', null, { ...scorecard, candidateId: candidate.id }),
      ]
    },
  }),
  'remove-scorecard': editRule({
    input: z.object({ id: ScorecardId }),
    words: (workspace, { id }) => {
      const { stageTitle, candidateId } = rowOf(workspace, 'scorecard', id)
      return `remove the scorecard “${stageTitle}” of ${rowOf(workspace, 'candidate', candidateId).name}`
    },
    changes: (workspace, { id }) => [changed('scorecard', rowOf(workspace, 'scorecard', id), null)],
  }),
}
