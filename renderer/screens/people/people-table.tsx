import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { Fragment, useCallback, useMemo, useRef } from 'react'
import type { Person } from '../../../src/model/person.ts'
import { Icon } from '../../components/icon.tsx'
import { useFramework, usePlan, useReadOnly, useSelection, useWorkspace } from '../../state/hooks.ts'
import { PeopleRow, type Around } from './people-row.tsx'
import { sortedBy, type Column, type PeopleView } from './people-view.ts'
import { useRowFocus } from './use-row-focus.ts'

const ROW = 46
const HEAD = 34
const COLUMNS = 9

const heads: readonly { readonly column: Column; readonly label: string }[] = [
  { column: 'name', label: 'Name' },
  { column: 'role', label: 'Role' },
  { column: 'level', label: 'Level' },
  { column: 'team', label: 'Team' },
  { column: 'manager', label: 'Manager' },
  { column: 'allocation', label: 'Week, %' },
  { column: 'start', label: 'Start' },
]

function Heads({ view, onSort }: { readonly view: PeopleView; readonly onSort: (view: PeopleView) => void }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads.map(({ column, label }) => (
          <th
            key={column}
            scope="col"
            className={column === 'allocation' ? 'num' : undefined}
            aria-sort={view.column === column ? (view.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" className="people-sort" onClick={() => onSort(sortedBy(view, column))}>
              {label}
              {view.column === column ? <Icon name={view.descending ? 'arrow-down' : 'arrow-up'} size="xs" /> : null}
            </button>
          </th>
        ))}
        <th scope="col">Next step</th>
        <th scope="col">
          <span className="sr">Change</span>
        </th>
      </tr>
    </thead>
  )
}

/** Stands for the rows that are not drawn. */
const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden className="people-space">
      <td colSpan={COLUMNS} style={{ height }} />
    </tr>
  )

interface PeopleTableProps {
  readonly people: readonly Person[]
  readonly view: PeopleView
  readonly onView: (view: PeopleView) => void
  readonly onEdit: (person: Person) => void
}

function useAround(onEdit: (person: Person) => void): Around {
  const workspace = useWorkspace()
  const framework = useFramework()
  const plan = usePlan()
  const readOnly = useReadOnly() !== null
  return useMemo(() => ({ workspace, framework, plan, readOnly, onEdit }), [workspace, framework, plan, readOnly, onEdit])
}

/** Everyone that the view shows; only the rows near the window are drawn, and the row that has the focus stays drawn. */
export function PeopleTable({ people, view, onView, onEdit }: PeopleTableProps) {
  const around = useAround(onEdit)
  const [selection] = useSelection()
  const scroller = useRef<HTMLDivElement>(null)
  const selected = selection?.kind === 'person' ? selection.id : null
  const first = useMemo(() => Math.max(0, people.findIndex(({ id }) => id === selected)), []) // oxlint-disable-line react/exhaustive-deps -- where the table opens; it does not jump later
  const { at, setActive, move } = useRowFocus(scroller, people.length, first)
  const rangeExtractor = useCallback((range: Range) => [...new Set([...defaultRangeExtractor(range), at])].filter((row) => row < range.count).toSorted((a, b) => a - b), [at])
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    initialOffset: Math.max(0, (first - 4) * ROW),
    rangeExtractor,
  })
  const rows = virtual.getVirtualItems()
  return (
    <div ref={scroller} className="people-scroll scroll">
      <table className="tbl people" aria-rowcount={people.length + 1}>
        <caption className="sr">People; arrow keys move between them</caption>
        <Heads view={view} onSort={onView} />
        <tbody
          onKeyDown={(event) => move(event, (row) => virtual.scrollToIndex(row))}
          onFocus={(event) => {
            const row = event.target.closest('tr')?.dataset['index']
            if (row !== undefined && Number(row) !== at) setActive(Number(row))
          }}
        >
          {rows.map((row, place) => {
            const person = people[row.index]
            return person === undefined ? null : (
              <Fragment key={person.id}>
                <Space height={row.start - (rows[place - 1]?.end ?? HEAD)} />
                <PeopleRow person={person} around={around} index={row.index} active={row.index === at} selected={person.id === selected} />
              </Fragment>
            )
          })}
          <Space height={virtual.getTotalSize() + HEAD - (rows.at(-1)?.end ?? HEAD)} />
        </tbody>
      </table>
    </div>
  )
}
