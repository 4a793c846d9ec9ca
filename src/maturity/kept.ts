import { perValue } from '../base/per-value.ts'
import type { Assessment } from '../model/assessment.ts'
import type { System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'
import { aboutSystem } from './about-system.ts'

/** The system with the answers it had then; its target, size and value are today’s. */
export const asKept = perValue((one: Assessment) =>
  perValue((system: System): System => ({ ...system, scope: one.scope, assessedOn: one.on, answers: one.answers, excluded: one.excluded })),
)

/** What was agreed for a system and kept, the latest first; of one day the one added last. */
export const keptAssessments = (system: System, workspace: Workspace): readonly Assessment[] =>
  aboutSystem(workspace.assessment, system.id)
    .filter(({ kind }) => kind === 'agreed')
    .toReversed()
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1))
