import { unitMoneyWords } from '../../../../src/base/money.ts'
import type { Sensitivity } from '../../../../src/maturity/costs.ts'
import type { Economics } from '../../../../src/maturity/economics.ts'
import { ChartSection } from '../../../charts/chart-section.tsx'
import { SwingBar } from '../../../charts/swing-bar.tsx'
import { swingTable } from '../../../charts/tables/system-tables.ts'
import { SectionHead } from '../../../components/page.tsx'
import { useSettings } from '../../../state/hooks.ts'
import { inputWords } from './words.ts'

const swing = ({ low, high }: Sensitivity, base: number): number => Math.max(Math.abs(low - base), Math.abs(high - base))

/** What a fifth less or more of each input does to the cost of one outcome: what moves it most first. */
export function SensitivityTable({ made: { sensitivity, year, system } }: { readonly made: Economics }) {
  const { currency } = useSettings()
  const base = year?.perOutcome ?? null
  if (base === null || sensitivity.length === 0) {
    return (
      <section>
        <SectionHead title="What moves the cost" />
        <p className="q2">Record a month in which an outcome succeeded. Then this shows what a fifth less or more of each input does.</p>
      </section>
    )
  }
  const ordered = sensitivity.toSorted((a, b) => swing(b, base) - swing(a, base))
  const most = Math.max(...ordered.map((one) => swing(one, base)))
  return (
    <ChartSection
      title="What moves the cost"
      sub={`Cost per outcome, from ${unitMoneyWords(base, currency)}`}
      about={`Cost per outcome of ${system.name} with a fifth less and a fifth more of each input, from ${unitMoneyWords(base, currency)}.`}
      table={swingTable(ordered, inputWords, currency)}
      note={
        <p className="q sm eco-note">
          Filled: a fifth less of the input. Outlined: a fifth more. Each alone, the others as they are; no more can succeed than were
          tried.
        </p>
      }
    >
      <table className="tbl tight eco-swing">
        <caption className="sr">Cost per outcome with a fifth less and a fifth more of each input</caption>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col" className="num">
              A fifth less
            </th>
            <th scope="col" className="eco-swing-bar">
              <span className="sr">Change</span>
            </th>
            <th scope="col" className="num">
              A fifth more
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ input, low, high }) => (
            <tr key={input}>
              <th scope="row">{inputWords[input]}</th>
              <td className="num">{unitMoneyWords(low, currency)}</td>
              <td className="eco-swing-bar">
                <SwingBar base={base} low={low} high={high} most={most} />
              </td>
              <td className="num">{unitMoneyWords(high, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartSection>
  )
}
