import { useState } from 'react'
import type { DocumentKind } from '../../../src/contract/commands.ts'
import { brandOf } from '../../../src/model/workspace.ts'
import { Button } from '../../components/button.tsx'
import { documentKinds, kindOf, usualKind } from '../../components/document-kinds.ts'
import { EmptyState, PageHead } from '../../components/page.tsx'
import { requestKey } from '../../state/export-store.ts'
import { useFramework, useGo, usePlace, useWorkspace } from '../../state/hooks.ts'
import { useExport, useUsualForm } from '../../state/use-export.ts'
import { cardState, sizeWords, standsIn, type Stand } from './card-state.ts'
import { ChosenDocument } from './chosen-document.tsx'
import { DocumentCard } from './document-card.tsx'
import { DocumentsPane } from './documents-pane.tsx'
import { SubjectBar } from './subject-bar.tsx'
import { aboutWords } from './subjects.ts'
import { useDocuments, useSubjects, type Shown } from './use-documents.ts'
import './documents.css'

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

interface CardsProps {
  readonly shown: readonly Shown[]
  readonly open: DocumentKind
  readonly stands: ReadonlyMap<DocumentKind, Stand>
  readonly written: ReturnType<typeof useExport>['written']
}

function Cards({ shown, open, stands, written }: CardsProps) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const go = useGo()
  return (
    <ul className="doc-row" aria-label="Documents">
      {documentKinds.map(({ kind, name, readers }, at) => {
        const one = shown[at]
        if (one === undefined) return null
        const { request } = one.asked
        return (
          <DocumentCard
            key={kind}
            name={name}
            about={(request === null ? null : aboutWords(request, workspace, framework)) ?? readers}
            brand={brandOf(workspace)}
            shown={one}
            pages={sizeWords(one)}
            state={cardState(one, stands.get(kind) ?? null, request === null ? undefined : written.get(requestKey(request)), workspace)}
            chosen={kind === open}
            onChoose={() => go({ screen: 'documents', id: kind })}
          />
        )
      })}
    </ul>
  )
}

function Desk() {
  const open = kindOf(usePlace().id) ?? usualKind
  const about = useSubjects()
  const shown = useDocuments(about.subjects, open)
  const exporting = useExport()
  const usual = useUsualForm()
  const [as, setAs] = useState(usual)
  const [left, setLeft] = useState<ReadonlySet<DocumentKind>>(new Set())
  const chosen = shown.find(({ kind }) => kind === open)
  const wanted = shown.flatMap(({ kind, asked, made }) =>
    asked.request === null || made?.models === null || left.has(kind) ? [] : asked.request,
  )
  const { underWay } = exporting
  const stands = standsIn(underWay, shown)
  const begun = [...stands.values()].filter(({ state }) => state !== 'waiting').length
  return (
    <>
      <PageHead
        title="Documents"
        sub="Made from the plan; change a figure there and it changes here"
        actions={
          <Button
            kind="primary"
            icon="download"
            disabled={underWay !== null || wanted.length === 0}
            onClick={() => exporting.start(wanted, as)}
          >
            {underWay !== null ? `Exporting ${begun} of ${stands.size}` : `Export ${wanted.length} of ${shown.length}`}
          </Button>
        }
      />
      <div className="split">
        <div className="main scroll documents" tabIndex={-1}>
          <Cards shown={shown} open={open} stands={stands} written={exporting.written} />
          {chosen === undefined ? null : (
            <ChosenDocument
              key={open}
              shown={chosen}
              bar={<SubjectBar kind={open} about={about} />}
              busy={underWay !== null}
              onExport={() =>
                chosen.asked.request === null
                  ? undefined
                  : exporting.start([chosen.asked.request], (chosen.made?.models?.length ?? 1) > 1 ? as : 'files')
              }
            />
          )}
        </div>
        <DocumentsPane shown={shown} stands={stands} exporting={exporting} left={left} onLeave={setLeft} as={as} onAs={setAs} />
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
