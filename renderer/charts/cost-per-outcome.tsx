import { useId } from 'react'
import { moneyUnit } from '../../src/base/money.ts'
import { overBy, type CostParts } from '../../src/maturity/costs.ts'
import type { CostedMonth } from '../../src/maturity/economics.ts'
import { columns } from './columns.ts'
import { MonthHeads } from './month-heads.tsx'
import { digitsFor, monthWindow } from './month-window.ts'
import { scaleFor, spread, type Scale } from './scale.ts'
import './charts.css'

const HEIGHT = 148
/** From the foot of the bars upwards. */
const parts = ['infrastructure', 'inference', 'correction'] as const satisfies readonly (keyof CostParts)[]
const words: Readonly<Record<keyof CostParts, string>> = {
  inference: 'Inference',
  infrastructure: 'Infrastructure',
  correction: 'Correction',
}

interface Piece {
  readonly part: keyof CostParts
  readonly from: number
  readonly to: number
}

function piecesOf(each: CostParts): readonly Piece[] {
  let from = 0
  return parts.flatMap((part) => {
    if (each[part] === 0) return []
    const piece = { part, from, to: from + each[part] }
    from = piece.to
    return [piece]
  })
}

/** Lines for the part that people do: it is told by its pattern, not by a colour. */
function Strokes({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill="var(--surface)" />
        <path d="M0 0v4" stroke="var(--ink-2)" strokeWidth="1.4" />
      </pattern>
    </defs>
  )
}

const fillOf = (part: keyof CostParts, strokes: string): string =>
  part === 'correction' ? `url(#${strokes})` : part === 'inference' ? 'var(--bar)' : 'var(--ink-2)'

interface BarProps {
  readonly each: CostParts
  readonly scale: Scale
  readonly x: string
  readonly width: string
  readonly strokes: string
}

function Bar({ each, scale, x, width, strokes }: BarProps) {
  return piecesOf(each).map(({ part, from, to }) => (
    <rect
      key={part}
      x={x}
      width={width}
      y={scale.at(to) + 0.5}
      height={Math.max(1, scale.at(from) - scale.at(to) - 1)}
      fill={fillOf(part, strokes)}
      stroke="var(--bar-edge)"
      strokeWidth=".8"
    />
  ))
}

/** The parts of the last bar, named beside it. */
function Names({ each, scale }: { readonly each: CostParts; readonly scale: Scale }) {
  const pieces = piecesOf(each).toReversed()
  const places = spread(
    pieces.map(({ from, to }) => scale.at((from + to) / 2)),
    18,
    HEIGHT,
  )
  return (
    <div className="chart-marks" aria-hidden style={{ height: HEIGHT }}>
      {pieces.map(({ part }, at) => (
        <span key={part} style={{ top: places[at] }}>
          {words[part]}
        </span>
      ))}
    </div>
  )
}

/** "1,240", "4.18"; a dash where nothing is known. */
const numberWords = (number: number | null, digits: number): string =>
  number === null ? '–' : number.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

interface NumbersProps {
  readonly shown: readonly string[]
  readonly by: ReadonlyMap<string, CostedMonth>
  readonly target: number | null
  readonly digits: number
  readonly unit: string
}

function Numbers({ shown, by, target, digits, unit }: NumbersProps) {
  const partOf = (month: string, part: keyof CostParts): string => numberWords(by.get(month)?.partsPerOutcome?.[part] ?? null, digits)
  return (
    <table className={shown.length > 8 ? 'under many' : 'under'}>
      <caption className="sr">Cost per successful outcome in each month, by part, {unit}</caption>
      <MonthHeads months={shown} />
      <tbody>
        {parts.toReversed().map((part) => (
          <tr key={part}>
            <th scope="row">{words[part]}</th>
            {shown.map((month) => (
              <td key={month}>{partOf(month, part)}</td>
            ))}
            <td className="aside" />
          </tr>
        ))}
        <tr>
          <th scope="row">Together</th>
          {shown.map((month) => {
            const whole = by.get(month)?.perOutcome ?? null
            const isOver = (overBy(whole, target) ?? 0) > 0
            return <td key={month}>{whole === null ? '–' : <b className={isOver ? 'bad' : undefined}>{numberWords(whole, digits)}</b>}</td>
          })}
          <td className="aside">{target === null ? unit : `Target ${numberWords(target, digits)}`}</td>
        </tr>
      </tbody>
    </table>
  )
}

interface CostPerOutcomeProps {
  /** Oldest first; months left out stay empty. */
  readonly months: readonly CostedMonth[]
  readonly target: number | null
  readonly currency: string
}

/** What one successful outcome cost, month by month, by part, against its target; the exact numbers in the same columns underneath. */
export function CostPerOutcomeChart({ months, target, currency }: CostPerOutcomeProps) {
  const strokes = useId()
  const by = new Map(months.map((month) => [String(month.month), month]))
  const shown = monthWindow([...by.keys()])
  const costs = shown.map((month) => by.get(month)?.partsPerOutcome ?? null)
  const most = Math.max(target ?? 0, ...shown.map((month) => by.get(month)?.perOutcome ?? 0))
  const scale = scaleFor(most, HEIGHT, 3)
  const { bar, barWidth } = columns(shown.length)
  const digits = digitsFor(most)
  const last = costs.at(-1) ?? null
  return (
    <div className="per-outcome">
      <div className="chart-cols">
        <div className="chart-axis" aria-hidden style={{ height: HEIGHT }}>
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ top: scale.at(tick) }}>
              {tick.toLocaleString('en-GB')}
            </span>
          ))}
        </div>
        <svg
          className="chart"
          height={HEIGHT}
          role="img"
          aria-label="Cost per successful outcome by month and part. The numbers are in the table below."
        >
          <Strokes id={strokes} />
          {scale.ticks.map((tick) => (
            <line
              key={tick}
              x1="0"
              x2="100%"
              y1={scale.at(tick)}
              y2={scale.at(tick)}
              className={tick === 0 ? 'chart-base' : 'chart-grid'}
            />
          ))}
          {costs.map((each, at) =>
            each === null ? null : <Bar key={shown[at]} each={each} scale={scale} x={bar(at)} width={barWidth} strokes={strokes} />,
          )}
          {target === null ? null : <line x1="0" x2="100%" y1={scale.at(target)} y2={scale.at(target)} className="chart-line" />}
        </svg>
        {last === null ? <span /> : <Names each={last} scale={scale} />}
      </div>
      <Numbers shown={shown} by={by} target={target} digits={digits} unit={moneyUnit(currency).trim()} />
    </div>
  )
}
