import { useState } from 'react'
import { moneyUnit } from '../../../../src/base/money.ts'
import type { Framework } from '../../../../src/framework/framework.ts'
import { payOf } from '../../../../src/planning/money.ts'
import { ChartSection } from '../../../charts/chart-section.tsx'
import type { ChartTable } from '../../../charts/chart-table.ts'
import { LevelBadge } from '../../../components/level.tsx'
import { RoleMark } from '../../../components/role-mark.tsx'
import { SourceTag } from '../../../components/source-tag.tsx'
import { useFramework, useSettings, useWorkspace } from '../../../state/hooks.ts'
import { BandForm } from './band-form.tsx'
import { bandRows, type BandRow } from './band-rows.ts'

/** "118,400", to the unit; a dash when not known. */
const amountWords = (amount: number | null | undefined): string => (amount == null ? '–' : Math.round(amount).toLocaleString('en-GB'))

const factorOf = ({ defaults }: Framework, level: number) => defaults.find(({ id }) => id === `pay.factor-${level}`)

function From({ row }: { readonly row: BandRow }) {
  const factor = factorOf(useFramework(), row.level)
  if (row.own !== null) return 'Own band'
  return (
    <span className="row">
      Level 3 × {row.factor}
      {factor === undefined ? null : <SourceTag source={factor.source} />}
    </span>
  )
}

function Line({ row, onOpen }: { readonly row: BandRow; readonly onOpen: () => void }) {
  const { own } = row
  return (
    <tr>
      <th scope="row">
        <span className="row nw">
          <RoleMark role={row.role} size={16} name={false} />
          <LevelBadge level={row.level} />
          <button type="button" className="pick" onClick={onOpen}>
            {row.roleName}
          </button>
        </span>
      </th>
      <td className="num">{own === null ? <span className="q">–</span> : amountWords(own.low)}</td>
      <td className="num">{own === null ? <span className="q2">{amountWords(row.middle)}</span> : <b>{amountWords(own.middle)}</b>}</td>
      <td className="num">{own === null ? <span className="q">–</span> : amountWords(own.high)}</td>
      <td className="num">
        {row.isOwnRate ? <b>{amountWords(row.contractADay)}</b> : <span className="q2">{amountWords(row.contractADay)}</span>}
      </td>
      <td className="num">{amountWords(row.seatAYear)}</td>
      <td className="nw">
        <From row={row} />
      </td>
    </tr>
  )
}

const heads = ['Low', 'Middle', 'High', 'Contractor a day', 'Seat a year, loaded'] as const

const tableOf = (rows: readonly BandRow[], currency: string): ChartTable => ({
  columns: [
    { head: 'Role', as: 'text' },
    { head: 'Level', as: 'number' },
    ...heads.map((head) => ({ head: `${head}, ${currency}`, as: 'number' }) as const),
    { head: 'From', as: 'text' },
  ],
  rows: rows.map(({ roleName, level, own, middle, contractADay, seatAYear, factor }) => [
    roleName,
    level,
    own?.low ?? null,
    middle,
    own?.high ?? null,
    contractADay,
    seatAYear,
    own === null ? `Level 3 × ${factor}` : 'Own band',
  ]),
})

/** Base pay of every post, as the workspace sets it or as it follows from level 3. */
export function BandsTable() {
  const workspace = useWorkspace()
  const framework = useFramework()
  const { currency } = useSettings()
  const [open, setOpen] = useState<string | null>(null)
  const rows = bandRows(payOf(workspace, framework))
  const opened = rows.find(({ id }) => id === open)
  return (
    <>
      <ChartSection
        title="Pay bands"
        sub={`Base pay a year, full time, ${moneyUnit(currency).trim()}. Open a post to set its band`}
        about="Pay band of each post, what a contractor costs a day and what the seat costs a year."
        table={tableOf(rows, currency)}
        ownTable={null}
        note={
          <p className="q sm pay-note">
            A seat costs the middle of its band, times the loaded multiplier. What somebody is really paid goes before both. Without a rate
            of its own, a contractor’s day follows from the cost of the seat.
          </p>
        }
      >
        <table className="tbl tight pay-bands">
          <caption className="sr">Pay bands by role and level</caption>
          <thead>
            <tr>
              <th scope="col">Post</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} onOpen={() => setOpen(row.id)} />
            ))}
          </tbody>
        </table>
      </ChartSection>
      {opened === undefined ? null : <BandForm row={opened} onClose={() => setOpen(null)} />}
    </>
  )
}
