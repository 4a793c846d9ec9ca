import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type UIEvent } from 'react'
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
    <div role="rowgroup" className="people-heads">
      <div role="row" aria-rowindex={1} className="people-row">
        {heads.map(({ column, label }) => (
          <div
            key={column}
            role="columnheader"
            className={column === 'allocation' ? 'num' : undefined}
            aria-sort={view.column === column ? (view.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" className="people-sort" onClick={() => onSort(sortedBy(view, column))}>
              {label}
              {view.column === column ? <Icon name={view.descending ? 'arrow-down' : 'arrow-up'} size="xs" /> : null}
            </button>
          </div>
        ))}
        <div role="columnheader">Next step</div>
        <div role="columnheader">
          <span className="sr">Change</span>
        </div>
      </div>
    </div>
  )
}

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

const rowOf = (target: EventTarget): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]')?.dataset['index'] : undefined
  return row === undefined ? null : Number(row)
}

/** Whether the last step of scrolling passed a whole window of rows, which nobody can read. */
function useHaste() {
  const before = useRef(0)
  const [fast, setFast] = useState(false)
  const onScroll = ({ currentTarget: { scrollTop, clientHeight } }: UIEvent) => {
    setFast(Math.abs(scrollTop - before.current) > clientHeight)
    before.current = scrollTop
  }
  return { fast, onScroll }
}

/** The rows near the window, and the one that the arrow keys are at, which stays drawn so that it keeps the focus. */
function useRows(people: readonly Person[], selected: string | null) {
  const scroller = useRef<HTMLDivElement>(null)
  // Where the table opens; it does not jump later.
  const [first] = useState(() =>
    Math.max(
      0,
      people.findIndex(({ id }) => id === selected),
    ),
  )
  const { at, setActive, move } = useRowFocus(scroller, people.length, first)
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), at])].filter((row) => row < range.count).toSorted((a, b) => a - b),
    [at],
  )
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 2,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    initialOffset: Math.max(0, (first - 4) * ROW),
    rangeExtractor,
  })
  const { fast, onScroll } = useHaste()
  const onKeyDown = (event: KeyboardEvent) => {
    if (rowOf(event.target) !== null) move(event, (row) => virtual.scrollToIndex(row))
  }
  const onFocus = (event: FocusEvent) => {
    const row = rowOf(event.target)
    if (row !== null && row !== at) setActive(row)
  }
  return {
    scroller,
    at,
    rows: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    light: fast && virtual.isScrolling,
    onKeyDown,
    onFocus,
    onScroll,
  }
}

/** Everyone that the view shows. Not a `table` element: that is laid out as a whole at each row that comes or goes. */
export function PeopleTable({ people, view, onView, onEdit }: PeopleTableProps) {
  const around = useAround(onEdit)
  const [selection] = useSelection()
  const selected = selection?.kind === 'person' ? selection.id : null
  const { scroller, at, rows, height, light, onKeyDown, onFocus, onScroll } = useRows(people, selected)
  return (
    <div ref={scroller} className="people-scroll scroll" onScroll={onScroll}>
      <div
        role="grid"
        tabIndex={-1}
        className="people"
        aria-label="People; arrow keys move between them"
        aria-rowcount={people.length + 1}
        aria-colcount={COLUMNS}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <Heads view={view} onSort={onView} />
        <div role="rowgroup" className="people-rows" style={{ height }}>
          {rows.map(({ index, start }) => {
            const person = people[index]
            return person === undefined ? null : (
              <PeopleRow
                key={person.id}
                person={person}
                around={around}
                index={index}
                start={start - HEAD}
                active={index === at}
                light={light && index !== at}
                selected={person.id === selected}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
