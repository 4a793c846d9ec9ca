import type { Framework } from '../../../../src/framework/framework.ts'
import { defaultValue } from '../../../../src/framework/standard.ts'
import { bandId, type Band } from '../../../../src/model/money-lines.ts'
import type { Level, RoleId } from '../../../../src/model/vocabulary.ts'
import { contractCostAQuarter, seatCost, type Pay } from '../../../../src/planning/money.ts'

/** What one post is paid, and where that comes from. */
export interface BandRow {
  readonly id: string
  readonly role: RoleId
  readonly roleName: string
  readonly level: Level
  /** The workspace's own band; null where pay is worked out from level 3. */
  readonly own: Band | null
  /** Base pay a year; null when no pay is known. */
  readonly middle: number | null
  /** Share of level 3 pay that gives it, where there is no band. */
  readonly factor: number
  /** Cost of a contractor's day. */
  readonly contractADay: number | null
  /** That day's cost is the band's own. */
  readonly isOwnRate: boolean
  /** Loaded cost of the seat a year. */
  readonly seatAYear: number | null
}

/** Every post of the framework, role by role from the lowest level; a role without levels is paid as level 3. */
export function bandRows(pay: Pay): readonly BandRow[] {
  const { framework, bands } = pay
  const multiplier = defaultValue(framework, 'pay.loaded-multiplier')
  const days = defaultValue(framework, 'contract.days-a-quarter')
  return postsOf(framework).map(({ role, roleName, level }) => {
    const own = bands.get(bandId(role, level)) ?? null
    const seat = seatCost(pay, role, level)
    const contract = contractCostAQuarter(pay, role, level)
    return {
      id: bandId(role, level),
      role,
      roleName,
      level,
      own,
      middle: seat === null ? null : seat / multiplier,
      factor: defaultValue(framework, `pay.factor-${level}`),
      contractADay: contract === null ? null : contract / days,
      isOwnRate: (own?.contractADay ?? null) !== null,
      seatAYear: seat,
    }
  })
}

const postsOf = ({ roles }: Framework) =>
  roles.flatMap(({ id, name, levels }) =>
    (levels.length === 0 ? [3 as Level] : levels).map((level) => ({ role: id, roleName: name, level })),
  ) // 3 is a level
