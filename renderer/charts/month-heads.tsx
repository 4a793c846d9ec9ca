import { MONTHS } from '../../src/base/date.ts'
import { monthWords } from '../../src/base/month.ts'

const nameOf = (month: string): string => MONTHS[Number(month.slice(5)) - 1]?.slice(0, 3) ?? ''

/** Heads of the columns under a chart: months, with the year under the first and under every January. */
export function MonthHeads({ months }: { readonly months: readonly string[] }) {
  return (
    <thead>
      <tr>
        <td />
        {months.map((month, at) => (
          <th key={month} scope="col" className="month-head">
            <span aria-hidden>
              {nameOf(month)}
              {at === 0 || month.endsWith('-01') ? <b>{month.slice(0, 4)}</b> : null}
            </span>
            <span className="sr">{monthWords(month)}</span>
          </th>
        ))}
        <td className="aside" />
      </tr>
    </thead>
  )
}
