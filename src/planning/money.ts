import { perValue } from '../base/per-value.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import type { Person } from '../model/person.ts'
import type { Level, RoleId } from '../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'

/** Level that pay is worked out from: the role's lowest when a person has none, 3 (the one all pay is told by) in a role without levels. */
function payLevel(framework: Framework, role: RoleId, level: Level | null): Level {
  return level ?? framework.roles.find(({ id }) => id === role)?.levels[0] ?? 3
}

const factor = (framework: Framework, level: Level): number => defaultValue(framework, `pay.factor-${level}`)

function seniorPayIn(workspace: Workspace, framework: Framework): number | null {
  const set = settingsOf(workspace).seniorPayAYear
  if (set !== null) return set
  const known = [...workspace.person.values()].flatMap(({ role, level, payAYear, allocation }) =>
    role === null || payAYear === null ? [] : [payAYear / factor(framework, payLevel(framework, role, level)) / allocation],
  )
  return known.length === 0 ? null : sum(known) / known.length
}

const remembered = perValue((framework: Framework) => perValue((workspace: Workspace) => seniorPayIn(workspace, framework)))

/**
 * Base pay a year of a full-time level 3 engineer: as set; else the mean of known pay, each divided by its level's factor and the
 * share worked; null when no pay is known. Remembered per workspace and framework: every system asks for it.
 */
export const seniorPay = (workspace: Workspace, framework: Framework): number | null => remembered(framework)(workspace)

/** Loaded cost a year of a full-time seat; null when no pay is known. */
export function seatCost(framework: Framework, senior: number | null, role: RoleId, level: Level | null): number | null {
  if (senior === null) return null
  return senior * factor(framework, payLevel(framework, role, level)) * defaultValue(framework, 'pay.loaded-multiplier')
}

/** Loaded cost a year of a person: their own pay where known, else that of their post times their allocation. Null outside the engineering roles or when no pay is known. */
export function personCost(framework: Framework, senior: number | null, person: Person): number | null {
  if (person.role === null) return null
  if (person.payAYear !== null) return person.payAYear * defaultValue(framework, 'pay.loaded-multiplier')
  const seat = seatCost(framework, senior, person.role, person.level)
  return seat === null ? null : seat * person.allocation
}
