import { useEffect, useMemo, useState } from 'react'
import { careerPath } from '../../../src/career/career-path.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { Button } from '../../components/button.tsx'
import { MakeDocument } from '../../components/make-document.tsx'
import { EmptyState, PageHead } from '../../components/page.tsx'
import { isTyping } from '../../state/commands.ts'
import { useFramework, useGo, usePlace, usePlan, useReadOnly, useWorkspace } from '../../state/hooks.ts'
import { Competencies } from './competencies.tsx'
import { Gates } from './gates.tsx'
import { GrowthActions } from './growth-actions.tsx'
import { PathDrawing } from './path-drawing.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonForm } from './person-form.tsx'
import { useShownPeople } from './use-people-view.ts'
import './people.css'
import './person.css'

/** "AI Systems Engineer, Claims AI" */
function postLine({ role, title, teamId }: Person, { team }: Workspace, { roles }: Framework): string {
  const post = roles.find(({ id }) => id === role)?.name ?? title
  const inTeam = teamId === null ? '' : (team.get(teamId)?.name ?? '')
  return [post, inTeam].filter((part) => part !== '').join(', ')
}

/** The people before and after, in the order of the table; `[` and `]` go to them. */
function Neighbours({ person }: { readonly person: Person }) {
  const go = useGo()
  const shown = useShownPeople()
  const at = shown.findIndex(({ id }) => id === person.id)
  const before = at > 0 ? shown[at - 1] : undefined
  const after = at === -1 ? undefined : shown[at + 1]
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = event.key === '[' ? before : event.key === ']' ? after : undefined
      if (to === undefined || isTyping() || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]') !== null) return
      go({ screen: 'people', id: to.id })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [before, after, go])
  if (at === -1) return null
  const button = (to: Person | undefined, icon: 'back' | 'forward', label: string) => (
    <Button
      kind="icon"
      icon={icon}
      aria-label={to === undefined ? label : `${label}: ${to.name}`}
      disabled={to === undefined}
      onClick={() => to !== undefined && go({ screen: 'people', id: to.id })}
    />
  )
  return (
    <span className="row person-place">
      {button(before, 'back', 'Previous person')}
      <span className="q2 nw">
        {(at + 1).toLocaleString('en-GB')} of {shown.length.toLocaleString('en-GB')}
      </span>
      {button(after, 'forward', 'Next person')}
    </span>
  )
}

function Path({ person, onChange }: { readonly person: Person; readonly onChange: () => void }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const plan = usePlan()
  const path = useMemo(() => careerPath(workspace, framework, plan, person), [workspace, framework, plan, person])
  const [picked, pick] = useState<string | null>(null)
  const keyOf = ({ role, level }: { readonly role: string; readonly level: number }) => `${role} ${level}`
  const shown = path.reachable.find(({ step }) => keyOf(step.to) === picked) ?? path.recommended
  return (
    <div className="body scroll person">
      <PersonFacts person={person} />
      <PathDrawing path={path} shown={shown} onShow={({ step }) => pick(keyOf(step.to))} onChange={onChange} />
      <div className="person-pair">
        {person.role === null && Object.keys(person.competencies).length === 0 ? null : <Competencies person={person} reach={shown} />}
        {shown === null ? null : <Gates person={person} reach={shown} />}
      </div>
      {path.recommended === null ? null : <GrowthActions path={path} />}
    </div>
  )
}

function Gone() {
  const go = useGo()
  return (
    <>
      <PageHead title="Person" />
      <EmptyState
        title="This person is not in the workspace"
        text="They were removed, or the link is from another file. Undo brings back someone who was just removed."
        actions={
          <Button kind="primary" size="lg" icon="people" onClick={() => go({ screen: 'people' })}>
            All people
          </Button>
        }
      />
    </>
  )
}

export function PersonScreen() {
  const { id = '' } = usePlace()
  const workspace = useWorkspace()
  const framework = useFramework()
  const readOnly = useReadOnly()
  const [changing, setChanging] = useState(false)
  const person = workspace.person.get(id)
  if (person === undefined) return <Gone />
  return (
    <>
      <PageHead
        title={person.name}
        sub={postLine(person, workspace, framework)}
        actions={
          <>
            <Neighbours person={person} />
            <Button
              icon="pencil"
              disabled={readOnly !== null}
              {...(readOnly === null ? {} : { title: readOnly })}
              onClick={() => setChanging(true)}
            >
              Change
            </Button>
            <MakeDocument request={{ kind: 'career-plan', personId: person.id }} disabled={person.role === null}>
              Make career plan
            </MakeDocument>
          </>
        }
      />
      <Path key={person.id} person={person} onChange={() => setChanging(true)} />
      {changing ? <PersonForm person={person} onClose={() => setChanging(false)} /> : null}
    </>
  )
}
