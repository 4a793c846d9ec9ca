import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { Improvement, ImprovementId } from '../improvement.ts'
import { PracticeAnswer, SystemId, Target } from '../system.ts'
import type { Change, Workspace } from '../workspace.ts'
import { patched } from './patch.ts'
import { repeatedId } from './repeated-id.ts'

/** Nothing is planned that is done already. */
const Planned = Improvement.unwrap().extend({ doneOn: z.null() })
const ImprovementPatch = Improvement.unwrap().pick({ to: true, ownerId: true, by: true, note: true }).partial()

const nameOf = (workspace: Workspace, { systemId }: Improvement): string => rowOf(workspace, 'system', systemId).name
const known = (workspace: Workspace, id: string): Improvement => rowOf(workspace, 'improvement', id)

function openOne(workspace: Workspace, id: string): Improvement {
  const one = known(workspace, id)
  if (one.doneOn !== null) throw invalid(`This improvement of ${nameOf(workspace, one)} is recorded already.`)
  return one
}

function expectBeyondToday(workspace: Workspace, one: Improvement): void {
  const system = rowOf(workspace, 'system', one.systemId)
  if ((system.answers[one.practiceId]?.score ?? 0) >= one.to)
    throw invalid(`${system.name} has this practice as far already. Choose a higher score, or record nothing.`)
}

/** An improvement goes beyond what is in place, and its practice has no other open one. */
function expectSensible(workspace: Workspace, one: Improvement): void {
  expectBeyondToday(workspace, one)
  const twin = [...workspace.improvement.values()].find(
    (other) => other.id !== one.id && other.systemId === one.systemId && other.practiceId === one.practiceId && other.doneOn === null,
  )
  if (twin !== undefined) throw invalid(`An improvement of this practice of ${nameOf(workspace, one)} is planned already. Change that one.`)
}

function added(workspace: Workspace, one: Improvement): Change {
  if (workspace.improvement.has(one.id)) throw invalid('This improvement is planned already.')
  return changed('improvement', null, one)
}

export const improvementEdits = {
  'plan-improvement': editRule({
    input: z.object({ improvement: Planned }),
    words: (workspace, { improvement }) => `plan an improvement of ${nameOf(workspace, improvement)}`,
    changes: (workspace, { improvement }) => {
      expectSensible(workspace, improvement)
      return [added(workspace, improvement)]
    },
  }),
  'change-improvement': editRule({
    input: z.object({ id: ImprovementId, patch: ImprovementPatch }),
    words: (workspace, { id }) => `change an improvement of ${nameOf(workspace, known(workspace, id))}`,
    changes: (workspace, { id, patch }) => {
      const changes = patched('improvement', openOne(workspace, id), patch)
      for (const { after } of changes) if (after !== null) expectSensible(workspace, Improvement.parse(after))
      return changes
    },
  }),
  'remove-improvement': editRule({
    input: z.object({ id: ImprovementId }),
    words: (workspace, { id }) => `remove an improvement of ${nameOf(workspace, known(workspace, id))}`,
    changes: (workspace, { id }) => [changed('improvement', known(workspace, id), null)],
  }),
  /** Records the practice at the score it was planned to reach, with what shows it. */
  'finish-improvement': editRule({
    input: z.object({
      id: ImprovementId,
      on: PlainDate,
      answer: PracticeAnswer.unwrap().pick({ evidence: true, grade: true, proofs: true }),
    }),
    words: (workspace, { id }) => `record an improvement of ${nameOf(workspace, known(workspace, id))}`,
    changes: (workspace, { id, on, answer }) => {
      const one = openOne(workspace, id)
      const system = rowOf(workspace, 'system', one.systemId)
      return [
        ...patched('system', system, {
          answers: { ...system.answers, [one.practiceId]: { ...answer, score: one.to, on } },
          // Recorded late, it does not make the rest of the assessment older than it is.
          assessedOn: system.assessedOn !== null && system.assessedOn > on ? system.assessedOn : on,
        }),
        ...patched('improvement', one, { doneOn: on }),
      ]
    },
  }),
  /** Targets and improvements of a roadmap, as one step. Improvements of practices that have an open one already are left as they are. */
  'adopt-roadmap': editRule({
    input: z.object({
      targets: z.array(z.object({ systemId: SystemId, target: Target })).max(20_000),
      improvements: z.array(Planned).max(100_000),
    }),
    words: (_, { targets }) => `adopt the roadmap of ${targets.length} ${targets.length === 1 ? 'system' : 'systems'}`,
    changes: (workspace, { targets, improvements }) => {
      const asked = improvements.map(placeOf)
      if (new Set(asked).size < asked.length) throw invalid('The roadmap has two improvements of one practice. Leave one of them out.')
      if (repeatedId(improvements) !== undefined) throw invalid('The roadmap has two improvements of one id. Give each its own.')
      if (repeatedId(targets.map(({ systemId: id }) => ({ id }))) !== undefined)
        throw invalid('The roadmap has two targets of one system. Leave one of them out.')
      const open = new Set([...workspace.improvement.values()].filter(({ doneOn }) => doneOn === null).map(placeOf))
      return [
        ...targets.flatMap(({ systemId, target }) => patched('system', rowOf(workspace, 'system', systemId), { target })),
        ...improvements
          .filter((one) => !open.has(placeOf(one)))
          .map((one) => {
            expectBeyondToday(workspace, one)
            return added(workspace, one)
          }),
      ]
    },
  }),
}

const placeOf = ({ systemId, practiceId }: Improvement): string => JSON.stringify([systemId, practiceId])
