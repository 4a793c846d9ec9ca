import type { QuarterLine } from '../../../src/planning/plan.ts'

/** The years of the plan where each begins, over the lines of the targets. */
export function TargetHeads({ quarters }: { readonly quarters: readonly QuarterLine[] }) {
  const years = quarters.flatMap(({ quarter }, at) =>
    at === 0 || quarter % 4 === 0 ? [{ year: Math.floor(quarter / 4), quarter, at }] : [],
  )
  // A first year that is nearly over would run into the second.
  const [first, second] = years
  const shown = first !== undefined && second !== undefined && second.at < 2 && quarters.length > 4 ? years.slice(1) : years
  return (
    <span className="targets-years">
      {shown.map(({ year, at }) => (
        <span key={year} style={{ left: `${(at / quarters.length) * 100}%` }}>
          {year}
        </span>
      ))}
    </span>
  )
}
