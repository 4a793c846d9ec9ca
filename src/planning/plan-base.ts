import type { PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import type { Framework } from '../framework/framework.ts'
import { courseOf, type Workspace } from '../model/workspace.ts'
import { baseOf, type Base } from './play.ts'

const remembered = perValue((_: Workspace) => perValue((_framework: Framework) => new Map<PlainDate, Base>()))

/** What the plan is played on: under the limits and times of the plan in use, or of Cadre's proposal. The same value for the same workspace, framework and day. */
export function planBase(workspace: Workspace, framework: Framework, today: PlainDate): Base {
  const known = remembered(workspace)(framework)
  const found = known.get(today) ?? baseOf(workspace, framework, today, courseOf(workspace) ?? undefined)
  known.set(today, found)
  return found
}
