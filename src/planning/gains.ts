import { sum } from '../base/sum.ts'
import type { Ladder } from '../framework/ladder.ts'
import { takeAll, type Grid } from './grid.ts'
import type { Horizon } from './horizon.ts'
import { capacityChanges, type Placing } from './placing.ts'
import type { CapacityRule } from './supply.ts'

interface Facts {
  readonly ladder: Ladder
  readonly horizon: Horizon
  readonly rule: CapacityRule
  readonly demand: Grid
}

/** The grid turned round: for each quarter what stands at each place. */
const columnsOf = (grid: Grid, { spans }: Horizon): number[][] => spans.map((_, quarter) => grid.map((row) => row[quarter] ?? 0))

/** Work that nobody has time for, by quarter. */
export function shortByQuarter({ ladder, horizon, demand }: Omit<Facts, 'rule'>, supply: Grid): readonly number[] {
  const asked = columnsOf(demand, horizon)
  return columnsOf(supply, horizon).map((column, quarter) => sum(takeAll(column, ladder, asked[quarter] ?? [])))
}

/** Work by quarter that each placing takes off what is short, one after the other, counted as ramped up from the first day. */
export function gainsOf(
  { ladder, horizon, rule, demand }: Facts,
  supply: Grid,
  placings: readonly Placing[],
): readonly (readonly number[])[] {
  const [people, asked] = [columnsOf(supply, horizon), columnsOf(demand, horizon)]
  const shortIn = (column: readonly number[], quarter: number): number => sum(takeAll([...column], ladder, asked[quarter] ?? []))
  let before = people.map(shortIn)
  return placings.map((placing) => {
    for (const { place, fte } of capacityChanges(placing, rule, horizon, false))
      people.forEach((column, quarter) => {
        column[place] = (column[place] ?? 0) + (fte[quarter] ?? 0)
      })
    const after = people.map(shortIn)
    const gain = before.map((short, quarter) => short - (after[quarter] ?? 0))
    before = after
    return gain
  })
}
