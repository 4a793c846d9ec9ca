import type { RowProblem } from '../../../src/exchange/table/problem.ts'
import { placeWords } from '../../../src/exchange/table/problem.ts'
import { Button } from '../../components/button.tsx'
import { SectionHead } from '../../components/page.tsx'
import { State } from '../../components/state-words.tsx'
import { usePage } from '../../components/use-page.tsx'
import { withoutRows } from './systems-draft.ts'
import { useSystemsImport } from './use-systems-import.ts'

function subOf(problems: readonly RowProblem[], canLeaveOut: boolean): string {
  const blocking = problems.filter((one) => one.blocking)
  if (blocking.length === 0) return 'Nothing here stops the import'
  if (blocking.some(({ row, where }) => row === 1 && where === undefined)) return 'What concerns the whole file comes first'
  return canLeaveOut ? 'Mend these in the file, or leave the rows out' : 'Mend these in the file; until then nothing of it is imported'
}

/** What cannot stand, by row, and how to mend it. `canLeaveOut`: single rows may be passed over. */
export function ProblemsSection({ problems, canLeaveOut }: { readonly problems: readonly RowProblem[]; readonly canLeaveOut: boolean }) {
  const { change } = useSystemsImport()
  const { page, more } = usePage(problems)
  if (problems.length === 0) return null
  return (
    <section>
      <SectionHead title="To look at" sub={subOf(problems, canLeaveOut)} />
      <table className="tbl tight imsys-problems">
        <caption className="sr">Problems by row</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong and how to mend it</th>
            <th scope="col">
              <span className="sr">Leave out</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {page.map((problem) => (
            <tr key={`${placeWords(problem)} ${problem.field} ${problem.message}`}>
              <th scope="row">{placeWords(problem)}</th>
              <td>{problem.field}</td>
              <td>
                <State tone={problem.blocking ? 'bad' : 'warn'}>{problem.message}</State>
              </td>
              <td>
                {canLeaveOut && problem.blocking && problem.row > 1 ? (
                  <Button
                    size="sm"
                    aria-label={`Leave out row ${problem.row}`}
                    onClick={() => change((draft) => withoutRows(draft, [problem.row]))}
                  >
                    Leave out
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  )
}
