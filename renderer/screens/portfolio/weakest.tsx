import { shortMoneyWords } from '../../../src/base/money.ts'
import { listWords, lowerFirst } from '../../../src/base/phrase.ts'
import type { System } from '../../../src/model/system.ts'
import { dimensionIcon } from '../../components/icon-for.ts'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { usePortfolio, useSettings } from '../../state/hooks.ts'

const NAMED = 2

/** "Claims Triage, Fraud Signals and 3 more" */
function namesOf(systems: readonly System[]): string {
  const names = systems.slice(0, NAMED).map(({ name }) => name)
  return listWords(systems.length > NAMED ? [...names, `${systems.length - NAMED} more`] : names)
}

/** Dimensions that systems are short in, most value waiting first. */
export function Weakest() {
  const { shortfalls, standings, leaving } = usePortfolio()
  const { currency } = useSettings()
  const most = Math.max(1, ...shortfalls.map(({ valueWaiting }) => valueWaiting))
  const all = standings.length - leaving.size
  const [first, second] = shortfalls
  const isWorst = first !== undefined && first.valueWaiting > (second?.valueWaiting ?? 0)
  return (
    <section>
      <SectionHead title="Weakest dimension" sub={isWorst ? `Most value waits on ${lowerFirst(first.dimension.name)}` : undefined} />
      {shortfalls.length === 0 ? (
        <p className="q2">No system is short of a target. Set targets on Systems to see what is missing.</p>
      ) : (
        <table className="tbl pf-weak">
          <caption className="sr">Dimensions short of target, most value waiting first</caption>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col" className="num">
                Short
              </th>
              <th scope="col">Value waiting</th>
            </tr>
          </thead>
          <tbody>
            {shortfalls.map(({ dimension, systems, valueWaiting }) => (
              <tr key={dimension.id}>
                <th scope="row">
                  <span className="pf-dim">
                    <Icon name={dimensionIcon[dimension.id]} tone="q" />
                    <span className="two">
                      {dimension.name}
                      <small>{namesOf(systems)}</small>
                    </span>
                  </span>
                </th>
                <td className="num nw">
                  {systems.length} of {all}
                </td>
                <td>
                  <span className="pf-waiting">
                    <i style={{ width: `${((valueWaiting / most) * 60).toFixed(1)}%` }} className={valueWaiting === most ? 'hot' : ''} />
                    <span>{shortMoneyWords(valueWaiting, currency)}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
