import { shortMoneyWords } from '../../../src/base/money.ts'
import type { ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import { levelWords } from '../../../src/maturity/words.ts'
import { Go } from '../../components/go.tsx'
import { Track } from '../../components/level.tsx'
import { levelScore } from '../../components/score-words.ts'
import { usePage } from '../../components/use-page.tsx'
import { useSettings } from '../../state/hooks.ts'

function Line({ point: { standing, projected, valueAYear } }: { readonly point: ValuePoint }) {
  const { currency } = useSettings()
  const { system, assessed } = standing
  return (
    <tr>
      <th scope="row">
        <Go to={{ screen: 'system', id: system.id }} className="pick">
          {system.name}
        </Go>
      </th>
      <td>
        <Track small today={assessed ? standing.level : 0} target={standing.target} plus={standing.plus} />
      </td>
      <td className="num">{assessed ? levelScore(standing.score) : '–'}</td>
      <td className="num">
        {projected.score > standing.score ? (
          <>
            {levelScore(projected.score)}
            <span className="sr">, level {levelWords(projected)}</span>
          </>
        ) : (
          <span className="q">–</span>
        )}
      </td>
      <td className="num">{valueAYear === null ? '–' : shortMoneyWords(valueAYear, currency)}</td>
    </tr>
  )
}

/** The chart as a table, with every system. */
export function ValueTable({ points }: { readonly points: readonly ValuePoint[] }) {
  const { page, more } = usePage(points)
  return (
    <>
      <table className="tbl tight">
        <caption className="sr">Systems by value, with their level today and with what is planned</caption>
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col">Level today, target</th>
            <th scope="col" className="num">
              Score
            </th>
            <th scope="col" className="num">
              Planned
            </th>
            <th scope="col" className="num">
              Value a year
            </th>
          </tr>
        </thead>
        <tbody>
          {page.map((point) => (
            <Line key={point.standing.system.id} point={point} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}
