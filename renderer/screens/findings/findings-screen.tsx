import type { Finding } from '../../../src/structure/finding.ts'
import { Button } from '../../components/button.tsx'
import { Go } from '../../components/go.tsx'
import { EmptyState, FindingCard, PageHead, SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useApplyFix } from '../../components/use-apply-fix.ts'
import { counted } from '../../components/words.ts'
import { useReadOnly, useStructure, useWorkspace } from '../../state/hooks.ts'
import type { Place } from '../../state/place.ts'
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
        <Go key={id} to={systemPlace(finding, id)} className="ul">
          {name}
        </Go>
      ))}
    </p>
  )
}

/** Where a system that a finding is about is looked at for it. */
const systemPlace = ({ rule }: Finding, id: string): Place =>
  rule === 'failure-mode' ? { screen: 'system', id, part: 'failure-modes' } : { screen: 'systems', id }

function Fix({ finding }: { readonly finding: Finding }) {
  const { fix, rule, systems } = finding
  const apply = useApplyFix()
  const readOnly = useReadOnly()
  return (
    <>
      <span>
        <b>Fix:</b> {fix.words}
      </span>
      {rule === 'failure-mode' && fix.edit === null && systems[0] !== undefined ? (
        <Go to={systemPlace(finding, systems[0])} className="btn sm">
          Open failure modes
        </Go>
      ) : null}
      {fix.edit === null ? null : (
        <Button size="sm" disabled={readOnly !== null} title={readOnly ?? undefined} onClick={() => apply(fix)}>
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

/** With nobody in the workspace no check has anything to say, so nothing found would be no news. */
function NoFindings({ people }: { readonly people: number }) {
  const screen = people === 0 ? 'people' : 'teams'
  return (
    <>
      <PageHead title="Findings" />
      <EmptyState
        title={people === 0 ? 'Nobody to check yet' : 'Nothing found'}
        text={
          people === 0
            ? 'Add your people, and Cadre checks who owns what, who leads whom and what depends on one person.'
            : 'Owners, spans, leads, levels and answers to failure modes were checked, and no rule found anything to mend.'
        }
        actions={
          <Go to={{ screen }} className="btn lg">
            Open {people === 0 ? 'People' : 'Teams'}
          </Go>
        }
      />
    </>
  )
}

export function FindingsScreen() {
  const { findings, asks, source } = useStructure()
  const { person } = useWorkspace()
  if (findings.length === 0) return <NoFindings people={person.size} />
  return (
    <>
      <PageHead title="Findings" sub={`${counted(findings.length, 'finding', 'findings')} about the team and its systems`} />
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
