import type { DocumentKind, DocumentRequest } from '../../../src/contract/commands.ts'
import { Button } from '../../components/button.tsx'
import { Field, Segmented, Select, type Option } from '../../components/form.tsx'
import { SectionHead } from '../../components/page.tsx'
import { useEdit, useReadOnly, useSettings } from '../../state/hooks.ts'
import { documentKinds, type Subjects } from './document-kinds.ts'

const sizes = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'US Letter' },
] as const

function Paper() {
  const { paper } = useSettings()
  const edit = useEdit()
  const readOnly = useReadOnly()
  if (readOnly !== null) return <p className="q">Paper: {paper === 'a4' ? 'A4' : 'US Letter'}</p>
  return (
    <div className="field">
      <span className="lab">Paper, all documents</span>
      <Segmented
        label="Paper"
        options={sizes}
        value={paper}
        onChange={(value) => void edit({ kind: 'change-settings', given: { patch: { paper: value } } })}
      />
    </div>
  )
}

interface About {
  readonly posts: readonly Option<string>[]
  readonly people: readonly Option<string>[]
  readonly subjects: Subjects
  readonly pick: (change: Partial<Subjects>) => void
}

interface DocumentPaneProps {
  readonly kind: DocumentKind
  readonly about: About
  /** Null while it is not made, or cannot be. */
  readonly request: DocumentRequest | null
  readonly busy: boolean
  readonly onExport: (request: DocumentRequest) => void
}

/** What the chosen document is about, on which paper, and its export. */
export function DocumentPane({ kind, about: { posts, people, subjects, pick }, request, busy, onExport }: DocumentPaneProps) {
  return (
    <aside className="pane" aria-label="About and export">
      <div className="in doc-pane">
        <SectionHead title={documentKinds.find((one) => one.kind === kind)?.name ?? ''} />
        {kind === 'interview-kit' ? (
          <Field label="For the post" hint="Planned hires stand first.">
            <Select value={subjects.post} options={posts} onChange={(post) => pick({ post })} />
          </Field>
        ) : null}
        {kind === 'career-plan' && subjects.personId !== null ? (
          <Field label="About" hint="People the plan moves stand first.">
            <Select value={subjects.personId} options={people} onChange={(personId) => pick({ personId })} />
          </Field>
        ) : null}
        <Paper />
        <Button icon="download" disabled={busy || request === null} onClick={() => (request === null ? undefined : onExport(request))}>
          Export as Word
        </Button>
        <p className="hint">A file that is already there is never written over.</p>
      </div>
    </aside>
  )
}
