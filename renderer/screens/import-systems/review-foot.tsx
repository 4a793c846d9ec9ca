import { listWords } from '../../../src/base/phrase.ts'
import { Button } from '../../components/button.tsx'
import { counted } from '../../components/words.ts'
import { useReadOnly } from '../../state/hooks.ts'
import { withAllRows, withoutRows } from './systems-draft.ts'
import { useSystemsImport } from './use-systems-import.ts'

interface ReviewFootProps {
  /** Rows that cannot stand and may be left out. */
  readonly bad: readonly number[]
  /** Codes that nobody has given a meaning yet. */
  readonly undecided?: number
  /** Whether something concerns the file as a whole. */
  readonly isWhole: boolean
  /** Whether something cannot stand. */
  readonly isBlocked: boolean
  readonly leftOut: number
  /** What is imported, such as "12 answers"; null when the file changes nothing. */
  readonly what: string | null
  readonly onImport: () => void
}

/** Back, what stands in the way, and the one act. */
export function ReviewFoot({ bad, undecided = 0, isWhole, isBlocked, leftOut, what, onImport }: ReviewFootProps) {
  const { show, change } = useSystemsImport()
  const readOnly = useReadOnly()
  const words =
    readOnly ??
    (isBlocked ? waitingWords(isWhole, bad.length, undecided) : what === null ? 'The file changes nothing' : 'One step; undo takes it back')
  return (
    <footer className="import-foot">
      <Button onClick={() => show(false)}>Back</Button>
      <span className="sp" />
      <span className="q2">{words}</span>
      {leftOut === 0 ? null : <Button onClick={() => change(withAllRows)}>Put back {counted(leftOut, 'row', 'rows')}</Button>}
      {bad.length === 0 ? null : (
        <Button onClick={() => change((draft) => withoutRows(draft, bad))}>Leave out {counted(bad.length, 'row', 'rows')}</Button>
      )}
      <Button kind="primary" disabled={isBlocked || what === null || readOnly !== null} onClick={onImport}>
        {what === null ? 'Import' : `Import ${what}`}
      </Button>
    </footer>
  )
}

function waitingWords(isWhole: boolean, bad: number, undecided: number): string {
  if (isWhole) return 'Settle what concerns the whole file first'
  const parts = [
    ...(undecided === 0 ? [] : [counted(undecided, 'code to decide', 'codes to decide')]),
    ...(bad === 0 ? [] : [counted(bad, 'row to mend or leave out', 'rows to mend or leave out')]),
  ]
  return `${listWords(parts)} first`
}

/** The rows of problems that can be left out. */
export const rowsOf = (problems: readonly { readonly row: number; readonly blocking: boolean }[]): readonly number[] => [
  ...new Set(problems.filter(({ blocking, row }) => blocking && row > 1).map(({ row }) => row)),
]
