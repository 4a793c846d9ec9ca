import { Button } from '../../components/button.tsx'
import { FileDrop, type FileReading } from '../../components/file-drop.tsx'
import { useImport } from './use-import.ts'

interface ChooseFileProps {
  readonly file: FileReading
  /** A file is held over the window. */
  readonly over: boolean
}

export function ChooseFile({ file, over }: ChooseFileProps) {
  const { draft, show } = useImport()
  return (
    <FileDrop
      file={file}
      over={over}
      accept=".csv,.tsv,.txt"
      title="Drop a people list here"
      hint="CSV, TSV or text, up to 25 MB and 100,000 rows. It is read on this machine and goes nowhere else."
      more={
        draft === null ? null : (
          <Button size="lg" onClick={() => show('columns')}>
            Go on with {draft.file}
          </Button>
        )
      }
    >
      <p>
        One row for each person, headings in the first row: a name at least; job title, level, team, manager, start date, share of a week
        and pay where you have them.
      </p>
    </FileDrop>
  )
}
