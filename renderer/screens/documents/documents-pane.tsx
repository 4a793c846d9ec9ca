import { useEffect, useRef } from 'react'
import type { DocumentKind } from '../../../src/contract/commands.ts'
import { useSession } from '../../state/context.ts'
import type { useExport } from '../../state/use-export.ts'
import { Branding } from './branding/branding.tsx'
import type { Stand } from './card-state.ts'
import { ExportChoice, ExportDone, ExportHead, ExportUnderWay } from './export/export-section.tsx'
import type { Shown } from './use-documents.ts'

interface DocumentsPaneProps {
  readonly shown: readonly Shown[]
  readonly stands: ReadonlyMap<DocumentKind, Stand>
  readonly exporting: ReturnType<typeof useExport>
  readonly left: ReadonlySet<DocumentKind>
  readonly onLeave: (left: ReadonlySet<DocumentKind>) => void
  readonly as: 'files' | 'zip'
  readonly onAs: (as: 'files' | 'zip') => void
}

/** How documents look, and their export. */
export function DocumentsPane({ shown, stands, exporting: { underWay, last, stop, reveal }, ...choice }: DocumentsPaneProps) {
  const { shell } = useSession()
  const usual = new Set(shown.flatMap(({ made }) => made?.models?.map(({ fileName }) => `${fileName}.docx`) ?? []))
  const section = useRef<HTMLElement>(null)
  const busy = underWay !== null
  const before = useRef(busy)
  // In a low window its progress would run, and could be stopped, out of view. The button that began or stopped it is gone or dead now.
  useEffect(() => {
    if (busy) section.current?.scrollIntoView({ block: 'nearest' })
    if (before.current !== busy && document.activeElement?.matches('body, :disabled') === true)
      section.current?.focus({ preventScroll: true })
    before.current = busy
  }, [busy])
  const done = [...stands.values()].filter(({ state }) => state === 'done').length
  return (
    <aside className="pane doc-pane scroll" aria-label="Branding and export">
      <div className="in">
        <Branding />
        <hr className="rule" />
        <section ref={section} className="export" aria-label="Export" tabIndex={-1}>
          <ExportHead words={underWay === null ? '' : `${done} of ${stands.size} done`} />
          {underWay === null ? (
            <ExportChoice shown={shown} {...choice} />
          ) : (
            <ExportUnderWay stands={stands} progress={underWay.progress} onStop={stop} />
          )}
          {last === null ? null : <ExportDone {...last} usual={usual} onReveal={shell?.shell === 'desktop' ? reveal : null} />}
        </section>
      </div>
    </aside>
  )
}
