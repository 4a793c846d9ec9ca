import { Button } from '../../components/button.tsx'
import { FileDrop, useFileDrop, useFileReading, type FileReading } from '../../components/file-drop.tsx'
import { PageHead } from '../../components/page.tsx'
import { useCall, useReadOnly } from '../../state/hooks.ts'
import { AnswersReview } from './answers-review.tsx'
import { isJsonName, jsonDraft, tableDraft, type SystemsDraft } from './systems-draft.ts'
import { SystemsReview } from './systems-review.tsx'
import { useSystemsImport } from './use-systems-import.ts'
import '../import/import.css'
import './import-systems.css'

const newId = (): string => crypto.randomUUID()

function ChooseFile({ file, over }: { readonly file: FileReading; readonly over: boolean }) {
  const { draft, show } = useSystemsImport()
  return (
    <FileDrop
      file={file}
      over={over}
      accept=".csv,.tsv,.txt,.json"
      title="Drop systems or an outside assessment here"
      hint="CSV or JSON, up to 25 MB and 100,000 rows. It is read on this machine and goes nowhere else."
      more={
        draft === null ? null : (
          <Button size="lg" onClick={() => show(true)}>
            Go on with {draft.file}
          </Button>
        )
      }
    >
      <ul className="imsys-kinds">
        <li>
          <b>Systems</b>: CSV with a row for each system; a name at least, and team, owner, value a year, target where you have them.
        </li>
        <li>
          <b>Answers</b>: CSV of an assessment made elsewhere; a question code and a score of 0, 0.25, 0.5 or 1 in each row.
        </li>
        <li>
          <b>Everything</b>: the JSON file that Cadre exports from Systems.
        </li>
      </ul>
    </FileDrop>
  )
}

const subOf = (draft: SystemsDraft): string =>
  draft.kind === 'json'
    ? `${draft.file}, exported by Cadre`
    : `${draft.file}, ${draft.table.rows.length.toLocaleString('en-GB')} ${draft.table.rows.length === 1 ? 'row' : 'rows'}`

/** From a file to systems, or to answers about them: choose it, see what it would change, import it. */
export function ImportSystemsScreen() {
  const { draft, isOpen, begin } = useSystemsImport()
  const call = useCall()
  const readOnly = useReadOnly()
  const file = useFileReading(async (picked) =>
    begin(
      isJsonName(picked.name)
        ? jsonDraft(picked.name, picked.base64, newId)
        : tableDraft(picked.name, await call('table.read', picked), newId),
    ),
  )
  const shown = isOpen ? draft : null
  const { over, on } = useFileDrop(shown === null && readOnly === null && !file.reading, file)
  return (
    <div className="import" {...on}>
      <PageHead
        key={shown === null ? 'file' : 'review'}
        title="Import systems"
        sub={shown === null ? 'A list of systems, or an assessment made elsewhere' : subOf(shown)}
      />
      {shown === null ? (
        <ChooseFile file={file} over={over} />
      ) : shown.kind === 'answers' ? (
        <AnswersReview draft={shown} />
      ) : (
        <SystemsReview draft={shown} />
      )}
    </div>
  )
}
