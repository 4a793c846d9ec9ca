import { sum } from '../../base/sum.ts'
import type { Building } from './building.ts'
import type { OwnerRule, Problem } from './problem.ts'
import type { Term } from './solver.ts'

function headTerms(
  { options }: Problem,
  columns: readonly number[],
  quarter: number,
  counted: (place: number) => boolean,
): readonly Term[] {
  return options.flatMap(({ heads }, at) => {
    const factor = sum(heads.map((one) => (counted(one.place) ? (one.count[quarter] ?? 0) : 0)))
    return factor === 0 ? [] : [{ column: columns[at] ?? 0, factor }]
  })
}

function inQuarter(model: Building, problem: Problem, rule: OwnerRule, columns: readonly number[], quarter: number): number | null {
  const all = headTerms(problem, columns, quarter, () => true)
  const heads = rule.heads[quarter] ?? 0
  const mostMore = sum(all.map(({ column, factor }) => Math.max(0, factor * (model.columns[column]?.upper ?? 0))))
  const leastMore = sum(all.map(({ column, factor }) => Math.min(0, factor * (model.columns[column]?.upper ?? 0))))
  if (heads + mostMore < rule.from) return null
  const missing = model.column(`owners_missing_q${quarter}`, 0, rule.all, false)
  // Whether the rule holds in this quarter: always, or from the heads on that it names.
  const holds = heads + leastMore >= rule.from ? null : model.column(`owners_asked_q${quarter}`, 0, 1, true)
  if (holds !== null)
    model.row(
      `heads_q${quarter}`,
      [...all, { column: holds, factor: -(heads + mostMore - rule.from + 1) }],
      -Infinity,
      rule.from - 1 - heads,
    )
  const ask = (name: string, count: number, there: number, places: readonly number[]): void => {
    const terms = headTerms(problem, columns, quarter, (place) => places.includes(place))
    const asked = holds === null ? [] : [{ column: holds, factor: -count }]
    model.row(`${name}_q${quarter}`, [...terms, { column: missing, factor: 1 }, ...asked], (holds === null ? count : 0) - there, Infinity)
  }
  ask('reliability_owner', 1, rule.reliability[quarter] ?? 0, rule.reliabilityPlaces)
  ask('owners', rule.all, rule.owners[quarter] ?? 0, rule.places)
  return missing
}

/** Columns of owners missing, by quarter. */
export function addOwners(model: Building, problem: Problem, columns: readonly number[]): readonly number[] {
  const rule = problem.owners
  if (rule === null) return []
  return Array.from({ length: problem.quarters }, (_, quarter) => inQuarter(model, problem, rule, columns, quarter)).filter(
    (one) => one !== null,
  )
}
