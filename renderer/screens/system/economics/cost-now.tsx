import { unitMoneyWords } from '../../../../src/base/money.ts'
import { shortMonthWords } from '../../../../src/base/month.ts'
import type { Costed } from '../../../../src/maturity/costs.ts'
import type { Economics } from '../../../../src/maturity/economics.ts'
import { SectionHead } from '../../../components/page.tsx'
import { State } from '../../../components/state-words.tsx'
import { counted } from '../../../components/words.ts'
import { useSettings } from '../../../state/hooks.ts'
import { CostTarget } from './cost-target.tsx'
import { partIds, partWords, shareWords, trendWords } from './words.ts'

const each = (amount: number | null | undefined, currency: string): string =>
  amount === null || amount === undefined ? '–' : unitMoneyWords(amount, currency)

function Against({ overTarget }: { readonly overTarget: number | null }) {
  const { currency } = useSettings()
  if (overTarget === null) return null
  return overTarget > 0 ? (
    <State tone="bad">{unitMoneyWords(overTarget, currency)} over target</State>
  ) : (
    <State tone="good">Within target</State>
  )
}

function Together({ last, year, heads }: { readonly last: Costed; readonly year: Costed | null; readonly heads: readonly string[] }) {
  const { currency } = useSettings()
  return (
    <table className="tbl tight eco-parts">
      <caption className="sr">Parts of the cost per successful outcome</caption>
      <thead>
        <tr>
          <th scope="col">Part of the cost</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
          <th scope="col" className="num">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {partIds.map((part) => (
          <tr key={part}>
            <th scope="row">{partWords[part]}</th>
            <td className="num">{each(last.partsPerOutcome?.[part], currency)}</td>
            <td className="num">{each(year?.partsPerOutcome?.[part], currency)}</td>
            <td className="num q2">{year === null || year.total === 0 ? '–' : shareWords(year.parts[part] / year.total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Cost per outcome</th>
          <td className="num">{each(last.perOutcome, currency)}</td>
          <td className="num">{each(year?.perOutcome, currency)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

/** The cost per successful outcome of the latest month and of the year, by part, with the target and the trend. */
export function CostNow({ made: { system, months, year, trend, overTarget } }: { readonly made: Economics }) {
  const last = months.at(-1)
  if (last === undefined || year === null) return null
  const span = counted(year.months, 'month', 'months')
  return (
    <section>
      <SectionHead title="Cost per successful outcome" sub={trendWords(trend)} />
      <Together last={last} year={year} heads={[shortMonthWords(last.month), year.months === 1 ? 'All' : `Last ${span}`]} />
      <div className="eco-aim">
        <CostTarget system={system} />
        <Against overTarget={overTarget} />
      </div>
    </section>
  )
}
