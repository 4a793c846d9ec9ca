import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { invalid } from '../../base/failure.ts'
import { changed } from '../change.ts'
import { editRule, rowOf } from '../edit-rule.ts'
import { PracticeAnswer, System, SystemId, Target } from '../system.ts'
import { PracticeId } from '../vocabulary.ts'
import { patched } from './patch.ts'

const SystemPatch = System.unwrap().omit({ id: true, answers: true }).partial()

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
  'remove-system': editRule({
    input: z.object({ systemId: SystemId }),
    words: (workspace, { systemId }) => `remove ${rowOf(workspace, 'system', systemId).name}`,
    changes: (workspace, { systemId }) => [changed('system', rowOf(workspace, 'system', systemId), null)],
  }),
  'set-target': editRule({
    input: z.object({ systemId: SystemId, target: Target.nullable() }),
    words: (workspace, { systemId, target }) => {
      const { name } = rowOf(workspace, 'system', systemId)
      return target === null ? `remove the target of ${name}` : `set the target of ${name} to level ${target.level}`
    },
    changes: (workspace, { systemId, target }) => patched('system', rowOf(workspace, 'system', systemId), { target }),
  }),
  'answer-practice': editRule({
    input: z.object({ systemId: SystemId, practiceId: PracticeId, answer: PracticeAnswer.nullable(), on: PlainDate }),
    words: (workspace, { systemId }) => `assess ${rowOf(workspace, 'system', systemId).name}`,
    changes: (workspace, { systemId, practiceId, answer, on }) => {
      const system = rowOf(workspace, 'system', systemId)
      const { [practiceId]: _, ...others } = system.answers
      return patched('system', system, { answers: answer === null ? others : { ...others, [practiceId]: answer }, assessedOn: on })
    },
  }),
}
