import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import type { Standing } from '../../../src/maturity/standing.ts'
import type { Outcome } from '../../../src/planning/plan.ts'
import { outcomeWords } from '../../../src/planning/words.ts'
import { ChartSection } from '../../charts/chart-section.tsx'
import type { ChartTable } from '../../charts/chart-table.ts'
import { slopeLayout, type SlopeLayout } from '../../charts/slope.ts'
import { TableForReaders } from '../../charts/table-view.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { OutcomeState } from '../../components/outcome-state.tsx'
import { useFramework, usePlan, usePortfolio } from '../../state/hooks.ts'

const SHOWN = 12
const TODAY = 140
const TARGET = 212
const LONGEST = 21

const shortName = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)
const dueWords = ({ due, state }: Outcome): string => (due !== null ? quarterWords(quarterOf(due)) : state === 'at-target' ? 'Held' : '–')

interface Line {
  readonly standing: Standing
  readonly outcome: Outcome
}

function Lines({ lines, layout }: { readonly lines: readonly Line[]; readonly layout: SlopeLayout }) {
  return lines.map(({ standing: { system, level, target, assessed } }) => {
    const from = layout.today.get(system.id) ?? 0
    const to = layout.target.get(system.id) ?? 0
    const goal = target ?? level
    return (
      <g key={system.id}>
        <path
          d={`M${TODAY + 7} ${from}C${TODAY + 40} ${from} ${TARGET - 40} ${to} ${TARGET - 8} ${to}`}
          className={level >= goal ? 'slope-line flat' : 'slope-line'}
        />
        <text x={TODAY - 12} y={from + 4} textAnchor="end" className="i">
          {assessed ? shortName(system.name) : 'Not assessed'}
        </text>
        <circle cx={TODAY} cy={from} r="4.5" className={assessed ? `dot${level}` : 'dot-none'} />
        <circle cx={TARGET} cy={to} r="4.5" className={`dot${goal}`} />
        <circle cx={TARGET} cy={to} r="6.8" className="slope-ring" />
        <text x={TARGET + 15} y={to + 4} className="i">
          {shortName(system.name)}
        </text>
      </g>
    )
  })
}

function Slope({ lines }: { readonly lines: readonly Line[] }) {
  const { levels } = useFramework()
  const layout = slopeLayout(
    lines.map(({ standing: { system, level, target } }) => ({ id: system.id, today: level, target: target ?? level })),
    40,
  )
  return (
    <div className="slope" aria-hidden>
      <div className="slope-levels" style={{ paddingTop: layout.top }}>
        {levels.toReversed().map(({ level, name }) => (
          <div key={level} style={{ height: layout.rowHeight }}>
            <LevelBadge level={level} />
            <span className="slope-level">{name}</span>
          </div>
        ))}
      </div>
      <svg className="chart" height={layout.height}>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <line
            key={row}
            x1="0"
            x2="100%"
            y1={layout.top + row * layout.rowHeight}
            y2={layout.top + row * layout.rowHeight}
            className="slope-grid"
          />
        ))}
        <g className="slope-shift">
          <text x={TODAY} y="10" textAnchor="middle" className="b">
            Today
          </text>
          <text x={TARGET} y="10" textAnchor="middle" className="b">
            Target
          </text>
          <Lines lines={lines} layout={layout} />
        </g>
      </svg>
      <div className="slope-states" style={{ height: layout.height }}>
        <span style={{ top: -2 }}>
          <b>Due</b>
          <span className="q2">Forecast</span>
        </span>
        {lines.map(({ standing: { system }, outcome }) => (
          <span key={system.id} style={{ top: (layout.target.get(system.id) ?? 0) - 8 }}>
            <b>{dueWords(outcome)}</b>
            <OutcomeState outcome={outcome} />
          </span>
        ))}
      </div>
    </div>
  )
}

const tableOf = (lines: readonly Line[]): ChartTable => ({
  columns: [
    { head: 'System', as: 'text' },
    { head: 'Level today', as: 'number' },
    { head: 'Target', as: 'number' },
    { head: 'Due', as: 'date' },
    { head: 'Forecast', as: 'date' },
    { head: 'State', as: 'text' },
  ],
  rows: lines.map(({ standing: { system, level, target, assessed }, outcome }) => [
    system.name,
    assessed ? level : 'Not assessed',
    target ?? 'None',
    outcome.due,
    outcome.forecast,
    outcomeWords(outcome),
  ]),
})

export function WhereWeAre() {
  const { standings } = usePortfolio()
  const { outcomes } = usePlan()
  const lines = standings.flatMap((standing) => {
    const outcome = outcomes.find(({ systemId }) => systemId === standing.system.id)
    return outcome === undefined || outcome.state === 'sunset' ? [] : [{ standing, outcome }]
  })
  const sub =
    lines.length > SHOWN ? `The ${SHOWN} of highest value, of ${lines.length}` : 'A level counts when every level below it is whole'
  return (
    <ChartSection
      title="Where we are"
      sub={sub}
      about="Level of each system today and at its target, with the day it is due and the forecast."
      table={tableOf(lines)}
      note={<TableForReaders caption="Systems by level today and at target" table={tableOf(lines)} />}
    >
      <Slope lines={lines.slice(0, SHOWN)} />
    </ChartSection>
  )
}
