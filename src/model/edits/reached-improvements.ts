import type { PlainDate } from '../../base/date.ts'
import type { System } from '../system.ts'
import type { Change, Workspace } from '../workspace.ts'
import { patched } from './patch.ts'

/** Open improvements that the answers of these systems have reached: they are done with the same step, so that none stands open that asks for nothing. */
export function reachedAmong(workspace: Workspace, systems: Iterable<System>, on: PlainDate): readonly Change[] {
  const answersOf = new Map([...systems].map(({ id, answers }) => [id, answers]))
  return [...workspace.improvement.values()]
    .filter((one) => one.doneOn === null && (answersOf.get(one.systemId)?.[one.practiceId]?.score ?? 0) >= one.to)
    .flatMap((one) => patched('improvement', one, { doneOn: on }))
}

/** The same for one system. */
export const reachedImprovements = (workspace: Workspace, system: System, on: PlainDate): readonly Change[] =>
  reachedAmong(workspace, [system], on)
