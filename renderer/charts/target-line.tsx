import { daysBetween, type PlainDate } from '../../src/base/date.ts'
import './charts.css'

interface TargetLineProps {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly due: PlainDate
  /** Null: not within the plan. */
  readonly forecast: PlainDate | null
  /** Quarters between `from` and `until`, for the grid. */
  readonly quarters: number
}

const HEIGHT = 22
const MIDDLE = HEIGHT / 2

/** One system's due day (flag) and forecast day (mark) on the plan's time; between them the time in hand, or in amber the delay. */
export function TargetLine({ from, until, due, forecast, quarters }: TargetLineProps) {
  const whole = daysBetween(from, until)
  const at = (day: PlainDate): number => Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100))
  const flag = at(due)
  const mark = forecast === null ? 100 : at(forecast)
  const late = forecast === null || forecast > due
  return (
    <svg className="chart" height={HEIGHT} aria-hidden>
      {Array.from({ length: quarters + 1 }, (_, nth) => (
        <line key={nth} x1={`${(nth / quarters) * 100}%`} x2={`${(nth / quarters) * 100}%`} y1="0" y2={HEIGHT} className="chart-grid" />
      ))}
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="chart-grid" />
      <rect
        x={`${Math.min(flag, mark)}%`}
        width={`${Math.abs(flag - mark)}%`}
        y={MIDDLE - 4.5}
        height="9"
        fill={late ? 'var(--warn-bg)' : 'var(--bar)'}
        stroke={late ? 'var(--warn)' : 'var(--bar-edge)'}
      />
      {forecast === null ? null : (
        <line x1={`${mark}%`} x2={`${mark}%`} y1={MIDDLE - 6} y2={MIDDLE + 6} stroke="var(--chart-ink)" strokeWidth="2.5" />
      )}
      <svg x={`${flag}%`} y={MIDDLE - 9} overflow="visible">
        <path d="M0 0v17M-4 0h8L0 5z" fill="var(--chart-ink)" stroke="var(--chart-ink)" strokeWidth="1.2" />
      </svg>
    </svg>
  )
}
