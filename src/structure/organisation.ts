import { perValue } from '../base/per-value.ts'
import type { Framework } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Person } from '../model/person.ts'
import type { System } from '../model/system.ts'
import type { Workspace } from '../model/workspace.ts'

/** Who is where, ready to look up. Engineers are people with an engineering role. */
export interface Organisation {
  readonly engineers: readonly Person[]
  readonly byTeam: ReadonlyMap<string, readonly Person[]>
  readonly systemsByTeam: ReadonlyMap<string, readonly System[]>
  readonly reports: ReadonlyMap<string, readonly Person[]>
}

function grouped<T>(rows: readonly T[], key: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const at = key(row)
    if (at === null) continue
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [row])
    else group.push(row)
  }
  return groups
}

const indexed = perValue((people: Workspace['person']) => {
  const all = [...people.values()]
  const engineers = all.filter(({ role }) => role !== null)
  return { engineers, byTeam: grouped(engineers, ({ teamId }) => teamId), reports: grouped(all, ({ managerId }) => managerId) }
})
const systemsByTeam = perValue((systems: Workspace['system']) => grouped([...systems.values()], ({ teamId }) => teamId))

export const organisation = (workspace: Workspace): Organisation => ({
  ...indexed(workspace.person),
  systemsByTeam: systemsByTeam(workspace.system),
})

/** Numbers of engineers at which a team's shape and needs change. */
export interface Thresholds {
  /** From here reliability and cost each need an owner as a main job. */
  readonly dedicated: number
  readonly reliabilityBy: number
  readonly spanLow: number
  readonly spanHigh: number
}

export const thresholds = (framework: Framework): Thresholds => ({
  dedicated: defaultValue(framework, 'structure.dedicated-owners-from'),
  reliabilityBy: defaultValue(framework, 'structure.reliability-by'),
  spanLow: defaultValue(framework, 'structure.span-low'),
  spanHigh: defaultValue(framework, 'structure.span-high'),
})
