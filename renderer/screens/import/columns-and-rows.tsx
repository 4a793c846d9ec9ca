import { Button } from '../../components/button.tsx'
import { counted } from '../../components/words.ts'
import { ColumnsTable } from './columns-table.tsx'
import { withoutRows, type ImportDraft } from './import-draft.ts'
import { RowsSection } from './rows-section.tsx'
import { useImport, useImported } from './use-import.ts'

/** What each column becomes, and the rows that cannot stand as they are. */
export function ColumnsAndRows({ draft }: { readonly draft: ImportDraft }) {
  const { show, change } = useImport()
  const imported = useImported(draft)
  const { counts, rows } = imported
  const toFix = rows.filter(({ state }) => state === 'to-fix').map(({ row }) => row)
  const people = counts.new + counts.changed + counts.same
  const nameless = imported.problems.some(({ row }) => row === 1)
  return (
    <>
      <div className="body scroll import-body">
        <ColumnsTable draft={draft} imported={imported} />
        <RowsSection draft={draft} imported={imported} />
      </div>
      <footer className="import-foot">
        <Button onClick={() => show('file')}>Back</Button>
        <span className="sp" />
        <span className="q2">
          {toFix.length === 0 || nameless
            ? 'Nothing is added until you finish'
            : `${counted(toFix.length, 'row', 'rows')} to fix or leave out first`}
        </span>
        {toFix.length === 0 || nameless ? null : (
          <Button onClick={() => change((before) => withoutRows(before, toFix))}>Leave out {counted(toFix.length, 'row', 'rows')}</Button>
        )}
        <Button kind="primary" disabled={toFix.length > 0 || people === 0} onClick={() => show('review')}>
          Review {people.toLocaleString('en-GB')} {people === 1 ? 'person' : 'people'}
        </Button>
      </footer>
    </>
  )
}
