import { perValue } from '../base/per-value.ts'
import { sum } from '../base/sum.ts'
import type { Framework } from '../framework/framework.ts'
import { defaultValue } from '../framework/standard.ts'
import { bandId, type Band } from '../model/money-lines.ts'
import type { Person } from '../model/person.ts'
import type { Level, RoleId } from '../model/vocabulary.ts'
import { settingsOf, type Workspace } from '../model/workspace.ts'

/** What pay is worked out from. */
export interface Pay {
  readonly framework: Framework
  /** Base pay a year of a full-time level 3 engineer; null when no pay is known. */
  readonly senior: number | null
  /** Pay bands by role and level; they go before what `senior` gives. */
  readonly bands: ReadonlyMap<string, Band>
}

/** Level that pay is worked out from: the role's lowest when a person has none, 3 (the one all pay is told by) in a role without levels. */
function payLevel(framework: Framework, role: RoleId, level: Level | null): Level {
  return level ?? framework.roles.find(({ id }) => id === role)?.levels[0] ?? 3
}

const factor = (framework: Framework, level: Level): number => defaultValue(framework, `pay.factor-${level}`)

const mean = (numbers: readonly number[]): number | null => (numbers.length === 0 ? null : sum(numbers) / numbers.length)

function seniorPayIn(workspace: Workspace, framework: Framework): number | null {
  const set = settingsOf(workspace).seniorPayAYear
  if (set !== null) return set
  const known = [...workspace.person.values()].flatMap(({ role, level, payAYear, allocation }) =>
    role === null || payAYear === null ? [] : [payAYear / factor(framework, payLevel(framework, role, level)) / allocation],
  )
  return mean(known) ?? mean([...workspace.band.values()].map(({ level, middle }) => middle / factor(framework, level)))
}

const remembered = perValue((framework: Framework) =>
  perValue((workspace: Workspace): Pay => ({ framework, senior: seniorPayIn(workspace, framework), bands: workspace.band })),
)

/** Pay of a workspace. Remembered per workspace and framework: every system asks for it. */
export const payOf = (workspace: Workspace, framework: Framework): Pay => remembered(framework)(workspace)

/**
 * Base pay a year of a full-time level 3 engineer: as set; else the mean of known pay, each divided by its level's factor and the
 * share worked; else that of the pay bands; null when no pay is known.
 */
export const seniorPay = (workspace: Workspace, framework: Framework): number | null => payOf(workspace, framework).senior

/** Base pay a year of a full-time seat: the middle of its band, else worked out from that of level 3. */
function basePay({ framework, senior, bands }: Pay, role: RoleId, level: Level | null): number | null {
  const at = payLevel(framework, role, level)
  const band = bands.get(bandId(role, at))
  if (band !== undefined) return band.middle
  return senior === null ? null : senior * factor(framework, at)
}

/** Loaded cost a year of a full-time seat; null when no pay is known. */
export function seatCost(pay: Pay, role: RoleId, level: Level | null): number | null {
  const base = basePay(pay, role, level)
  return base === null ? null : base * defaultValue(pay.framework, 'pay.loaded-multiplier')
}

/** Loaded cost a year of a person: their own pay where known, else that of their post times their allocation. Null outside the engineering roles or when no pay is known. */
export function personCost(pay: Pay, person: Person): number | null {
  if (person.role === null) return null
  if (person.payAYear !== null) return person.payAYear * defaultValue(pay.framework, 'pay.loaded-multiplier')
  const seat = seatCost(pay, person.role, person.level)
  return seat === null ? null : seat * person.allocation
}

/** What a contractor costs a whole quarter: the band's rate a day, else a seat's cost times `contract.rate-multiplier`; null when no pay is known. */
export function contractCostAQuarter(pay: Pay, role: RoleId, level: Level): number | null {
  const rate = pay.bands.get(bandId(role, level))?.contractADay ?? null
  if (rate !== null) return rate * defaultValue(pay.framework, 'contract.days-a-quarter')
  const seat = seatCost(pay, role, level)
  return seat === null ? null : (seat / 4) * defaultValue(pay.framework, 'contract.rate-multiplier')
}
