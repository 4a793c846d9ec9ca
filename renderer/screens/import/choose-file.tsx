import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useReadOnly } from '../../state/hooks.ts'
import { useImport } from './use-import.ts'

interface ChooseFileProps {
  /** A file is held over the window. */
  readonly over: boolean
  readonly reading: boolean
  readonly refusal: string | null
  readonly onChoose: () => void
}

function Callout({ words, tone }: { readonly words: string; readonly tone: 'bad' | 'warn' }) {
  return (
    <p className={`callout ${tone} import-says`} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon name={tone === 'bad' ? 'stop' : 'warn'} />
      <span>{words}</span>
    </p>
  )
}

export function ChooseFile({ over, reading, refusal, onChoose }: ChooseFileProps) {
  const { draft, show } = useImport()
  const readOnly = useReadOnly()
  return (
    <div className="body scroll" tabIndex={-1}>
      <section className={over ? 'import-drop over' : 'import-drop'}>
        <Icon name="sheet" />
        <h2>{over ? 'Let go to read it' : 'Drop a people list here'}</h2>
        <p>
          One row for each person, headings in the first row: a name at least; job title, level, team, manager, start date, share of a week
          and pay where you have them.
        </p>
        <div className="row wrap">
          <Button kind="primary" size="lg" icon="upload" disabled={reading || readOnly !== null} aria-busy={reading} onClick={onChoose}>
            {reading ? 'Reading it' : 'Choose a file'}
          </Button>
          {draft === null ? null : (
            <Button size="lg" onClick={() => show('columns')}>
              Go on with {draft.file}
            </Button>
          )}
        </div>
        <p className="hint">CSV, TSV or text, up to 25 MB and 50,000 rows. It is read on this machine and goes nowhere else.</p>
        {readOnly === null ? null : <Callout tone="warn" words={readOnly} />}
        {refusal === null ? null : <Callout tone="bad" words={refusal} />}
      </section>
    </div>
  )
}
