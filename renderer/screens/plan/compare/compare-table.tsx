import { dateWords } from '../../../../src/base/date.ts'
import { ChartSection } from '../../../charts/chart-section.tsx'
import { Button } from '../../../components/button.tsx'
import { Select } from '../../../components/form.tsx'
import { State } from '../../../components/state-words.tsx'
import { useWorkspace } from '../../../state/hooks.ts'
import { compareGroups, compareTable, isOther, type CompareCell, type Compared, type CompareRow } from './compare-rows.ts'
import { LEAST, MOST, type Choice } from './compared.ts'

interface CompareTableProps {
  readonly choices: readonly Choice[]
  readonly chosen: readonly Choice[]
  readonly columns: readonly Compared[]
  readonly onChoose: (keys: readonly string[]) => void
}

/** The plan of a column, to be changed for another, and the way to take it out. */
function Head({ choices, chosen, at, onChoose }: Omit<CompareTableProps, 'columns'> & { readonly at: number }) {
  const here = chosen[at]
  const free = choices.filter((one) => one === here || !chosen.includes(one))
  return (
    <th scope="col">
      <span className="cp-head">
        <Select
          aria-label={`Plan in column ${at + 1}`}
          value={here?.key ?? ''}
          options={free.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(key) => onChoose(chosen.map((one, place) => (place === at ? key : one.key)))}
        />
        {chosen.length <= LEAST ? null : (
          <Button
            kind="icon"
            size="sm"
            icon="close"
            aria-label={`Leave ${here?.name ?? ''} out`}
            onClick={() => onChoose(chosen.filter((_, place) => place !== at).map(({ key }) => key))}
          />
        )}
      </span>
    </th>
  )
}

function Words({ cell }: { readonly cell: CompareCell }) {
  return cell.tone === null ? cell.words : <State tone={cell.tone}>{cell.words}</State>
}

/** P50 and P80 under a forecast; nothing where the plan is not simulated. */
function Beside({ rows, at }: { readonly rows: readonly CompareRow[]; readonly at: number }) {
  const known = rows.filter(({ cells }) => cells[at]?.value != null)
  if (known.length === 0) return null
  return (
    <small className="cp-beside">
      {known.map((row) => {
        const cell = row.cells[at]
        return cell === undefined ? null : (
          <span key={row.id} className={isOther(row, at) ? 'cp-other' : undefined}>
            {row.label} <Words cell={cell} />
          </span>
        )
      })}
    </small>
  )
}

function Line({ row, keys }: { readonly row: CompareRow; readonly keys: readonly string[] }) {
  const { label, cells, due, beside = [] } = row
  const same = cells.every((_, at) => !isOther(row, at))
  return (
    <tr className={same ? 'cp-same' : undefined}>
      <th scope="row">
        {due === undefined ? (
          label
        ) : (
          <span className="two">
            <span>{label}</span>
            <small>{due === null ? 'No day' : `Due ${dateWords(due)}`}</small>
          </span>
        )}
      </th>
      {cells.map((cell, at) => (
        <td key={keys[at]} className={isOther(row, at) ? 'cp-other' : undefined}>
          <Words cell={cell} />
          <Beside rows={beside} at={at} />
        </td>
      ))}
    </tr>
  )
}

function Add({ choices, chosen, onChoose }: Omit<CompareTableProps, 'columns'>) {
  const next = choices.find((one) => !chosen.includes(one))
  if (next === undefined || chosen.length >= MOST) return null
  return (
    <Button size="sm" icon="plus" onClick={() => onChoose([...chosen, next].map(({ key }) => key))}>
      Add a plan
    </Button>
  )
}

/** Plans side by side, line by line; what differs from the first column is set in a heavier weight. */
export function CompareTable({ choices, chosen, columns, onChoose }: CompareTableProps) {
  const workspace = useWorkspace()
  const groups = compareGroups(columns, workspace)
  const choosing = { choices, chosen, onChoose }
  return (
    <ChartSection
      title="Side by side"
      sub="Heavier: not as in the first column"
      about={`${columns.map(({ name }) => name).join(', ')}: people, cost, decisions and the day each target is reached.`}
      table={compareTable(groups, columns)}
      ownTable={null}
      legend={<Add {...choosing} />}
      note={
        <p className="q sm cp-note">
          P10 to P90 are shares of simulated runs: P80 is what eight of ten keep. Today’s team, and a proposal beside a plan in use, are not
          simulated.
        </p>
      }
    >
      <table className="tbl tight cp">
        <caption className="sr">Plans compared. The first column is what the others are compared with</caption>
        <thead>
          <tr>
            <td />
            {chosen.map(({ key }, at) => (
              <Head key={key} at={at} {...choosing} />
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className="cp-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <Line key={row.id} row={row} keys={chosen.map(({ key }) => key)} />
            ))}
          </tbody>
        ))}
      </table>
    </ChartSection>
  )
}
