import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { PracticeAnswer, System, SystemId, Target } from '../system.ts'
import { Note } from '../text.ts'
import { DimensionId, PracticeId } from '../vocabulary.ts'
import { patched } from './patch.ts'
import { reachedImprovements } from './reached-improvements.ts'

const SystemPatch = System.unwrap().omit({ id: true, answers: true }).partial()

/** Tables whose rows are about one system. */
const aboutSystem = ['assessment', 'improvement', 'safeguard', 'account', 'choice'] as const

export const systemEdits = {
  'add-system': editRule({
    input: z.object({ system: System }),
    words: (_, { system }) => `add ${system.name}`,
    changes: (workspace, { system }) => {
      if (workspace.system.has(system.id)) throw invalid(`A system with the id “${system.id}” is already there.`)
      return [changed('system', null, system)]
    },
  }),
  'change-system': editRule({
    input: z.object({ systemId: SystemId, patch: SystemPatch }),
    words: (workspace, { systemId }) => `change ${rowOf(workspace, 'system', systemId).name}`,
    changes: (workspace, { systemId, patch }) => patched('system', rowOf(workspace, 'system', systemId), patch),
  }),
  /** All that is about the system goes along, and nothing waits for it afterwards. */
  'remove-system': editRule({
    input: z.object({ systemId: SystemId }),
    words: (workspace, { systemId }) => `remove ${rowOf(workspace, 'system', systemId).name}`,
    changes: (workspace, { systemId }) => [
      ...aboutSystem.flatMap((table) =>
        [...workspace[table].values()].filter((row) => row.systemId === systemId).map((row) => changed(table, row, null)),
      ),
      ...[...workspace.dependency.values()]
        .filter((one) => one.systemId === systemId || one.onId === systemId)
        .map((one) => changed('dependency', one, null)),
      changed('system', rowOf(workspace, 'system', systemId), null),
    ],
  }),
  'set-target': editRule({
    input: z.object({ systemId: SystemId, target: Target.nullable() }),
    words: (workspace, { systemId, target }) => {
      const { name } = rowOf(workspace, 'system', systemId)
      return target === null ? `remove the target of ${name}` : `set the target of ${name} to level ${target.level}`
    },
    changes: (workspace, { systemId, target }) => patched('system', rowOf(workspace, 'system', systemId), { target }),
  }),
  /** Leaves a dimension out of the assessment with a reason, or takes it in again without one. */
  'leave-out-dimension': editRule({
    input: z.object({ systemId: SystemId, dimension: DimensionId, reason: Note.nullable() }),
    words: (workspace, { systemId, reason }) =>
      reason === null
        ? `take a dimension of ${rowOf(workspace, 'system', systemId).name} in again`
        : `leave a dimension of ${rowOf(workspace, 'system', systemId).name} out`,
    changes: (workspace, { systemId, dimension, reason }) => {
      const system = rowOf(workspace, 'system', systemId)
      const others = system.excluded.filter((one) => one.dimension !== dimension)
      return patched('system', system, { excluded: reason === null ? others : [...others, { dimension, reason }] })
    },
  }),
  'answer-practice': editRule({
    input: z.object({ systemId: SystemId, practiceId: PracticeId, answer: PracticeAnswer.nullable(), on: PlainDate }),
    words: (workspace, { systemId }) => `assess ${rowOf(workspace, 'system', systemId).name}`,
    changes: (workspace, { systemId, practiceId, answer, on }) => {
      const system = rowOf(workspace, 'system', systemId)
      const { [practiceId]: _, ...others } = system.answers
      const after: System = { ...system, answers: answer === null ? others : { ...others, [practiceId]: answer }, assessedOn: on }
      return [...patched('system', system, after), ...reachedImprovements(workspace, after, on)]
    },
  }),
}
