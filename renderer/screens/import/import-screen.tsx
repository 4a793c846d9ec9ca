import { useFileDrop, useFileReading } from '../../components/file-drop.tsx'
import { PageHead } from '../../components/page.tsx'
import { useCall, useReadOnly } from '../../state/hooks.ts'
import { ChooseFile } from './choose-file.tsx'
import { ColumnsAndRows } from './columns-and-rows.tsx'
import { draftFrom } from './import-draft.ts'
import { Review } from './review.tsx'
import { Steps } from './steps.tsx'
import { useImport } from './use-import.ts'
import './import.css'

/** From a people list in a file to people in the workspace: file, columns and rows, review. */
export function ImportScreen() {
  const { step, draft, begin } = useImport()
  const call = useCall()
  const readOnly = useReadOnly()
  const file = useFileReading(async (picked) => begin(draftFrom(picked.name, await call('table.read', picked), () => crypto.randomUUID())))
  const { over, on } = useFileDrop(step === 'file' && readOnly === null && !file.reading, file)
  const sub =
    draft === null || step === 'file'
      ? 'A CSV file from your people system or a spreadsheet'
      : `${draft.file}, ${draft.table.rows.length.toLocaleString('en-GB')} rows`
  return (
    <div className="import" {...on}>
      <PageHead key={step} title="Import people" sub={sub} actions={<Steps step={step} />} />
      {step === 'file' || draft === null ? (
        <ChooseFile file={file} over={over} />
      ) : step === 'columns' ? (
        <ColumnsAndRows draft={draft} />
      ) : (
        <Review draft={draft} />
      )}
    </div>
  )
}
