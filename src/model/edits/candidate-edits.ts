import * as z from 'zod'
import { invalid } from '../../base/failure.ts'
import { Candidate, CandidateId, HiringDecision } from '../candidate.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Workspace } from '../workspace.ts'
import { patched } from './patch.ts'

const CandidatePatch = Candidate.unwrap().omit({ id: true, decision: true }).partial()

const nameOf = (workspace: Workspace, id: string): string => rowOf(workspace, 'candidate', id).name
const scorecardsOf = (workspace: Workspace, id: string): readonly Scorecard[] =>
  [...workspace.scorecard.values()].filter(({ candidateId }) => candidateId === id)

/** Stages are numbers in the loop that role, level and seed make: with another loop the recorded numbers would mean other stages. */
function expectSameLoop(workspace: Workspace, before: Candidate, patch: z.output<typeof CandidatePatch>): void {
  const stays = (['role', 'level', 'seed'] as const).every((field) => patch[field] === undefined || patch[field] === before[field])
  if (stays || scorecardsOf(workspace, before.id).length === 0) return
  throw invalid(
    `${before.name} has recorded scorecards, which belong to the interviews for the post they were made for. Remove them first, or add a new candidate for the other post.`,
  )
}

export const candidateEdits = {
  'add-candidate': editRule({
    input: z.object({ candidate: Candidate }),
    words: (_, { candidate }) => `add the candidate ${candidate.name}`,
    changes: (workspace, { candidate }) => {
      if (workspace.candidate.has(candidate.id)) throw invalid(`${nameOf(workspace, candidate.id)} is already there under this id.`)
      return [changed('candidate', null, candidate)]
    },
  }),
  'change-candidate': editRule({
    input: z.object({ id: CandidateId, patch: CandidatePatch }),
    words: (workspace, { id }) => `change the candidate ${nameOf(workspace, id)}`,
    changes: (workspace, { id, patch }) => {
      const before = rowOf(workspace, 'candidate', id)
      expectSameLoop(workspace, before, patch)
      return patched('candidate', before, patch)
    },
  }),
  /** The scorecards go along. */
  'remove-candidate': editRule({
    input: z.object({ id: CandidateId }),
    words: (workspace, { id }) => `remove the candidate ${nameOf(workspace, id)}`,
    changes: (workspace, { id }) => [
      ...scorecardsOf(workspace, id).map((card) => changed('scorecard', card, null)),
      changed('candidate', rowOf(workspace, 'candidate', id), null),
    ],
  }),
  'decide-candidate': editRule({
    input: z.object({ id: CandidateId, decision: HiringDecision.nullable() }),
    words: (workspace, { id, decision }) => {
      const name = nameOf(workspace, id)
      if (decision === null) return `take back the decision on ${name}`
      return decision.outcome === 'hire' ? `decide to hire ${name}` : `decide not to hire ${name}`
    },
    changes: (workspace, { id, decision }) => patched('candidate', rowOf(workspace, 'candidate', id), { decision }),
  }),
}
