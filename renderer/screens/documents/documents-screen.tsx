import { useMemo, useState } from 'react'
import { failureWords, Refusal } from '../../../src/base/failure.ts'
import type { DocumentKind, DocumentRequest } from '../../../src/contract/commands.ts'
import type { DocumentModel } from '../../../src/document/block.ts'
import { makeDocument } from '../../../src/document/make.ts'
import { receive } from '../../client/files.ts'
import { Button } from '../../components/button.tsx'
import { Field, Segmented, Select } from '../../components/form.tsx'
import { EmptyState, PageHead, SectionHead } from '../../components/page.tsx'
import { useBank, useCall, useEdit, useFramework, useGo, usePlace, usePlan, useReadOnly, useSettings, useTell, useTellRefusal, useToday, useWorkspace } from '../../state/hooks.ts'
import { DocumentCard } from './document-card.tsx'
import { careerPeople, documentKinds, kitPosts, requestFor, type Subjects } from './document-kinds.ts'
import { Outline } from './outline.tsx'
import './documents.css'

type Made = { readonly request: DocumentRequest; readonly model: DocumentModel } | { readonly request: null; readonly why: string }

/** Every kind about the chosen subjects: the document itself, or why it cannot be made. */
function useDocuments(subjects: Subjects): ReadonlyMap<DocumentKind, Made> | null {
  const workspace = useWorkspace()
  const framework = useFramework()
  const today = useToday()
  const bank = useBank()
  return useMemo(() => {
    if (bank === null) return null
    const made = (kind: DocumentKind): Made => {
      const request = requestFor(kind, subjects)
      if (request === null) return { request, why: 'There is nobody to write it about. Add a person with a role first.' }
      try {
        return { request, model: makeDocument(request, { workspace, framework, bank, today }) }
      } catch (cause) {
        if (cause instanceof Refusal) return { request: null, why: failureWords(cause.failure) }
        throw cause
      }
    }
    return new Map(documentKinds.map(({ kind }) => [kind, made(kind)]))
  }, [workspace, framework, today, bank, subjects])
}

/** Exports what is asked, one export at a time, and says where it went. */
function useExport() {
  const call = useCall()
  const tell = useTell()
  const tellRefusal = useTellRefusal()
  const [busy, setBusy] = useState(false)
  const exportThese = async (documents: DocumentRequest[]) => {
    setBusy(true)
    try {
      const words = receive(await call('documents.export', { documents }))
      if (words !== null) tell('good', words)
    } catch (error) {
      tellRefusal(error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, exportThese: (documents: DocumentRequest[]) => void exportThese(documents) }
}

function Paper() {
  const { paper } = useSettings()
  const edit = useEdit()
  const readOnly = useReadOnly()
  const sizes = [
    { value: 'a4', label: 'A4' },
    { value: 'letter', label: 'US Letter' },
  ] as const
  if (readOnly !== null) return <p className="q">Paper: {paper === 'a4' ? 'A4' : 'US Letter'}</p>
  return (
    <div className="field">
      <span className="lab">Paper, all documents</span>
      <Segmented label="Paper" options={sizes} value={paper} onChange={(value) => void edit({ kind: 'change-settings', given: { patch: { paper: value } } })} />
    </div>
  )
}

function Nothing() {
  const go = useGo()
  return (
    <EmptyState
      title="Documents come from systems and people"
      text="Add a system or import your people; the plan, charter, kit, career plan and report then write themselves from the same figures."
      actions={
        <>
          <Button kind="primary" size="lg" icon="plus" onClick={() => go({ screen: 'systems', id: 'new' })}>
            Add system
          </Button>
          <Button size="lg" icon="sheet" onClick={() => go({ screen: 'import' })}>
            Import people
          </Button>
        </>
      }
    />
  )
}

const isKind = (text: string | undefined): DocumentKind | null => documentKinds.find(({ kind }) => kind === text)?.kind ?? null

function Desk() {
  const plan = usePlan()
  const framework = useFramework()
  const workspace = useWorkspace()
  const place = usePlace()
  const go = useGo()
  const posts = useMemo(() => kitPosts(plan, framework), [plan, framework])
  const people = useMemo(() => careerPeople(workspace, plan), [workspace, plan])
  const [picked, pick] = useState<Partial<Subjects>>({})
  const post = picked.post ?? posts[0]?.value ?? ''
  const personId = people.some(({ value }) => value === picked.personId) ? (picked.personId ?? null) : (people[0]?.value ?? null)
  const subjects = useMemo(() => ({ post, personId }), [post, personId])
  const documents = useDocuments(subjects)
  const { busy, exportThese } = useExport()
  const kind = isKind(place.id) ?? 'headcount-plan'
  const chosen = documents?.get(kind)
  const all = [...(documents?.values() ?? [])].flatMap(({ request }) => request ?? [])
  return (
    <>
      <PageHead
        title="Documents"
        sub="Made from the plan; change a figure there and it changes here"
        actions={
          <Button kind="primary" icon="download" disabled={busy || all.length === 0} onClick={() => exportThese(all)}>
            {busy ? 'Exporting' : `Export all ${all.length}`}
          </Button>
        }
      />
      <div className="split">
        <div className="main scroll documents" tabIndex={-1}>
          <ul className="doc-row" aria-label="Documents">
            {documentKinds.map((one) => {
              const made = documents?.get(one.kind)
              const model = made !== undefined && made.request !== null ? made.model : null
              return <DocumentCard key={one.kind} {...one} model={model} chosen={one.kind === kind} onChoose={() => go({ screen: 'documents', id: one.kind })} />
            })}
          </ul>
          {chosen === undefined ? null : chosen.request === null ? <p className="callout warn">{chosen.why}</p> : <Outline model={chosen.model} />}
        </div>
        <aside className="pane" aria-label="About and export">
          <div className="in doc-pane">
            <SectionHead title={documentKinds.find((one) => one.kind === kind)?.name ?? ''} />
            {kind === 'interview-kit' ? (
              <Field label="For the post" hint="Planned hires stand first.">
                <Select value={post} options={posts} onChange={(value) => pick({ ...picked, post: value })} />
              </Field>
            ) : null}
            {kind === 'career-plan' && personId !== null ? (
              <Field label="About" hint="People the plan moves stand first.">
                <Select value={personId} options={people} onChange={(value) => pick({ ...picked, personId: value })} />
              </Field>
            ) : null}
            <Paper />
            <Button icon="download" disabled={busy || chosen === undefined || chosen.request === null} onClick={() => (chosen?.request ? exportThese([chosen.request]) : undefined)}>
              Export as Word
            </Button>
            <p className="hint">A file that is already there is never written over.</p>
          </div>
        </aside>
      </div>
    </>
  )
}

export function DocumentsScreen() {
  const { system, person } = useWorkspace()
  if (system.size > 0 || person.size > 0) return <Desk />
  return (
    <>
      <PageHead title="Documents" />
      <Nothing />
    </>
  )
}
