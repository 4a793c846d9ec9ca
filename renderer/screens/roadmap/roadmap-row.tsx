import { Fragment, useId, useState } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import { quarterWords } from '../../../src/base/quarter.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import type { RoadmapLine } from '../../../src/planning/roadmap.ts'
import { Icon } from '../../components/icon.tsx'
import { Money } from '../../components/money.tsx'
import { State } from '../../components/state-words.tsx'
import { lastQuarter, type Axis } from './axis.ts'
import { Improvements } from './improvements.tsx'
import { Lane } from './lane.tsx'
import { dueOf } from './timeline.ts'

/** From which level to which, and after what. */
function wayWords({ standing, phases }: RoadmapLine, waits: readonly string[]): string {
  const today = standing.assessed ? `Level ${levelWords(standing)}` : 'Not assessed'
  const after = waits.length === 0 ? '' : `, after ${waits.join(', ')}`
  return `${today} to ${phases.at(-1)?.to ?? standing.level}${after}`
}

function Reached({ line, axis }: { readonly line: RoadmapLine; readonly axis: Axis }) {
  const due = dueOf(line, axis)
  return (
    <span className="two">
      {line.reachedOn === null ? (
        <span className="q2">After {quarterWords(lastQuarter(axis))}</span>
      ) : (
        <span>{dateWords(line.reachedOn)}</span>
      )}
      {due === null || due.late === null ? null : (
        <small>
          <State tone="warn">
            L{due.level} {due.late}
          </State>
        </small>
      )}
    </span>
  )
}

export interface RowProps {
  readonly line: RoadmapLine
  readonly place: number
  readonly axis: Axis
  /** Place in the order and name of each system of the roadmap, by id. */
  readonly known: ReadonlyMap<string, { readonly place: number; readonly name: string }>
}

export const COLUMNS = 7

/** One system of the roadmap; opened, its improvements under it. */
export function RoadmapRow({ line, place, axis, known }: RowProps) {
  const [open, setOpen] = useState(false)
  const below = useId()
  const waits = line.waitsFor.flatMap((id) => known.get(id) ?? [])
  const names = waits.map(({ name }) => name)
  return (
    <Fragment>
      <tr className={open ? 'rm-row sel' : 'rm-row'}>
        <td className="num q2">{place}</td>
        <th scope="row">
          <button
            type="button"
            className="rm-pick"
            aria-expanded={open}
            aria-controls={open ? below : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon name="forward" size="s" />
            <span className="two">
              <span className="name">{line.standing.system.name}</span>
              <small>{wayWords(line, names)}</small>
            </span>
          </button>
        </th>
        <td className="num">{line.valueAYear === 0 ? <span className="q">–</span> : <Money amount={line.valueAYear} />}</td>
        <td className="num">{line.effort.toFixed(1)}</td>
        <td className="num">{line.valueAYear === 0 ? <span className="q">–</span> : <Money amount={line.ratio} />}</td>
        <td className="rm-time">
          <Lane line={line} axis={axis} after={waits.map((one) => one.place)} waits={names} />
        </td>
        <td>
          <Reached line={line} axis={axis} />
        </td>
      </tr>
      {open ? (
        <tr className="rm-below" id={below}>
          <td />
          <td colSpan={COLUMNS - 1}>
            <Improvements line={line} axis={axis} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  )
}
