import type { ReactNode } from 'react'
import { moneyWords } from '../../../../src/base/money.ts'
import type { Work } from '../../../../src/framework/framework.ts'
import type { Economics } from '../../../../src/maturity/economics.ts'
import { choicesOf, runWork } from '../../../../src/maturity/effort.ts'
import { standing } from '../../../../src/maturity/standing.ts'
import type { System } from '../../../../src/model/system.ts'
import { peopleCost } from '../../../../src/planning/people-cost.ts'
import { postWords } from '../../../../src/planning/words.ts'
import { Go } from '../../../components/go.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { PayHidden } from '../../../components/pay-hidden.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { counted, listed } from '../../../components/words.ts'
import { useFramework, useSettings, useWorkspace, usePayShown } from '../../../state/hooks.ts'

const fte = (amount: number): string => amount.toFixed(2).replace(/0$/, '')

/** The engineers a system's running asks for, with the source of the norm. */
function usePeople(system: System) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const { level } = standing(system, framework)
  const work: readonly Work[] = runWork(system, level, choicesOf(workspace.choice, system.id), framework)
  return {
    cost: peopleCost(workspace, framework, system),
    words: listed(work.map((one) => `${fte(one.amount)} ${postWords(one, framework)}`)),
    loaded: framework.defaults.find(({ id }) => id === 'pay.loaded-multiplier'),
    source: framework.runNorms.find((norm) => norm.level === level)?.source,
  }
}

interface LineProps {
  readonly label: string
  readonly amount: number | null
  readonly minus?: boolean
  /** Where it comes from; what to enter when it is not known. */
  readonly children: ReactNode
}

function Line({ label, amount, minus = false, children }: LineProps) {
  const { currency } = useSettings()
  const words = amount === null ? '–' : moneyWords(minus ? -amount : amount, currency)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="num nw">{words}</td>
      <td className="q2 sm">{children}</td>
    </tr>
  )
}

function Net({ made }: { readonly made: Economics }) {
  const { currency } = useSettings()
  const got = made.return
  return (
    <tfoot>
      <tr>
        <th scope="row">Net a year</th>
        <td className={got !== null && got.net < 0 ? 'num nw eco-over' : 'num nw'}>{got === null ? '–' : moneyWords(got.net, currency)}</td>
        <td className="q2 sm eco-plain">
          {got === null ? 'Known once the three above are, and something is spent' : `${got.ratio.toFixed(1)} times what it costs`}
        </td>
      </tr>
    </tfoot>
  )
}

function NoPay() {
  if (!usePayShown()) return <PayHidden />
  return (
    <>
      No pay is known. Enter that of a level 3 engineer in{' '}
      <Go to={{ screen: 'settings', id: 'pay' }} className="ul">
        Settings
      </Go>
    </>
  )
}

/** What a system brings a year against what running it takes. */
export function ReturnAYear({ made }: { readonly made: Economics }) {
  const { system, year, costAYear } = made
  const people = usePeople(system)
  return (
    <section>
      <SectionHead title="Return a year" />
      <table className="tbl tight eco-return">
        <caption className="sr">Value a year less running and people</caption>
        <tbody>
          <Line label="Value" amount={system.valueAYear}>
            {system.valueAYear === null ? 'Not known. Enter it with Change, above' : 'As entered for the system'}
          </Line>
          <Line label="Running" amount={costAYear} minus>
            {year === null ? 'Not known. Record a month' : `From ${counted(year.months, 'month', 'months')} recorded`}
          </Line>
          <Line label="People who run it" amount={people.cost} minus>
            {people.cost === null ? (
              <NoPay />
            ) : (
              <>
                {people.words} {people.source === undefined ? null : <SourceTag source={people.source} />}
                {people.loaded === undefined ? null : (
                  <>
                    , at {people.loaded.value} times base pay <SourceTag source={people.loaded.source} />
                  </>
                )}
              </>
            )}
          </Line>
        </tbody>
        <Net made={made} />
      </table>
    </section>
  )
}
