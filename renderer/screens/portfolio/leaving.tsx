import { dateWords } from '../../../src/base/date.ts'
import { shortMoneyWords } from '../../../src/base/money.ts'
import { choicesOf } from '../../../src/maturity/effort.ts'
import type { ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import { Go } from '../../components/go.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useSettings, useWorkspace } from '../../state/hooks.ts'

/** Systems to be sunset: they ask for nothing more, and are in no figure above. */
export function Leaving({ points }: { readonly points: readonly ValuePoint[] }) {
  const { choice } = useWorkspace()
  const { currency } = useSettings()
  if (points.length === 0) return null
  return (
    <section>
      <SectionHead title="To be sunset" sub="Left out of the chart, the levels and the benchmark" />
      <table className="tbl">
        <caption className="sr">Systems to be sunset</caption>
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col">Level</th>
            <th scope="col" className="num">
              Value a year
            </th>
            <th scope="col">Stops on</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ standing: { system, level, assessed }, valueAYear }) => {
            const { pilot } = choicesOf(choice, system.id)
            return (
              <tr key={system.id}>
                <th scope="row">
                  <Go to={{ screen: 'system', id: system.id, part: 'decisions' }} className="pick">
                    {system.name}
                  </Go>
                </th>
                <td>
                  <LevelBadge level={assessed ? level : null} />
                </td>
                <td className="num">{valueAYear === null ? '–' : shortMoneyWords(valueAYear, currency)}</td>
                <td className="nw">{pilot?.by == null ? '–' : dateWords(pilot.by)}</td>
                <td className="q2 pf-why">{pilot === null || pilot.reason === '' ? '–' : pilot.reason}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
