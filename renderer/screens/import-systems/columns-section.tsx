import { answerFields, answerFieldWords, type AnswerField } from '../../../src/exchange/answers/field.ts'
import { systemFields, systemFieldWords, type SystemField } from '../../../src/exchange/systems/field.ts'
import { Select } from '../../components/form.tsx'
import { withUse, type TableDraft } from './systems-draft.ts'
import { useSystemsImport } from './use-systems-import.ts'

type Use = AnswerField | SystemField | 'ignore'

const IGNORE = { value: 'ignore', label: 'Do not import' } as const
const answerUses: readonly { readonly value: Use; readonly label: string }[] = [
  IGNORE,
  ...answerFields.map((value) => ({ value, label: answerFieldWords[value] })),
]
const systemUses: readonly { readonly value: Use; readonly label: string }[] = [
  IGNORE,
  ...systemFields.map((value) => ({
    value,
    label: value === 'level' || value === 'score' ? `${systemFieldWords[value]} (not imported)` : systemFieldWords[value],
  })),
]

/** The first values of a column that are not empty. */
const samples = ({ rows }: TableDraft['table'], at: number): string =>
  rows
    .slice(0, 200)
    .map(({ cells }) => cells[at]?.trim() ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 2)
    .map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell))
    .join(', ')

/** What each column of the file becomes; folded away while nothing is missing. */
export function ColumnsSection({ draft, isMissing }: { readonly draft: TableDraft; readonly isMissing: boolean }) {
  const { change } = useSystemsImport()
  const mapping: readonly Use[] = draft.kind === 'answers' ? draft.answers : draft.systems
  const used = mapping.filter((use) => use !== 'ignore').length
  return (
    <details className="imsys-fold" open={isMissing}>
      <summary>
        Columns <span className="q">{`${used} of ${mapping.length} read`}</span>
      </summary>
      <table className="tbl tight import-columns imsys-columns">
        <caption className="sr">Columns of {draft.file}</caption>
        <thead>
          <tr>
            <th scope="col">In your file</th>
            <th scope="col">First values</th>
            <th scope="col">Becomes</th>
          </tr>
        </thead>
        <tbody>
          {draft.table.headings.map((heading, at) => (
            <tr key={heading} className={mapping[at] === 'ignore' ? 'off' : undefined}>
              <th scope="row">{heading}</th>
              <td className="import-samples">{samples(draft.table, at)}</td>
              <td>
                <Select
                  aria-label={`${heading} becomes`}
                  value={mapping[at] ?? 'ignore'}
                  options={draft.kind === 'answers' ? answerUses : systemUses}
                  onChange={(use) => change((before) => withUse(before, at, use))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
