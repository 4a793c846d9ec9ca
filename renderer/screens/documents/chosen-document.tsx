import { useState, type ReactNode } from 'react'
import type { DocumentModel } from '../../../src/document/block.ts'
import { Button } from '../../components/button.tsx'
import { kindName } from '../../components/document-kinds.ts'
import { Segmented, Select } from '../../components/form.tsx'
import { Icon } from '../../components/icon.tsx'
import { SectionHead } from '../../components/page.tsx'
import { counted, listed } from '../../components/words.ts'
import { useGo } from '../../state/hooks.ts'
import { fileLabels } from './made.ts'
import { laidOut } from './preview/laid.ts'
import { PageGrid } from './preview/page-grid.tsx'
import type { Shown } from './use-documents.ts'

/** Side by side while they are few, in a list when they are many. */
function FileChoice({
  labels,
  at,
  onChange,
}: {
  readonly labels: readonly string[]
  readonly at: number
  readonly onChange: (at: number) => void
}) {
  const options = labels.map((label, nth) => ({ value: String(nth), label }))
  if (options.length < 4) return <Segmented label="File" options={options} value={String(at)} onChange={(nth) => onChange(Number(nth))} />
  return (
    <Select label={`File ${at + 1} of ${options.length}`} value={String(at)} options={options} onChange={(nth) => onChange(Number(nth))} />
  )
}

function Guessed({ fonts }: { readonly fonts: readonly string[] }) {
  if (fonts.length === 0) return null
  return <p className="hint">The widths of {listed(fonts)} are not known here, so pages may break elsewhere in Word.</p>
}

/** The pages of one file under its name, beside the choice of another where there is one. */
function Preview({ model, choice }: { readonly model: DocumentModel; readonly choice: ReactNode }) {
  const laid = laidOut(model)
  return (
    <>
      <div className="doc-bar">
        {choice}
        <p className="q sm doc-file" title={`${model.fileName}.docx`}>
          {counted(laid.layout.pages.length, 'page', 'pages')}, {model.fileName}.docx
        </p>
      </div>
      <Guessed fonts={laid.layout.guessedFonts} />
      <PageGrid key={model.fileName} laid={laid} />
    </>
  )
}

interface ChosenDocumentProps {
  readonly shown: Shown
  /** Chooses what it is about. */
  readonly bar: ReactNode
  readonly busy: boolean
  readonly onExport: () => void
}

/** The chosen document: what it is about, its files, and the pages of one of them. */
export function ChosenDocument({ shown: { kind, asked, made }, bar, busy, onExport }: ChosenDocumentProps) {
  const go = useGo()
  const [picked, pick] = useState(0)
  const models = made?.models ?? []
  const at = Math.min(picked, Math.max(0, models.length - 1))
  const model = models[at]
  const why = asked.request === null ? asked.why : (made?.why ?? null)
  const mend = asked.request === null ? asked.mend : null
  return (
    <section aria-label={kindName(kind)}>
      <SectionHead
        title={kindName(kind)}
        sub={model?.subtitle}
        end={
          model === undefined ? undefined : (
            <Button size="sm" icon="download" disabled={busy} onClick={onExport}>
              Export as Word
            </Button>
          )
        }
      />
      {bar}
      {why === null ? null : (
        <div className="callout warn">
          <Icon name="warn" />
          <div>
            <p>{why}</p>
            {mend === null ? null : (
              <Button size="sm" className="doc-mend" onClick={() => go(mend.place)}>
                {mend.words}
              </Button>
            )}
          </div>
        </div>
      )}
      {model === undefined ? null : (
        <Preview model={model} choice={models.length > 1 ? <FileChoice labels={fileLabels(models)} at={at} onChange={pick} /> : null} />
      )}
    </section>
  )
}
