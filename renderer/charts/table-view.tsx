import { cellWords, type ChartColumn, type ChartTable } from './chart-table.ts'

interface TableProps {
  readonly caption: string
  readonly table: ChartTable
}

const classOf = ({ as }: ChartColumn): string | undefined => (as === 'number' ? 'num nw' : as === 'date' ? 'nw' : undefined)

function Rows({ columns, rows }: ChartTable) {
  return rows.map((cells, row) => (
    // oxlint-disable-next-line react/no-array-index-key -- rows may be alike; they stand in a fixed order and hold no state
    <tr key={row}>
      {columns.map((column, at) => {
        const words = cellWords(column, cells[at] ?? null)
        return at === 0 ? (
          <th key={column.head} scope="row">
            {words}
          </th>
        ) : (
          <td key={column.head} className={classOf(column)}>
            {words}
          </td>
        )
      })}
    </tr>
  ))
}

function Numbers({ caption, table, className }: TableProps & { readonly className: string }) {
  return (
    <table className={className}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={column.head} scope="col" className={at > 0 ? classOf(column) : undefined}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows {...table} />
      </tbody>
    </table>
  )
}

/** The numbers of a chart as a table. */
export function TableView({ caption, table }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the focus (WCAG 2.1.1)
    <div className="chart-table scroll" role="region" aria-label={caption} tabIndex={0}>
      <Numbers caption={caption} table={table} className="tbl tight" />
    </div>
  )
}

/** The same for those who do not see the drawing, where no table stands under it. */
export const TableForReaders = (props: TableProps) => <Numbers {...props} className="sr" />
