/** One thing before and after. */
export interface ChangeLine {
  readonly what: string
  readonly before: string
  readonly after: string
}

interface ChangeTableProps {
  /** For those who do not see the table. */
  readonly caption: string
  readonly lines: readonly ChangeLine[]
  /** Heads of the two columns. */
  readonly from?: string
  readonly to?: string
}

/** What an act changes, line by line; nothing when it changes nothing. */
export function ChangeTable({ caption, lines, from = 'Now', to = 'Afterwards' }: ChangeTableProps) {
  if (lines.length === 0) return null
  return (
    <table className="tbl consequences">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="q2">{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
