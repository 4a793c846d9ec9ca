import { useState, type DragEvent, type ReactNode } from 'react'
import { Refusal } from '../../src/base/failure.ts'
import { contentsOf, pickFile, type PickedFile } from '../client/files.ts'
import { useReadOnly } from '../state/hooks.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './file-drop.css'

/** Something to know beside a file, in place. */
export function FileCallout({ words, tone }: { readonly words: string; readonly tone: 'bad' | 'warn' }) {
  return (
    <p className={`callout ${tone} import-says`} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon name={tone === 'bad' ? 'stop' : 'warn'} />
      <span>{words}</span>
    </p>
  )
}

export interface FileReading {
  readonly reading: boolean
  /** What is wrong with the file chosen last, as a sentence; null when nothing is. */
  readonly refusal: string | null
  /** Reads one file, in a while or at once. */
  readonly read: (contents: () => Promise<PickedFile | null>) => Promise<void>
}

/** Reads one file at a time; what is wrong with a file is said in place. */
export function useFileReading(take: (file: PickedFile) => Promise<void>): FileReading {
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const read = async (contents: () => Promise<PickedFile | null>) => {
    setRefusal(null)
    setReading(true)
    try {
      const picked = await contents()
      if (picked !== null) await take(picked)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      setRefusal(error.message)
    } finally {
      setReading(false)
    }
  }
  return { reading, refusal, read }
}

/** What a whole screen needs to take a file that is let go over it. */
export function useFileDrop(open: boolean, { read }: FileReading) {
  const [over, setOver] = useState(false)
  const on = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(open)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer.files[0]
      if (open && file !== undefined) void read(() => contentsOf(file))
    },
  }
  return { over, on }
}

interface FileDropProps {
  readonly file: FileReading
  /** A file is held over the window. */
  readonly over: boolean
  readonly accept: string
  readonly title: string
  readonly hint: string
  /** Beside the button. */
  readonly more?: ReactNode
  /** What the file may be. */
  readonly children: ReactNode
}

/** Where a file is dropped or chosen. */
export function FileDrop({ file: { reading, refusal, read }, over, accept, title, hint, more, children }: FileDropProps) {
  const readOnly = useReadOnly()
  return (
    <div className="body scroll" tabIndex={-1}>
      <section className={over ? 'file-drop over' : 'file-drop'}>
        <Icon name="sheet" />
        <h2>{over ? 'Let go to read it' : title}</h2>
        {children}
        <div className="row wrap">
          <Button
            kind="primary"
            size="lg"
            icon="upload"
            disabled={reading || readOnly !== null}
            aria-busy={reading}
            onClick={() => void read(() => pickFile(accept))}
          >
            {reading ? 'Reading it' : 'Choose a file'}
          </Button>
          {more}
        </div>
        <p className="hint">{hint}</p>
        {readOnly === null ? null : <FileCallout tone="warn" words={readOnly} />}
        {refusal === null ? null : <FileCallout tone="bad" words={refusal} />}
      </section>
    </div>
  )
}
