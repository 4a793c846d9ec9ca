import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { dateWords, type PlainDate } from '../../../src/base/date.ts'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import type { Planned } from '../../../src/model/planned.ts'
import type { Decision } from '../../../src/planning/plan.ts'
import { movedTo, plannedFrom } from '../../../src/planning/scenario/scenario-plan.ts'
import { keyMove, movedQuarter, placeOn, seatDay, type Axis } from './timeline.ts'

/** What a bar does with a decision that is being moved: shows it at once, then keeps it or lets it go. */
export interface Moving {
  readonly today: PlainDate
  readonly onTry: (planned: Planned | null) => void
  readonly onKeep: (planned: Planned) => void
}

/** Where the pointer took hold of the bar. */
interface Hold {
  readonly x: number
  readonly from: Planned
  readonly quarterWidth: number
  readonly moved: number
}

/** The bar follows the pointer in whole quarters and the arrow keys by one; let go, Enter or leaving it keeps the new quarter, Esc does not. */
function useMoving(decision: Decision, axis: Axis, { today, onTry, onKeep }: Moving) {
  const hold = useRef<Hold | null>(null)
  /** Where the decision stood before it was moved, and where it is tried now. */
  const [tried, setTried] = useState<Planned | null>(null)
  const tryAt = (from: Planned, moved: number) => {
    const next = movedTo(from, seatDay(movedQuarter(axis, from.inSeat, moved)), today)
    setTried(next)
    onTry(next)
  }
  const end = (isKept: boolean) => {
    hold.current = null
    if (tried === null) return
    setTried(null)
    if (isKept) onKeep(tried)
    else onTry(null)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const width = event.currentTarget.parentElement?.clientWidth ?? 0
      event.currentTarget.setPointerCapture(event.pointerId)
      hold.current = { x: event.clientX, from: plannedFrom(decision), quarterWidth: width / axis.count, moved: 0 }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = hold.current
      if (held === null || held.quarterWidth === 0) return
      const moved = Math.round((event.clientX - held.x) / held.quarterWidth)
      if (moved === held.moved) return
      hold.current = { ...held, moved }
      tryAt(held.from, moved)
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onBlur: () => {
      if (hold.current === null) end(true)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const moved = keyMove(event.key, axis)
      if (moved !== null) tryAt(tried ?? plannedFrom(decision), moved)
      else if (event.key === 'Enter' && tried !== null) end(true)
      else if (event.key === 'Escape' && tried !== null) end(false)
      else return
      event.preventDefault()
    },
  }
}

function Segments({ decision, axis }: { readonly decision: Decision; readonly axis: Axis }) {
  const [open, seat, full] = [placeOn(axis, decision.openBy), placeOn(axis, decision.inSeat), placeOn(axis, decision.fullCapacity)]
  const end = decision.until === null ? 100 : placeOn(axis, decision.until)
  const whole = Math.max(end - open, 0.001)
  const width = (from: number, to: number) => `${(Math.max(0, to - from) / whole) * 100}%`
  return (
    <span className="bar-parts" aria-hidden>
      <i className="bar-open" style={{ width: width(open, seat) }} />
      <i className="bar-ramp" style={{ width: width(seat, Math.min(full, end)) }} />
      <i className="bar-full" style={{ width: width(Math.min(full, end), end) }} />
    </span>
  )
}

interface DecisionBarProps {
  readonly decision: Decision
  readonly axis: Axis
  readonly label: string
  /** Null: it cannot be moved. */
  readonly moving: Moving | null
}

const wordsOf = ({ inSeat, openBy, fullCapacity }: Decision): string =>
  `In seat ${dateWords(inSeat)}, ${quarterWords(quarterOf(inSeat))}; open by ${dateWords(openBy)}, full capacity ${dateWords(fullCapacity)}`

const across = (decision: Decision, axis: Axis) => {
  const from = placeOn(axis, decision.openBy)
  const to = decision.until === null ? 100 : placeOn(axis, decision.until)
  return { left: `${from}%`, width: `${Math.max(1, to - from)}%` }
}

function MovingBar({ decision, axis, label, moving }: DecisionBarProps & { readonly moving: Moving }) {
  return (
    <span
      role="slider"
      tabIndex={0}
      className="bar moves"
      style={across(decision, axis)}
      aria-label={`Quarter in seat, ${label}`}
      aria-valuemin={axis.first}
      aria-valuemax={axis.first + axis.count - 1}
      aria-valuenow={quarterOf(decision.inSeat)}
      aria-valuetext={wordsOf(decision)}
      title={wordsOf(decision)}
      {...useMoving(decision, axis, moving)}
    >
      <Segments decision={decision} axis={axis} />
    </span>
  )
}

/** A decision on the plan's time: open, then in seat and ramping up, then at full capacity. */
export function DecisionBar({ moving, ...rest }: DecisionBarProps) {
  const { decision, axis } = rest
  return moving === null ? (
    <span className="bar" role="img" style={across(decision, axis)} aria-label={wordsOf(decision)} title={wordsOf(decision)}>
      <Segments decision={decision} axis={axis} />
    </span>
  ) : (
    <MovingBar {...rest} moving={moving} />
  )
}
