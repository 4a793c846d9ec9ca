import type { DiffGroup } from './diff-lines.ts'
import './compare.css'

function Lines({ group: { title, lines } }: { readonly group: DiffGroup }) {
  return (
    <tbody>
      <tr className="cp-group">
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {lines.map(({ id, what, before, after, change }) => (
        <tr key={id}>
          <th scope="row">{what}</th>
          <td className="q2">{before}</td>
          <td>{after}</td>
          <td className="cp-change">{change}</td>
        </tr>
      ))}
    </tbody>
  )
}

interface DiffTableProps {
  readonly groups: readonly DiffGroup[]
  /** Heads of the two columns: the plan before, and the plan after. */
  readonly from: string
  readonly to: string
}

/** Before, after and change of all that two plans differ in. */
export function DiffTable({ groups, from, to }: DiffTableProps) {
  if (groups.length === 0) return <p className="q2">Nothing changes: the same decisions on the same days, and the same outcome.</p>
  return (
    <table className="tbl tight cp-diff">
      <caption className="sr">
        Changes from {from} to {to}
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <Lines key={group.title} group={group} />
      ))}
    </table>
  )
}
