import type { Finding } from '../../../src/structure/finding.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { EmptyState, FindingCard, PageHead, SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { counted } from '../../components/words.ts'
import { useEdit, useReadOnly, useStructure, useTell, useWorkspace } from '../../state/hooks.ts'
import './findings.css'

const SHOWN = 8

/** Who and what a finding is about, each leading to its own place. */
function Evidence({ finding }: { readonly finding: Finding }) {
  const { person, system } = useWorkspace()
  const people = finding.people.flatMap((id) => person.get(id) ?? [])
  const systems = finding.systems.flatMap((id) => system.get(id) ?? [])
  if (people.length + systems.length === 0) return null
  const more = people.length - SHOWN
  return (
    <p className="find-who">
      {people.slice(0, SHOWN).map(({ id, name }) => (
        <Go key={id} to={{ screen: 'people', id }} className="ul">
          {name}
        </Go>
      ))}
      {more > 0 ? <span className="q">and {more} more</span> : null}
      {systems.map(({ id, name }) => (
        <Go key={id} to={{ screen: 'systems', id }} className="ul">
          {name}
        </Go>
      ))}
    </p>
  )
}

function Fix({ finding: { fix, title } }: { readonly finding: Finding }) {
  const edit = useEdit()
  const tell = useTell()
  const readOnly = useReadOnly() !== null
  const apply = async () => {
    if (fix.edit !== null && (await edit(fix.edit))) tell('good', `Fixed: ${title}. You can undo it.`)
  }
  return (
    <>
      <span>
        <b>Fix:</b> {fix.words}
      </span>
      <span className="sp" />
      {fix.edit === null ? null : (
        <Button size="sm" disabled={readOnly} onClick={() => void apply()}>
          Apply fix
        </Button>
      )}
    </>
  )
}

function Group({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section>
      <SectionHead title={title} sub={String(findings.length)} />
      <ul className="findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard tone={finding.severity === 'serious' ? 'bad' : 'warn'} title={finding.title} fix={<Fix finding={finding} />}>
              <p>
                {finding.detail} <SourceTag source={finding.source} />
              </p>
              <Evidence finding={finding} />
            </FindingCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function FindingsScreen() {
  const { findings, asks, source } = useStructure()
  if (findings.length === 0) {
    return (
      <>
        <PageHead title="Findings" />
        <EmptyState
          title="Nothing found"
          text="Owners, spans, leads and levels were checked, and no rule found anything to mend."
          actions={
            <Go to={{ screen: 'teams' }} className="btn lg">
              Open Teams
            </Go>
          }
        />
      </>
    )
  }
  return (
    <>
      <PageHead title="Findings" sub={`${counted(findings.length, 'finding', 'findings')} about the team`} />
      <div className="body scroll findings-body">
        <p className="prose">
          {asks} <SourceTag source={source} />
        </p>
        <Group title="Serious" findings={findings.filter(({ severity }) => severity === 'serious')} />
        <Group title="Worth watching" findings={findings.filter(({ severity }) => severity === 'watch')} />
      </div>
    </>
  )
}
