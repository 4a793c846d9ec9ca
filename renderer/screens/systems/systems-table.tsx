import { moneyUnit, shortMoneyWords } from '../../../src/base/money.ts'
import { quarterOf, quarterWords } from '../../../src/base/quarter.ts'
import type { Dimension } from '../../../src/framework/framework.ts'
import type { Target } from '../../../src/model/system.ts'
import { outcomeWords } from '../../../src/planning/words.ts'
import { Go } from '../../components/go.tsx'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { GapCell, Track } from '../../components/level.tsx'
import { OutcomeState } from '../../components/outcome-state.tsx'
import { useFramework, usePortfolio, useSettings, useWorkspace } from '../../state/hooks.ts'
import { linesByTeam, type SystemLine } from './view.ts'

function targetWords(target: Target | null, gap: number): string {
  if (target === null) return 'No target'
  if (target.by !== null) return quarterWords(quarterOf(target.by))
  return gap > 0 ? 'No date' : 'Held'
}

function Heads({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  return (
    <thead>
      <tr className="sys-group">
        <td colSpan={4} />
        <th scope="colgroup" colSpan={dimensions.length}>
          <span>Levels short of target</span>
        </th>
        <td className="forecast" />
      </tr>
      <tr>
        <th scope="col">System</th>
        <th scope="col">Level today, target</th>
        <th scope="col">Target by</th>
        <th scope="col" className="num">
          Value
        </th>
        {dimensions.map(({ id, short }) => (
          <th key={id} scope="col" className="ctr dim">
            <Icon name={dimensionIcon[id]} />
            <span>{short}</span>
          </th>
        ))}
        <th scope="col" className="forecast">
          Forecast
        </th>
      </tr>
    </thead>
  )
}

interface LineProps {
  readonly line: SystemLine
  readonly selected: boolean
  /** Its team stands above it already. */
  readonly underTeam: boolean
}

function Line({ line: { standing, outcome }, selected, underTeam }: LineProps) {
  const { team } = useWorkspace()
  const { currency } = useSettings()
  const { system } = standing
  const teamName = system.teamId === null || underTeam ? null : (team.get(system.teamId)?.name ?? null)
  return (
    <tr className={selected ? 'sel' : undefined}>
      <th scope="row" title={system.name}>
        <span className="two">
          <Go to={{ screen: 'systems', id: system.id }} className="pick" {...(selected ? { current: 'step' as const } : {})}>
            {system.name}
          </Go>
          {teamName === null ? null : <small>{teamName}</small>}
        </span>
      </th>
      <td>
        <Track today={standing.assessed ? standing.level : 0} target={standing.target} plus={standing.plus} />
      </td>
      <td className={outcome?.state === 'sunset' ? undefined : 'nw'}>
        {outcome?.state === 'sunset' ? outcomeWords(outcome) : targetWords(system.target, standing.gap)}
      </td>
      <td className="num nw">{system.valueAYear === null ? '–' : shortMoneyWords(system.valueAYear, currency)}</td>
      {standing.dimensions.map(({ dimension, gap, excluded }) => (
        <td key={dimension.id} className="ctr">
          {standing.target === null ? <span className="q">–</span> : <GapCell gap={excluded === null ? gap : null} />}
        </td>
      ))}
      <td className="forecast">{outcome === null ? '–' : <OutcomeState outcome={outcome} dated />}</td>
    </tr>
  )
}

/** How many systems are short in each dimension, and the value that waits on it. */
function Totals({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  const { shortfalls, below, standings, valueAYear } = usePortfolio()
  const { currency } = useSettings()
  const waiting = below.reduce((sum, { system }) => sum + (system.valueAYear ?? 0), 0)
  const unit = valueAYear >= 1_000_000 ? { of: 1_000_000, word: 'm' } : { of: 1000, word: 'k' }
  const of = (dimension: Dimension) => shortfalls.find((one) => one.dimension.id === dimension.id)
  return (
    <tfoot>
      <tr>
        <th scope="row">Systems short</th>
        <td className="regular" colSpan={2}>
          {below.length} of {standings.length} below target
        </td>
        <td className="num nw">{shortMoneyWords(valueAYear, currency)}</td>
        {dimensions.map((dimension) => (
          <td key={dimension.id} className="ctr sm">
            {of(dimension)?.systems.length ?? 0}
          </td>
        ))}
        <td className="forecast" />
      </tr>
      <tr className="second">
        <th scope="row">
          Value waiting, {moneyUnit(currency)}
          {unit.word}
        </th>
        <td colSpan={2} />
        <td className="num nw">{shortMoneyWords(waiting, currency)}</td>
        {dimensions.map((dimension) => (
          <td key={dimension.id} className="ctr sm nw">
            {((of(dimension)?.valueWaiting ?? 0) / unit.of).toFixed(unit.of === 1000 ? 0 : 1)}
          </td>
        ))}
        <td className="forecast" />
      </tr>
    </tfoot>
  )
}

interface SystemsTableProps {
  readonly lines: readonly SystemLine[]
  readonly byTeam: boolean
  readonly selected: string | undefined
}

export function SystemsTable({ lines, byTeam, selected }: SystemsTableProps) {
  const { dimensions } = useFramework()
  const { team } = useWorkspace()
  const groups = byTeam ? linesByTeam(lines, team) : [{ name: null, lines }]
  return (
    <table className="tbl sys">
      <caption className="sr">Systems: level, target and levels short in each dimension</caption>
      <Heads dimensions={dimensions} />
      {groups.map((group) => (
        <tbody key={group.name ?? ''}>
          {group.name === null ? null : (
            <tr className="sys-team">
              <th scope="rowgroup" colSpan={dimensions.length + 5}>
                {group.name}
              </th>
            </tr>
          )}
          {group.lines.map((line) => (
            <Line key={line.standing.system.id} line={line} underTeam={byTeam} selected={line.standing.system.id === selected} />
          ))}
        </tbody>
      ))}
      <Totals dimensions={dimensions} />
    </table>
  )
}
