import { useMemo, useState } from 'react'
import { failureWords, Refusal } from '../../../src/base/failure.ts'
import type { DocumentKind, DocumentRequest } from '../../../src/contract/commands.ts'
import { makeDocument } from '../../../src/document/make.ts'
import { receive } from '../../client/files.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'
import {
  useBank,
  useCall,
  useFramework,
  useGo,
  usePlace,
  usePlan,
  useTell,
  useTellRefusal,
  useToday,
  useWorkspace,
} from '../../state/hooks.ts'
import { DocumentCard } from './document-card.tsx'
import { careerPeople, documentKinds, kitPosts, requestFor, type Made, type Subjects } from './document-kinds.ts'
import { DocumentPane } from './document-pane.tsx'
import { Outline } from './outline.tsx'
import './documents.css'

/** Every kind about the chosen subjects. */
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

/** What the documents are about: as picked, else the first hire of the plan and the first person it moves. */
function useSubjects() {
  const plan = usePlan()
  const framework = useFramework()
  const workspace = useWorkspace()
  const posts = useMemo(() => kitPosts(plan, framework), [plan, framework])
  const people = useMemo(() => careerPeople(workspace, plan), [workspace, plan])
  const [picked, pick] = useState<Partial<Subjects>>({})
  const post = picked.post ?? posts[0]?.value ?? ''
  const personId = people.some(({ value }) => value === picked.personId) ? (picked.personId ?? null) : (people[0]?.value ?? null)
  const subjects = useMemo(() => ({ post, personId }), [post, personId])
  return { posts, people, subjects, pick: (change: Partial<Subjects>) => pick({ ...picked, ...change }) }
}

function Desk() {
  const place = usePlace()
  const go = useGo()
  const about = useSubjects()
  const documents = useDocuments(about.subjects)
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
            {documentKinds.map((one) => (
              <DocumentCard
                key={one.kind}
                {...one}
                made={documents?.get(one.kind)}
                chosen={one.kind === kind}
                onChoose={() => go({ screen: 'documents', id: one.kind })}
              />
            ))}
          </ul>
          {chosen === undefined ? null : chosen.request === null ? (
            <p className="callout warn">{chosen.why}</p>
          ) : (
            <Outline model={chosen.model} />
          )}
        </div>
        <DocumentPane
          kind={kind}
          about={about}
          request={chosen?.request ?? null}
          busy={busy}
          onExport={(request) => exportThese([request])}
        />
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
