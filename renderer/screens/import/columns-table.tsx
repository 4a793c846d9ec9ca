import type { PeopleImport } from '../../../src/exchange/people-import.ts'
import { fieldWords, PeopleField, type ColumnUse } from '../../../src/exchange/people/field.ts'
import { orderWords, type DateOrder } from '../../../src/exchange/people/read-date.ts'
import { Select } from '../../components/form.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { State } from '../../components/state-words.tsx'
import { withUse, type ImportDraft } from './import-draft.ts'
import { useImport } from './use-import.ts'

type Column = PeopleImport['columns'][number]

const uses: readonly { readonly value: ColumnUse; readonly label: string }[] = (['ignore', ...PeopleField.options] as const).map(
  (value) => ({ value, label: fieldWords[value] }),
)
const orders = (['day-month-year', 'month-day-year'] as const).map((value) => ({ value, label: orderWords[value] }))

function Sure({ column }: { readonly column: Column }) {
  if (column.sure === 'off') {
    return (
      <span className="st mute">
        <Icon name="minus" />
        <span>{column.words}</span>
      </span>
    )
  }
  return <State tone={column.sure === 'good' ? 'good' : 'warn'}>{column.words}</State>
}

interface ColumnRowProps {
  readonly column: Column
  readonly at: number
  readonly order: DateOrder
  /** The list's order of dates is chosen here: at its first column of dates. */
  readonly ordered: boolean
}

function ColumnRow({ column, at, order, ordered }: ColumnRowProps) {
  const { change } = useImport()
  return (
    <tr className={column.use === 'ignore' ? 'off' : undefined}>
      <th scope="row">{column.heading}</th>
      <td className="import-samples" title={column.samples.join(', ')}>
        {column.samples.length === 0 ? 'Empty' : column.samples.slice(0, 2).join(', ')}
      </td>
      <td>
        <Select
          aria-label={`${column.heading} becomes`}
          value={column.use}
          options={uses}
          onChange={(use) => change((draft) => withUse(draft, at, use))}
        />
      </td>
      <td>
        <span className="row">
          <Sure column={column} />
          {ordered ? (
            <Select label="Order" value={order} options={orders} onChange={(dateOrder) => change((draft) => ({ ...draft, dateOrder }))} />
          ) : null}
        </span>
      </td>
    </tr>
  )
}

/** What each column of the file becomes, and how sure that is. */
export function ColumnsTable({ draft, imported }: { readonly draft: ImportDraft; readonly imported: PeopleImport }) {
  const { columns, dateOrder, problems } = imported
  const used = columns.filter(({ use }) => use !== 'ignore').length
  const datesAt = columns.findIndex(({ use }) => use === 'start-date' || use === 'end-date')
  const whole = problems.find(({ row }) => row === 1)
  return (
    <section>
      <SectionHead title="Columns" sub={`Guessed from the headings and values. ${used} of ${columns.length} will be imported`} />
      {whole === undefined ? null : (
        <p className="callout bad import-says" role="alert">
          <Icon name="stop" />
          <span>{whole.message}</span>
        </p>
      )}
      <table className="tbl import-columns">
        <caption className="sr">Columns of {draft.file}</caption>
        <thead>
          <tr>
            <th scope="col">In your file</th>
            <th scope="col">First values</th>
            <th scope="col">Becomes</th>
            <th scope="col">How sure</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            <ColumnRow key={column.heading} column={column} at={at} order={dateOrder} ordered={at === datesAt} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
