import type { DocumentKind, Progress } from '../../../../src/contract/commands.ts'
import { Button } from '../../../components/button.tsx'
import { kindName } from '../../../components/document-kinds.ts'
import { Segmented } from '../../../components/form.tsx'
import { Icon } from '../../../components/icon.tsx'
import { SectionHead } from '../../../components/page.tsx'
import type { Stand } from '../card-state.ts'
import { sizeWords } from '../card-state.ts'
import type { Shown } from '../use-documents.ts'

const forms = [
  { value: 'files', label: 'Files' },
  { value: 'zip', label: 'One zip' },
] as const
const icons = { done: 'check', now: 'download', waiting: 'clock' } as const

interface ChoiceProps {
  readonly shown: readonly Shown[]
  readonly left: ReadonlySet<DocumentKind>
  readonly onLeave: (left: ReadonlySet<DocumentKind>) => void
  readonly as: 'files' | 'zip'
  readonly onAs: (as: 'files' | 'zip') => void
}

/** Which documents are written, and how. */
export function ExportChoice({ shown, left, onLeave, as, onAs }: ChoiceProps) {
  const turn = (kind: DocumentKind) => onLeave(new Set(left.has(kind) ? [...left].filter((one) => one !== kind) : [...left, kind]))
  return (
    <>
      <ul className="exp">
        {shown.map((one) => {
          const possible = one.asked.request !== null && one.made?.models !== null
          return (
            <li key={one.kind}>
              <label className="check">
                <input type="checkbox" checked={possible && !left.has(one.kind)} disabled={!possible} onChange={() => turn(one.kind)} />
                <span>{kindName(one.kind)}</span>
              </label>
              <span className="q sm">{possible ? sizeWords(one) : one.asked.request === null ? 'Nobody yet' : 'Cannot be made'}</span>
            </li>
          )
        })}
      </ul>
      <div className="row">
        <Segmented label="Written as" options={forms} value={as} onChange={onAs} />
      </div>
      <p className="hint">A file that is already there is never written over unasked: in a folder, the new one gets a number.</p>
    </>
  )
}

interface UnderWayProps {
  readonly stands: ReadonlyMap<DocumentKind, Stand>
  readonly progress: Progress | null
  readonly onStop: () => void
}

const standWords = ({ state, done, of }: Stand): string =>
  state === 'done' ? 'Done' : state === 'waiting' ? 'Waiting' : of === 1 ? 'Now' : `${done} of ${of}`

/** How far an export is: done, now, waiting. */
export function ExportUnderWay({ stands, progress, onStop }: UnderWayProps) {
  const [done, of] = [progress?.done ?? 0, progress?.of ?? [...stands.values()].reduce((sum, stand) => sum + stand.of, 0)]
  return (
    <>
      <ul className="exp">
        {[...stands].map(([kind, stand]) => (
          <li key={kind} className={`exp-${stand.state}`}>
            <span className="exp-name">
              <Icon name={icons[stand.state]} />
              {kindName(kind)}
            </span>
            <span className="q sm">{standWords(stand)}</span>
          </li>
        ))}
      </ul>
      <div className="exp-bar" role="progressbar" aria-label="Files written" aria-valuemin={0} aria-valuemax={of} aria-valuenow={done}>
        <i style={{ width: `${of === 0 ? 0 : (done / of) * 100}%` }} />
      </div>
      <p className="hint exp-file">{progress === null || progress.now === '' ? 'Starting' : progress.now}</p>
      <Button onClick={onStop}>Stop export</Button>
    </>
  )
}

/** Where the last export lies, and names that differ from the usual ones because those were taken. */
export function ExportDone({
  folder,
  files,
  usual,
  onReveal,
}: {
  readonly folder: string
  readonly files: readonly string[]
  readonly usual: ReadonlySet<string>
  readonly onReveal: (() => void) | null
}) {
  const renamed = files.filter((name) => name.endsWith('.docx') && !usual.has(name))
  return (
    <div className="exp-done" role="status">
      <p className="row">
        <Icon name="check" tone="good" />
        <span>
          {files.length === 1 ? files[0] : `${files.length} files`} in {folder}
        </span>
      </p>
      {renamed.length === 0 ? null : <p className="hint">Under a new name: {renamed.join(', ')}</p>}
      {onReveal === null ? null : (
        <Button size="sm" icon="folder" onClick={onReveal}>
          Show in folder
        </Button>
      )}
    </div>
  )
}

export const ExportHead = ({ words }: { readonly words: string }) => <SectionHead title="Export" end={words} />
