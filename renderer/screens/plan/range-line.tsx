import { daysBetween, type PlainDate } from '../../../src/base/date.ts'
import '../../charts/charts.css'

interface RangeLineProps {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly due: PlainDate
  /** Days by which half and four fifths of the runs are there; null: not within the plan. */
  readonly p50: PlainDate | null
  readonly p80: PlainDate | null
  readonly late: boolean
  /** Quarters between `from` and `until`, for the grid. */
  readonly quarters: number
}

const HEIGHT = 22
const MIDDLE = HEIGHT / 2

/** One system's days from P50 to P80 as a bar, with a flag on the day it is due. A bar that runs off the edge ends after the plan. */
export function RangeLine({ from, until, due, p50, p80, late, quarters }: RangeLineProps) {
  const whole = daysBetween(from, until)
  const at = (day: PlainDate): number => Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100))
  const start = p50 === null ? 100 : at(p50)
  const end = p80 === null ? 100 : at(p80)
  return (
    <svg className="chart" height={HEIGHT} aria-hidden>
      {Array.from({ length: quarters + 1 }, (_, nth) => (
        <line key={nth} x1={`${(nth / quarters) * 100}%`} x2={`${(nth / quarters) * 100}%`} y1="0" y2={HEIGHT} className="chart-grid" />
      ))}
      {p50 === null ? null : (
        <>
          <rect
            x={`${start}%`}
            width={`${Math.max(0.6, end - start)}%`}
            y={MIDDLE - 4.5}
            height="9"
            fill={late ? 'var(--warn-bg)' : 'var(--bar)'}
            stroke={late ? 'var(--warn)' : 'var(--bar-edge)'}
          />
          <line x1={`${start}%`} x2={`${start}%`} y1={MIDDLE - 5} y2={MIDDLE + 5} stroke="var(--chart-ink)" strokeWidth="2" />
        </>
      )}
      <svg x={`${at(due)}%`} y={MIDDLE - 9} overflow="visible">
        <path d="M0 0v17M-4 0h8L0 5z" fill="var(--chart-ink)" stroke="var(--chart-ink)" strokeWidth="1.2" />
      </svg>
    </svg>
  )
}
