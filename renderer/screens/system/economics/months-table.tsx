import { useState, type ReactNode } from 'react'
import { unitMoneyWords } from '../../../../src/base/money.ts'
import { shortMonthWords } from '../../../../src/base/month.ts'
import { overBy, type Costed } from '../../../../src/maturity/costs.ts'
import type { CostedMonth, Economics } from '../../../../src/maturity/economics.ts'
import type { Account } from '../../../../src/model/account.ts'
import { Button } from '../../../components/button.tsx'
import { SectionHead } from '../../../components/page.tsx'
import { counted } from '../../../components/words.ts'
import { useSettings } from '../../../state/hooks.ts'
import { countOf, shareWords, wholeMoney } from './words.ts'

const SHOWN = 12

/** Cells that a month and the year have in common: money, counts, shares, then the cost of one. */
function Cells({ at, target, correction }: { readonly at: Costed; readonly target: number | null; readonly correction: ReactNode }) {
  const { currency } = useSettings()
  const over = (overBy(at.perOutcome, target) ?? 0) > 0
  return (
    <>
      <td className="num">{wholeMoney(at.parts.inference, currency)}</td>
      <td className="num">{wholeMoney(at.parts.infrastructure, currency)}</td>
      <td className="num nw">{correction}</td>
      <td className="num">{wholeMoney(at.total, currency)}</td>
      <td className="num">{countOf(at.tried)}</td>
      <td className="num">{countOf(at.succeeded)}</td>
      <td className="num q2">{shareWords(at.successShare)}</td>
      <td className="num">{countOf(at.corrected)}</td>
      <td className="num q2">{shareWords(at.correctedShare)}</td>
      <td className={over ? 'num eco-over' : 'num'}>
        <b>{at.perOutcome === null ? '–' : unitMoneyWords(at.perOutcome, currency)}</b>
        {over ? <span className="sr"> over target</span> : null}
      </td>
    </>
  )
}

function Correction({ month: { account, parts } }: { readonly month: CostedMonth }) {
  const { currency } = useSettings()
  return (
    <>
      <span className="q eco-hours">
        {countOf(account.correctionHours)} h ×{' '}
        {Number.isInteger(account.hourlyRate) ? wholeMoney(account.hourlyRate, currency) : unitMoneyWords(account.hourlyRate, currency)}
      </span>
      {wholeMoney(parts.correction, currency)}
    </>
  )
}

const heads = [
  { id: 'inference', words: 'Inference', of: null },
  { id: 'infrastructure', words: 'Infrastructure', of: null },
  { id: 'correction', words: 'Correction', of: null },
  { id: 'cost', words: 'Cost', of: null },
  { id: 'tried', words: 'Tried', of: null },
  { id: 'succeeded', words: 'Succeeded', of: null },
  { id: 'success-share', words: 'Share', of: 'of those tried' },
  { id: 'corrected', words: 'Corrected', of: null },
  { id: 'corrected-share', words: 'Share', of: 'of those that succeeded' },
  { id: 'per-outcome', words: 'Per outcome', of: null },
] as const

interface MonthsTableProps {
  readonly made: Economics
  readonly action: ReactNode
  readonly onOpen: (account: Account) => void
}

/** Every month recorded, the latest first; each opens to be changed. */
export function MonthsTable({ made: { system, months, year }, action, onOpen }: MonthsTableProps) {
  const { currency } = useSettings()
  const [all, setAll] = useState(false)
  const latest = months.toReversed()
  const shown = all ? latest : latest.slice(0, SHOWN)
  return (
    <section>
      <SectionHead title="Months" sub={counted(months.length, 'month recorded', 'months recorded')} end={action} />
      <table className="tbl tight eco-months">
        <caption className="sr">What each month cost, and what came of it</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {heads.map(({ id, words, of }) => (
              <th key={id} scope="col" className="num">
                {words}
                {of === null ? null : <span className="sr"> {of}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((month) => (
            <tr key={month.account.id}>
              <th scope="row" className="nw">
                <button type="button" className="pick" onClick={() => onOpen(month.account)}>
                  {shortMonthWords(month.month)}
                </button>
              </th>
              <Cells at={month} target={system.costTarget} correction={<Correction month={month} />} />
            </tr>
          ))}
        </tbody>
        {year === null || year.months < 2 ? null : (
          <tfoot>
            <tr>
              <th scope="row" className="nw">
                Last {year.months}
              </th>
              <Cells at={year} target={system.costTarget} correction={wholeMoney(year.parts.correction, currency)} />
            </tr>
          </tfoot>
        )}
      </table>
      {months.length > SHOWN ? (
        <Button size="sm" kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show ${SHOWN}` : `Show all ${months.length}`}
        </Button>
      ) : null}
    </section>
  )
}
