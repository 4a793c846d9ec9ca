import { headOf } from './columns.ts'

/** Heads of the columns under a chart: quarters, the year where it changes. */
export function QuarterHeads({ quarters, aside = true }: { readonly quarters: readonly number[]; readonly aside?: boolean }) {
  return (
    <thead>
      <tr>
        <td />
        {quarters.map((one, at) => {
          const { quarter, year } = headOf(one, at)
          return (
            <th key={one} scope="col">
              {quarter}
              {year === null ? <span className="sr"> {Math.floor(one / 4)}</span> : <b> {year}</b>}
            </th>
          )
        })}
        {aside ? <td className="aside" /> : null}
      </tr>
    </thead>
  )
}
