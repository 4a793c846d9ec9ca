import { useState, type DragEvent } from 'react'
import { Refusal } from '../../../src/base/failure.ts'
import { contentsOf, pickFile, type PickedFile } from '../../client/files.ts'
import { PageHead } from '../../components/page.tsx'
import { useCall, useReadOnly } from '../../state/hooks.ts'
import { ChooseFile } from './choose-file.tsx'
import { ColumnsAndRows } from './columns-and-rows.tsx'
import { draftFrom } from './import-draft.ts'
import { Review } from './review.tsx'
import { Steps } from './steps.tsx'
import { useImport } from './use-import.ts'
import './import.css'

const ACCEPTED = '.csv,.tsv,.txt'

/** Reads a list, one at a time; what is wrong with a file is said in place. */
function useReading() {
  const call = useCall()
  const { begin } = useImport()
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const read = async (contents: () => Promise<PickedFile | null>) => {
    setRefusal(null)
    setReading(true)
    try {
      const picked = await contents()
      if (picked !== null) begin(draftFrom(picked.name, await call('people.read', picked), () => crypto.randomUUID()))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error.message)
    } finally {
      setReading(false)
    }
  }
  return { reading, refusal, read }
}

/** From a people list in a file to people in the workspace: file, columns and rows, review. */
export function ImportScreen() {
  const { step, draft } = useImport()
  const readOnly = useReadOnly()
  const { reading, refusal, read } = useReading()
  const [over, setOver] = useState(false)
  const open = step === 'file' && readOnly === null && !reading
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (open && file !== undefined) void read(() => contentsOf(file))
  }
  const sub =
    draft === null || step === 'file'
      ? 'A CSV file from your people system or a spreadsheet'
      : `${draft.file}, ${draft.table.rows.length.toLocaleString('en-GB')} rows`
  return (
    <div
      className="import"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(open)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <PageHead key={step} title="Import people" sub={sub} actions={<Steps step={step} />} />
      {step === 'file' || draft === null ? (
        <ChooseFile over={over} reading={reading} refusal={refusal} onChoose={() => void read(() => pickFile(ACCEPTED))} />
      ) : step === 'columns' ? (
        <ColumnsAndRows draft={draft} />
      ) : (
        <Review draft={draft} />
      )}
    </div>
  )
}
