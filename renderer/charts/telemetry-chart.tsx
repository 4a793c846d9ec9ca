import type { IncidentExercise } from '../../src/interview/bank.ts'
import { scaleFor } from './scale.ts'
import './charts.css'

const HEIGHT = 150
const WIDE = 600
/** Letters closer than this share of the width would cover each other. */
const CLOSE = 5

export const letterOf = (at: number): string => String.fromCodePoint(65 + at)
const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })

/** Places of the letters under the axis: percent across, and whether one steps down to clear the one before. */
function letters(injects: IncidentExercise['injects'], end: number) {
  let lowered = false
  return injects.map(({ minute }, at) => {
    const x = (minute / end) * 100
    const before = injects[at - 1]
    lowered = before !== undefined && x - (before.minute / end) * 100 < CLOSE && !lowered
    return { letter: letterOf(at), x, y: HEIGHT + (lowered ? 30 : 12) }
  })
}

function Curve({
  points,
  at,
  end,
}: {
  readonly points: IncidentExercise['telemetry']['points']
  readonly at: (value: number) => number
  readonly end: number
}) {
  const path = points
    .map(({ minute, value }, nth) => `${nth === 0 ? 'M' : 'L'}${((minute / end) * WIDE).toFixed(1)} ${at(value).toFixed(1)}`)
    .join('')
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const foot = `L${((last.minute / end) * WIDE).toFixed(1)} ${HEIGHT}L${((first.minute / end) * WIDE).toFixed(1)} ${HEIGHT}Z`
  return (
    <svg width="100%" height={HEIGHT} viewBox={`0 0 ${WIDE} ${HEIGHT}`} preserveAspectRatio="none" overflow="visible">
      <path d={`${path}${foot}`} fill="var(--rr)" opacity=".16" />
      <path d={path} fill="none" stroke="var(--rr)" strokeWidth="2.2" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

function Limit({ limit, y }: { readonly limit: number; readonly y: number }) {
  return (
    <>
      <line x1="0" x2="100%" y1={y} y2={y} stroke="var(--chart-ink)" strokeWidth="1.2" strokeDasharray="6 3" />
      <text x="100%" y={y - 5} textAnchor="end" className="i on-well">
        Limit {number(limit)}
      </text>
    </>
  )
}

function Letters({ marks }: { readonly marks: ReturnType<typeof letters> }) {
  return marks.map(({ letter, x, y }) => (
    <g key={letter}>
      <circle cx={`${x}%`} cy={y} r="8" fill="var(--ink)" />
      <text x={`${x}%`} y={y + 4} textAnchor="middle" className="on-ink">
        {letter}
      </text>
    </g>
  ))
}

/** The number that tells the story of an incident, with the injects as letters on its time; the list beside it carries the words. */
export function TelemetryChart({ exercise: { telemetry, injects, minutes } }: { readonly exercise: IncidentExercise }) {
  const { points, limit, name, unit } = telemetry
  const end = Math.max(minutes, ...points.map(({ minute }) => minute), ...injects.map(({ minute }) => minute))
  const peak = points.reduce((most, point) => (point.value > most.value ? point : most), points[0] ?? { minute: 0, value: 0 })
  const scale = scaleFor(Math.max(peak.value, limit ?? 0) * 1.06, HEIGHT, 3)
  const marks = letters(injects, end)
  const late = peak.minute / end > 0.5
  return (
    <div className="telemetry">
      <div className="chart-axis" aria-hidden style={{ height: HEIGHT }}>
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ top: scale.at(tick) }}>
            {number(tick)}
          </span>
        ))}
      </div>
      <svg
        className="chart"
        height={Math.max(...marks.map(({ y }) => y)) + 10}
        role="img"
        aria-label={`${name}, ${unit}: ${number(points[0]?.value ?? 0)} at the start, most ${number(peak.value)} at ${peak.minute} minutes, ${number(points.at(-1)?.value ?? 0)} at the end.${limit === null ? '' : ` The limit is ${number(limit)}.`}`}
      >
        {scale.ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={scale.at(tick)} y2={scale.at(tick)} className={tick === 0 ? 'chart-base' : 'chart-grid'} />
        ))}
        {marks.map(({ letter, x, y }) => (
          <line key={letter} x1={`${x}%`} x2={`${x}%`} y1="0" y2={y} stroke="var(--line-ctl)" strokeDasharray="2 3" />
        ))}
        <Curve points={points} at={scale.at} end={end} />
        {limit === null ? null : <Limit limit={limit} y={scale.at(limit)} />}
        <text
          x={`${(peak.minute / end) * 100}%`}
          dx={late ? -6 : 6}
          y={scale.at(peak.value) - 4}
          textAnchor={late ? 'end' : 'start'}
          className="b on-well"
        >
          {number(peak.value)} at {peak.minute} min
        </text>
        <Letters marks={marks} />
      </svg>
    </div>
  )
}
