import { useId } from 'react'
import type { QuarterLine } from '../../src/planning/plan.ts'
import { columns } from './columns.ts'
import { Hatch } from './hatch.tsx'
import { QuarterHeads } from './quarter-heads.tsx'
import { scaleFor, type Scale } from './scale.ts'
import { StepLine } from './step-line.tsx'
import './charts.css'

const HEIGHT = 64

/** Thousands or millions, whichever keeps the numbers under the bars short. */
export function costUnit(lines: readonly QuarterLine[]): { readonly per: number; readonly word: 'k' | 'm'; readonly digits: number } {
  const most = Math.max(...lines.map(({ cost }) => cost ?? 0))
  if (most >= 9_999_500) return { per: 1e6, word: 'm', digits: 1 }
  return most >= 999_500 ? { per: 1e6, word: 'm', digits: 2 } : { per: 1e3, word: 'k', digits: 0 }
}

function Bar({
  cost,
  budget,
  scale,
  x,
  width,
  hatch,
}: {
  readonly cost: number
  readonly budget: number | null
  readonly scale: Scale
  readonly x: string
  readonly width: string
  readonly hatch: string
}) {
  const within = budget === null ? cost : Math.min(cost, budget)
  return (
    <>
      <rect x={x} width={width} y={scale.at(within)} height={HEIGHT - scale.at(within)} fill="var(--bar)" stroke="var(--bar-edge)" />
      {cost > within ? (
        <rect
          x={x}
          width={width}
          y={scale.at(cost)}
          height={scale.at(within) - scale.at(cost)}
          fill={`url(#${hatch})`}
          stroke="var(--bad)"
        />
      ) : null}
    </>
  )
}

/** What the quarters cost against their budget. Only for lines that have a cost. */
export function CostChart({ lines, currency }: { readonly lines: readonly QuarterLine[]; readonly currency: string }) {
  const hatch = useId()
  const unit = costUnit(lines)
  const scale = scaleFor(Math.max(...lines.map(({ cost, budget }) => Math.max(cost ?? 0, budget ?? 0))), HEIGHT)
  const { bar, barWidth } = columns(lines.length)
  return (
    <>
      <svg
        className="chart"
        height={HEIGHT}
        role="img"
        aria-label="Cost of each quarter against its budget. The numbers are in the table below."
      >
        <Hatch id={hatch} />
        {lines.map(({ quarter, cost, budget }, at) =>
          cost === null ? null : <Bar key={quarter} cost={cost} budget={budget} scale={scale} x={bar(at)} width={barWidth} hatch={hatch} />,
        )}
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="chart-base" />
        <StepLine heights={lines.map(({ budget }) => (budget === null ? null : scale.at(budget)))} />
      </svg>
      <table className={lines.length > 8 ? 'under plain wide many' : 'under plain wide'}>
        <caption className="sr">
          Cost and budget in each quarter, {currency}
          {unit.word}
        </caption>
        <QuarterHeads quarters={lines.map(({ quarter }) => quarter)} aside={false} />
        <tbody>
          <tr>
            <th scope="row">
              <span className="sr">Cost</span>
            </th>
            {lines.map(({ quarter, cost, budget }) => (
              <td key={quarter}>
                {cost !== null && budget !== null && cost > budget ? (
                  <b className="bad">{(cost / unit.per).toFixed(unit.digits)}</b>
                ) : (
                  ((cost ?? 0) / unit.per).toFixed(unit.digits)
                )}
                {budget === null ? null : <span className="sr"> of {(budget / unit.per).toFixed(unit.digits)}</span>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  )
}
