import { useId } from 'react'
import { quarterWords } from '../../src/base/quarter.ts'
import type { RoleId } from '../../src/model/vocabulary.ts'
import type { QuarterLine } from '../../src/planning/plan.ts'
import { fteWords } from '../../src/planning/words.ts'
import { RoleMark, roleInk } from '../components/role-mark.tsx'
import { columns } from './columns.ts'
import { Hatch } from './hatch.tsx'
import { QuarterHeads } from './quarter-heads.tsx'
import { scaleFor, spread, type Scale } from './scale.ts'
import { StepLine } from './step-line.tsx'
import './charts.css'

export interface RoleName {
  readonly id: RoleId
  readonly short: string
}
interface CapacityChartProps {
  readonly lines: readonly QuarterLine[]
  /** Roles from the foot of the bars upwards. */
  readonly roles: readonly RoleName[]
}

const HEIGHT = 172
const LEAST = 0.04

interface Part {
  readonly role: RoleId
  readonly from: number
  readonly to: number
}

/** Each role's piece of a bar, in full-time equivalents from the foot. */
function partsOf(line: QuarterLine, roles: readonly RoleName[]): readonly Part[] {
  let from = 0
  return roles.flatMap(({ id }) => {
    const fte = line.capacity[id] ?? 0
    if (fte < LEAST) return []
    const part = { role: id, from, to: from + fte }
    from = part.to
    return [part]
  })
}

function Bar({
  line,
  roles,
  scale,
  x,
  width,
  hatch,
}: {
  readonly line: QuarterLine
  readonly roles: readonly RoleName[]
  readonly scale: Scale
  readonly x: string
  readonly width: string
  readonly hatch: string
}) {
  const top = scale.at(line.capacityFte)
  const short = scale.at(line.capacityFte + line.shortFte)
  return (
    <>
      {partsOf(line, roles).map(({ role, from, to }) => {
        const { fill, edge } = roleInk(role)
        const [y, foot] = [scale.at(to), scale.at(from)]
        return (
          <rect key={role} x={x} width={width} y={y + 0.5} height={Math.max(1, foot - y - 1)} fill={fill} stroke={edge} strokeWidth=".6" />
        )
      })}
      {line.shortFte < LEAST ? null : (
        <rect x={x} width={width} y={short} height={Math.max(2, top - short - 0.5)} fill={`url(#${hatch})`} stroke="var(--hatch)" />
      )}
    </>
  )
}

/** The last bar's roles, named beside it. */
function Marks({ line, roles, scale }: { readonly line: QuarterLine; readonly roles: readonly RoleName[]; readonly scale: Scale }) {
  const parts = partsOf(line, roles).toReversed()
  const places = spread(
    parts.map(({ from, to }) => scale.at((from + to) / 2)),
    19,
    HEIGHT,
  )
  return (
    <div className="chart-marks" aria-hidden style={{ height: HEIGHT }}>
      {parts.map(({ role, from, to }, at) => (
        <span key={role} style={{ top: places[at] }}>
          <RoleMark role={role} size={14} name={false} />
          {roles.find(({ id }) => id === role)?.short} {fteWords(to - from)}
        </span>
      ))}
    </div>
  )
}

function Numbers({ lines }: { readonly lines: readonly QuarterLine[] }) {
  const worst = lines.reduce<QuarterLine | undefined>((most, line) => (line.shortFte > (most?.shortFte ?? LEAST) ? line : most), undefined)
  return (
    <table className={lines.length > 8 ? 'under many' : 'under'}>
      <caption className="sr">Capacity, demand and what is short in each quarter, in full-time equivalents</caption>
      <QuarterHeads quarters={lines.map(({ quarter }) => quarter)} />
      <tbody>
        <tr>
          <th scope="row">Capacity</th>
          {lines.map(({ quarter, capacityFte }) => (
            <td key={quarter}>{fteWords(capacityFte)}</td>
          ))}
          <td className="aside" />
        </tr>
        <tr>
          <th scope="row">Demand</th>
          {lines.map(({ quarter, demandFte }) => (
            <td key={quarter}>{fteWords(demandFte)}</td>
          ))}
          <td className="aside" />
        </tr>
        <tr>
          <th scope="row">Short</th>
          {lines.map(({ quarter, shortFte }) => (
            <td key={quarter}>{fteWords(shortFte) === '0' ? <span className="q">0</span> : <b className="bad">{fteWords(shortFte)}</b>}</td>
          ))}
          <td className="aside">{worst === undefined ? 'Nothing is short' : `Most: ${quarterWords(worst.quarter)}`}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** Capacity by role against demand, quarter by quarter, with the exact numbers in the same columns underneath. */
export function CapacityChart({ lines, roles }: CapacityChartProps) {
  const hatch = useId()
  const most = Math.max(...lines.map(({ capacityFte, shortFte, demandFte }) => Math.max(capacityFte + shortFte, demandFte)), 1)
  const scale = scaleFor(most, HEIGHT)
  const { bar, barWidth } = columns(lines.length)
  const last = lines.at(-1)
  return (
    <>
      <div className="chart-cols">
        <div className="chart-axis" aria-hidden style={{ height: HEIGHT }}>
          {scale.ticks.map((tick) => (
            <span key={tick} style={{ top: scale.at(tick) }}>
              {tick}
            </span>
          ))}
        </div>
        <svg className="chart" height={HEIGHT} role="img" aria-label="Capacity by role against demand. The numbers are in the table below.">
          <Hatch id={hatch} />
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
          {lines.map((line, at) => (
            <Bar key={line.quarter} line={line} roles={roles} scale={scale} x={bar(at)} width={barWidth} hatch={hatch} />
          ))}
          <StepLine heights={lines.map(({ demandFte }) => scale.at(demandFte))} />
        </svg>
        {last === undefined ? null : <Marks line={last} roles={roles} scale={scale} />}
      </div>
      <Numbers lines={lines} />
    </>
  )
}
