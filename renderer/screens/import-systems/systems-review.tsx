import { useMemo } from 'react'
import type { SystemsImport } from '../../../src/exchange/systems/imported.ts'
import { Icon } from '../../components/icon.tsx'
import { ScrollBody, SectionHead } from '../../components/page.tsx'
import { useOnce } from '../../components/use-once.ts'
import { usePage } from '../../components/use-page.tsx'
import { counted } from '../../components/words.ts'
import { useEdit, useFramework, useGo, useTell, useToday, useWorkspace } from '../../state/hooks.ts'
import { ColumnsSection } from './columns-section.tsx'
import { KindChoice } from './kind-choice.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { ReviewFoot, rowsOf } from './review-foot.tsx'
import { systemChanges } from './system-changes.ts'
import type { SystemsDraft } from './systems-draft.ts'
import { useSystems, useSystemsImport } from './use-systems-import.ts'

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((words) => (
    <p key={words} className="callout import-says">
      <Icon name="info" />
      <span>{words}</span>
    </p>
  ))
}

function About({ about }: { readonly about: SystemsImport['about'] }) {
  if (about.length === 0) return null
  return (
    <table className="tbl tight imsys-levels">
      <caption className="sr">What comes with the systems</caption>
      <thead>
        <tr>
          <th scope="col">About systems</th>
          <th scope="col" className="num">
            New
          </th>
          <th scope="col" className="num">
            Changed
          </th>
        </tr>
      </thead>
      <tbody>
        {about.map(({ what, added, changed }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="num">{added.toLocaleString('en-GB')}</td>
            <td className="num">{changed.toLocaleString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Changes({ found }: { readonly found: SystemsImport }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const changes = useMemo(() => systemChanges(found.systems, workspace, framework), [found, workspace, framework])
  const { page, more } = usePage(changes)
  if (changes.length === 0) return null
  return (
    <>
      <table className="tbl tight imsys-changes">
        <caption className="sr">Systems that change</caption>
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col">What</th>
            <th scope="col">Now</th>
            <th scope="col">Afterwards</th>
          </tr>
        </thead>
        <tbody>
          {page.map(({ key, name, field, before, after }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{field}</td>
              <td className="q2">{before === '' ? '–' : before}</td>
              <td>{after === '' ? '–' : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

/** Writes everything as one edit, so that one undo takes it back. */
function useFinish({ given }: SystemsImport, what: string | null) {
  const edit = useEdit()
  const tell = useTell()
  const go = useGo()
  const on = useToday()
  const { end } = useSystemsImport()
  return useOnce(async () => {
    if (!(await edit({ kind: 'import-systems', given: { ...given, on } }))) return
    tell('good', `Imported ${what ?? 'nothing'}. Undo takes it back.`)
    end()
    go({ screen: 'systems' })
  })
}

function whatOf({ given, about }: SystemsImport): string | null {
  if (given.systems.length > 0) return counted(given.systems.length, 'system', 'systems')
  const entries = about.reduce((sum, { added, changed }) => sum + added + changed, 0)
  return entries === 0 ? null : counted(entries, 'entry', 'entries')
}

/** A list of systems, or everything about them: what cannot stand, and what would change. */
export function SystemsReview({ draft }: { readonly draft: SystemsDraft }) {
  const found = useSystems(draft)
  const what = whatOf(found)
  const finish = useFinish(found, what)
  const { problems, notes, counts, about } = found
  const isTable = draft.kind !== 'json'
  return (
    <>
      <ScrollBody label="Review" className="import-body">
        {isTable ? (
          <>
            <div className="imsys-choices">
              <KindChoice draft={draft} />
            </div>
            <ColumnsSection draft={draft} isMissing={problems.some(({ row }) => row === 1)} />
          </>
        ) : null}
        <Notes notes={notes} />
        <ProblemsSection problems={problems} canLeaveOut={isTable} />
        <section>
          <SectionHead
            title="What changes"
            sub={`${counted(counts.new, 'new system', 'new systems')}, ${counts.changed.toLocaleString('en-GB')} changed, ${counts.same.toLocaleString('en-GB')} as they are`}
          />
          <Changes found={found} />
          <About about={about} />
        </section>
      </ScrollBody>
      <ReviewFoot
        bad={isTable ? rowsOf(problems) : []}
        isWhole={!isTable || problems.some(({ row, blocking }) => blocking && row === 1)}
        isBlocked={problems.some(({ blocking }) => blocking)}
        leftOut={draft.kind === 'json' ? 0 : draft.leftOut.size}
        what={what}
        onImport={finish}
      />
    </>
  )
}
