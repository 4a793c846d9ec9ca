import sample from '../../assets/sample/northwind.json' with { type: 'json' }
import { workspaceFromText } from '../../renderer/state/workspace-store.ts'
import { PlainDate } from '../../src/base/date.ts'

/** The sample organisation as a workspace in memory, and the day it is told on. */
export const northwind = workspaceFromText(
  JSON.stringify({ workspace: [sample.settings], team: sample.teams, person: sample.people, system: sample.systems, override: [] }),
)
export const northwindDay = PlainDate.parse(sample.today)
