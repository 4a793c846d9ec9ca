import { useCallback, useState } from 'react'
import type { Person } from '../../../src/model/person.ts'
import { leavers, leaverWords } from '../../../src/planning/leavers.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/form.tsx'
import { EmptyState, GhostTable, PageHead } from '../../components/page.tsx'
import { engineersOf } from '../../state/derived.ts'
import { useFramework, useGo, usePlan, useReadOnly, useWorkspace } from '../../state/hooks.ts'
import { PeopleTable } from './people-table.tsx'
import { everyone, NONE } from './people-view.ts'
import { PersonForm } from './person-form.tsx'
import { usePeopleView, useShownPeople } from './use-people-view.ts'
import './people.css'

/** Search, team and role. */
function Bar({ shown }: { readonly shown: number }) {
  const { person, team } = useWorkspace()
  const { roles } = useFramework()
  const { view, change } = usePeopleView()
  const teams = [
    { value: '', label: 'All' },
    ...[...team.values()].map(({ id, name }) => ({ value: id as string, label: name })),
    { value: NONE, label: 'No team' },
  ]
  const roleOptions = [
    { value: '', label: 'All' },
    ...roles.map(({ id, name }) => ({ value: id as string, label: name })),
    { value: NONE, label: 'Other work' },
  ]
  return (
    <div className="people-bar">
      <input
        className="input"
        type="search"
        aria-label="Search by name or title"
        placeholder="Search by name or title"
        value={view.search}
        onChange={(event) => change({ search: event.target.value })}
      />
      <Select label="Team" options={teams} value={view.team} onChange={(value) => change({ team: value })} />
      <Select label="Role" options={roleOptions} value={view.role} onChange={(value) => change({ role: value })} />
      <span className="sp" />
      <span className="q sm nw" role="status">
        {shown === person.size ? '' : `${shown.toLocaleString('en-GB')} of ${person.size.toLocaleString('en-GB')}`}
      </span>
    </div>
  )
}

function Nothing({ onAdd }: { readonly onAdd: () => void }) {
  const go = useGo()
  const readOnly = useReadOnly() !== null
  return (
    <EmptyState
      ghost={<GhostTable heads={['Name', 'Role', 'Level', 'Team', 'Manager', 'Start', 'Next step']} />}
      title="Bring in your people"
      text="Import the list that your people system exports, or add them one by one. It takes about two minutes; nothing leaves this machine."
      actions={
        <>
          <Button kind="primary" size="lg" icon="sheet" disabled={readOnly} onClick={() => go({ screen: 'import' })}>
            Import people
          </Button>
          <Button size="lg" icon="plus" disabled={readOnly} onClick={onAdd}>
            Add person
          </Button>
        </>
      }
    />
  )
}

function NobodyFits() {
  const { change } = usePeopleView()
  return (
    <div className="people-none">
      <p className="q">Nobody fits this search and these filters.</p>
      <Button size="sm" onClick={() => change({ search: everyone.search, team: everyone.team, role: everyone.role })}>
        Show everyone
      </Button>
    </div>
  )
}

/** "11 people, 10 in an AI engineering role" */
function sizeWords(people: number, engineers: number): string {
  const all = `${people.toLocaleString('en-GB')} ${people === 1 ? 'person' : 'people'}`
  return `${all}, ${engineers === people ? 'all' : engineers.toLocaleString('en-GB')} in an AI engineering role`
}

export function PeopleScreen() {
  const workspace = useWorkspace()
  const readOnly = useReadOnly()
  const go = useGo()
  const { view, change } = usePeopleView()
  const shown = useShownPeople()
  const [form, setForm] = useState<{ readonly person: Person | null } | null>(null)
  const edit = useCallback((person: Person) => setForm({ person }), [])
  const count = workspace.person.size
  const leaving = [leaverWords(leavers(workspace, usePlan()))].filter((words) => words !== '')
  const add = () => setForm({ person: null })
  return (
    <>
      <PageHead
        title="People"
        {...(count === 0 ? {} : { sub: [sizeWords(count, engineersOf(workspace).length), ...leaving].join('; ') })}
        actions={
          <>
            <Button icon="sheet" disabled={readOnly !== null} onClick={() => go({ screen: 'import' })}>
              Import people
            </Button>
            <Button kind="primary" icon="plus" disabled={readOnly !== null} onClick={add}>
              Add person
            </Button>
          </>
        }
      />
      {count === 0 ? (
        <Nothing onAdd={add} />
      ) : (
        <>
          <Bar shown={shown.length} />
          {shown.length === 0 ? <NobodyFits /> : <PeopleTable people={shown} view={view} onView={change} onEdit={edit} />}
        </>
      )}
      {form === null ? null : <PersonForm person={form.person} onClose={() => setForm(null)} />}
    </>
  )
}
