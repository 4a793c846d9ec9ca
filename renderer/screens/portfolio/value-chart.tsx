import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { shortMoneyWords } from '../../../src/base/money.ts'
import type { ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import type { Box } from '../../charts/label-places.ts'
import { useWidth } from '../../charts/use-width.ts'
import { LevelBadge } from '../../components/level.tsx'
import { useFramework, useSettings } from '../../state/hooks.ts'
import { hashOf } from '../../state/place.ts'
import { fieldOf, type Field, type FieldMark } from './field.ts'
import { pointWords, READY } from './words.ts'
import '../../charts/charts.css'

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** One stop for the tab key; the arrows go from mark to mark, the most valuable first. */
function moveFocus(event: KeyboardEvent<HTMLAnchorElement>): void {
  const step = steps[event.key]
  const links = [...(event.currentTarget.closest('svg')?.querySelectorAll('a') ?? [])]
  const at = links.indexOf(event.currentTarget)
  if (step === undefined || at < 0) return
  event.preventDefault()
  links[step(at, links.length)]?.focus()
}

function Ground({ field, currency }: { readonly field: Field; readonly currency: string }) {
  const { levels } = useFramework()
  const { strip, foot, height, width, xOf } = field
  return (
    <g aria-hidden>
      {field.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={xOf(1)} x2={width} y1={y} y2={y} className={value === 0 ? 'chart-base' : 'chart-grid'} />
          <text x={xOf(1) - 14} y={y + 4} textAnchor="end">
            {value === 0 ? '0' : shortMoneyWords(value, currency)}
          </text>
        </g>
      ))}
      {levels.map(({ level }) => (
        <line
          key={level}
          x1={xOf(level)}
          x2={xOf(level)}
          y1={level === READY ? 14 : 20}
          y2={height}
          className={level === READY ? 'pf-ready' : 'chart-grid'}
        />
      ))}
      <text x={xOf(READY) + 5} y="12" className="i">
        Production-ready
      </text>
      {strip === null ? null : (
        <>
          {field.ticks.length === 0 ? null : (
            <rect x={xOf(1) - 10} width={width - xOf(1) + 10} y={foot + 1} height={strip.top - foot - 1} className="pf-apart" />
          )}
          <rect x={xOf(1) - 10} width={width - xOf(1) + 10} y={strip.top} height={strip.bottom - strip.top} className="pf-strip" />
          <text x={xOf(1) - 14} y={strip.top + 16} textAnchor="end">
            No value
          </text>
        </>
      )}
    </g>
  )
}

function Arrows({ marks }: { readonly marks: readonly FieldMark[] }) {
  return (
    <g aria-hidden className="pf-arrows">
      {marks.map(({ id, x, y, to, radius }) =>
        to === null ? null : <path key={id} d={`M${x + radius} ${y}H${to}M${to - 5} ${y - 3.5}L${to} ${y}L${to - 5} ${y + 3.5}`} />,
      )}
    </g>
  )
}

/** A label beside its mark begins or ends there: what it is narrower than reckoned must not part the two. */
function anchorOf({ left, right }: Box, x: number): { readonly x: number; readonly textAnchor: 'start' | 'middle' | 'end' } {
  if (left >= x) return { x: left, textAnchor: 'start' }
  return right <= x ? { x: right, textAnchor: 'end' } : { x: (left + right) / 2, textAnchor: 'middle' }
}

interface MarkProps {
  readonly mark: FieldMark
  readonly words: string
  readonly first: boolean
  readonly onShow: (point: ValuePoint | null) => void
}

function Dot({ mark: { x, y, radius, point, label, name }, words, first, onShow }: MarkProps) {
  const { system, level, assessed } = point.standing
  const show = () => onShow(point)
  const hide = () => onShow(null)
  return (
    <a
      href={hashOf({ screen: 'system', id: system.id })}
      aria-label={`${system.name}: ${words}`}
      tabIndex={first ? 0 : -1}
      onKeyDown={moveFocus}
      onFocus={show}
      onBlur={hide}
      onMouseEnter={show}
      onMouseLeave={hide}
    >
      <circle cx={x} cy={y} r="12" fill="transparent" stroke="none" />
      <circle cx={x} cy={y} r={radius} className={assessed ? `fill-l${level}` : 'fill-none'} />
      {label === null ? null : (
        <text {...anchorOf(label, x)} y={label.top + 12} className="pf-name">
          {name}
        </text>
      )}
    </a>
  )
}

/** Level heads under the field, each where its level begins. */
function LevelHeads({ field }: { readonly field: Field }) {
  const { levels } = useFramework()
  return (
    <div className="pf-heads" aria-hidden>
      {levels.map(({ level, name }) => (
        <span key={level} style={{ left: field.xOf(level) }}>
          <LevelBadge level={level} />
          {level < 5 ? name : null}
        </span>
      ))}
    </div>
  )
}

const namesWords = ({ marks }: Field): string =>
  marks.some(({ label }) => label === null) ? 'Point at a mark for its name; the table has them all.' : 'Each mark leads to its system.'

/** Each system as a mark: how mature it is, what it is worth, and where what is planned brings it. The table says the same. */
export function ValueChart({ points }: { readonly points: readonly ValuePoint[] }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useWidth(ref)
  const { currency } = useSettings()
  const [shown, show] = useState<ValuePoint | null>(null)
  const field = useMemo(() => (width === 0 ? null : fieldOf(points, width)), [points, width])
  const money = (amount: number) => shortMoneyWords(amount, currency)
  return (
    <div ref={ref} className="pf-chart">
      {field === null ? null : (
        <>
          <svg
            className="chart"
            height={field.height}
            role="group"
            aria-label="Value against maturity. Arrow keys go from system to system."
          >
            <Ground field={field} currency={currency} />
            <Arrows marks={field.marks} />
            {field.marks.map((mark, at) => (
              <Dot key={mark.id} mark={mark} words={pointWords(mark.point, money)} first={at === 0} onShow={show} />
            ))}
          </svg>
          <LevelHeads field={field} />
        </>
      )}
      <p className="pf-said" aria-hidden>
        {shown === null ? (
          <>
            Across: the level, and how much of the next is in place. Up: value a year.
            {field === null ? null : <span data-picture="none"> {namesWords(field)}</span>}
          </>
        ) : (
          <>
            <b>{shown.standing.system.name}</b> {pointWords(shown, money)}
          </>
        )}
      </p>
    </div>
  )
}
