import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { MenuButton, type MenuEntry } from '../components/menu.tsx'
import { SectionHead } from '../components/page.tsx'
import type { ChartTable } from './chart-table.ts'
import { TableView } from './table-view.tsx'
import { useChartExport, type ChartForm } from './use-chart-export.ts'
import './chart-section.css'

const files: readonly { readonly id: ChartForm; readonly label: string }[] = [
  { id: 'svg', label: 'Save as SVG' },
  { id: 'png', label: 'Save as PNG' },
  { id: 'csv', label: 'Save as CSV' },
]

export interface ChartShown {
  readonly title: string
  /** What the chart says, in a sentence or two: the description inside an exported picture. */
  readonly about: string
  readonly table: ChartTable
  /** A table of the screen's own in place of the plain one; null where the chart is in a table already. */
  readonly ownTable?: ReactNode
}

/** A chart that can be read as a table instead, and taken along as a file: its menu, and whether the table shows. */
function useShown(
  { ownTable, ...shown }: ChartShown,
  ref: RefObject<HTMLElement | null>,
): { readonly menu: ReactNode; readonly tabled: boolean } {
  const [tabled, setTabled] = useState(false)
  const save = useChartExport({ ...shown, ref, tabled, setTabled })
  const other: MenuEntry = tabled
    ? { id: 'chart', label: 'Show as chart', icon: 'plan', act: () => setTabled(false) }
    : { id: 'table', label: 'Show as table', icon: 'sheet', act: () => setTabled(true) }
  const entries: readonly MenuEntry[] = [
    ...(ownTable === null ? [] : [other]),
    ...files.map(({ id, label }): MenuEntry => ({ id, label, icon: 'download', act: () => save(id) })),
  ]
  return { menu: <MenuButton label={`${shown.title}: table and files`} entries={entries} />, tabled }
}

const tableOf = ({ title, table, ownTable }: ChartShown): ReactNode => ownTable ?? <TableView caption={title} table={table} />

interface SectionProps extends ChartShown {
  readonly sub?: ReactNode
  readonly legend?: ReactNode
  readonly as?: 'h2' | 'h3'
  /** Stands under the chart or the table, and in no picture. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A section with a chart in it: head, legend, the menu for table and files, the chart. */
export function ChartSection({ sub, legend, as, note, children, ...shown }: SectionProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { menu, tabled } = useShown(shown, ref)
  const end = (
    <span className="chart-end">
      {tabled ? null : legend}
      {menu}
    </span>
  )
  return (
    <section>
      <div ref={ref}>
        <SectionHead title={shown.title} end={end} {...(sub === undefined ? {} : { sub })} {...(as === undefined ? {} : { as })} />
        {tabled ? tableOf(shown) : children}
      </div>
      {note}
    </section>
  )
}

/** The same for a chart whose title stands elsewhere: the menu is at its right upper corner. */
export function ChartFrame({ children, ...shown }: ChartShown & { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const { menu, tabled } = useShown(shown, ref)
  return (
    <div className="chart-frame">
      <span className="chart-corner">{menu}</span>
      <div ref={ref}>{tabled ? tableOf(shown) : children}</div>
    </div>
  )
}
