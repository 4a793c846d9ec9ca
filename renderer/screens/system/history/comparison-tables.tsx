import type { Comparison } from '../../../../src/maturity/history.ts'
import type { DimensionStanding } from '../../../../src/maturity/standing.ts'
import { LevelBadge } from '../../../components/level.tsx'
import { gainWords, levelScore } from '../../../components/score-words.ts'
import { useFramework } from '../../../state/hooks.ts'
import { scoreSign } from '../assessment/scores.ts'
import './history.css'

interface TablesProps {
  readonly comparison: Comparison
  /** Heads of the two columns: days, or "Today". */
  readonly from: string
  readonly to: string
}

type Side = Pick<DimensionStanding, 'level' | 'plus' | 'score'> & { readonly excluded?: string | null }

function SideCell({ side, before = false }: { readonly side: Side; readonly before?: boolean }) {
  return (
    <td className={before ? 'num nw q2' : 'num nw'}>
      {side.excluded == null ? (
        <>
          <LevelBadge level={side.level} /> <span className="hist-score">{levelScore(side.score)}</span>
        </>
      ) : (
        'Left out'
      )}
    </td>
  )
}

function Line({
  name,
  before,
  after,
  strong = false,
}: {
  readonly name: string
  readonly before: Side
  readonly after: Side
  readonly strong?: boolean
}) {
  const comparable = before.excluded == null && after.excluded == null
  return (
    <tr className={strong ? 'hist-all' : undefined}>
      <th scope="row">{name}</th>
      <SideCell side={before} before />
      <SideCell side={after} />
      <td className="num">{comparable ? gainWords(before.score, after.score) : '–'}</td>
    </tr>
  )
}

function Dimensions({ comparison: { before, after, dimensions }, from, to }: TablesProps) {
  return (
    <table className="tbl hist-dims">
      <caption className="sr">
        Level and score by dimension, {from} and {to}
      </caption>
      <thead>
        <tr>
          <th scope="col">Level, score</th>
          <th scope="col" className="num">
            {from}
          </th>
          <th scope="col" className="num">
            {to}
          </th>
          <th scope="col" className="num">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        <Line name="Whole system" before={before} after={after} strong />
        {dimensions.map((one) => (
          <Line key={one.dimension.id} name={one.dimension.name} before={one.before} after={one.after} />
        ))}
      </tbody>
    </table>
  )
}

function Practices({ comparison: { practices }, from, to }: TablesProps) {
  const { dimensions } = useFramework()
  if (practices.length === 0) return <p className="q2">No practice is answered otherwise.</p>
  return (
    <table className="tbl hist-practices">
      <caption className="sr">
        Practices answered otherwise, {from} and {to}
      </caption>
      <thead>
        <tr>
          <th scope="col">Practice answered otherwise</th>
          <th scope="col">Dimension</th>
          <th scope="col">Level</th>
          <th scope="col" className="num">
            {from}
          </th>
          <th scope="col" className="num">
            {to}
          </th>
        </tr>
      </thead>
      <tbody>
        {practices.map(({ practice, before, after }) => (
          <tr key={practice.id}>
            <th scope="row">{practice.name}</th>
            <td className="q2 nw">{dimensions.find(({ id }) => id === practice.dimension)?.short}</td>
            <td>
              <LevelBadge level={practice.level} />
            </td>
            <td className="num q2">{scoreSign(before?.score)}</td>
            <td className="num">{scoreSign(after?.score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What two sets of answers differ in: dimension by dimension, then practice by practice. */
export function ComparisonTables(props: TablesProps) {
  return (
    <div className="hist-compared">
      <Dimensions {...props} />
      <Practices {...props} />
    </div>
  )
}
