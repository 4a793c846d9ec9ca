import { useMemo } from 'react'
import { listWords } from '../../../src/base/phrase.ts'
import type { PeopleImport } from '../../../src/exchange/people-import.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { SectionHead } from '../../components/page.tsx'
import { usePage } from '../../components/use-page.tsx'
import { counted, signed } from '../../components/words.ts'
import { useEdit, useFramework, useGo, useReadOnly, useTell, useWorkspace } from '../../state/hooks.ts'
import type { ImportDraft } from './import-draft.ts'
import { RoleOf } from './import-line.tsx'
import { fieldChanges, totals } from './review-words.ts'
import { useImport, useImported } from './use-import.ts'

const NAMED = 8

function Totals({ imported }: { readonly imported: PeopleImport }) {
  const workspace = useWorkspace()
  const { teams } = imported
  const names = teams.slice(0, NAMED).map(({ name }) => name)
  return (
    <section>
      <SectionHead title="What changes" />
      <table className="tbl import-totals">
        <caption className="sr">Before and after the import</caption>
        <thead>
          <tr>
            <th scope="col">Count</th>
            <th scope="col" className="num">
              Now
            </th>
            <th scope="col" className="num">
              Afterwards
            </th>
            <th scope="col" className="num">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {totals(workspace, imported).map(({ what, now, then }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="num q2">{now.toLocaleString('en-GB')}</td>
              <td className="num name">{then.toLocaleString('en-GB')}</td>
              <td className="num">{signed(then - now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {teams.length === 0 ? null : (
        <p className="q2 import-teams">
          New {teams.length === 1 ? 'team' : 'teams'}:{' '}
          {listWords(teams.length > NAMED ? [...names, `${teams.length - NAMED} more`] : names)}.
        </p>
      )}
    </section>
  )
}

/** What stays out although its row is imported. */
function Unread({ imported }: { readonly imported: PeopleImport }) {
  const left = imported.problems.filter(({ blocking, row }) => !blocking && row > 1).length
  const { leftOut } = imported.counts
  if (left + leftOut === 0) return null
  const words = [
    ...(leftOut > 0 ? [`${counted(leftOut, 'row is', 'rows are')} left out`] : []),
    ...(left > 0
      ? [
          `${counted(left, 'value', 'values')} could not be read and stay${left === 1 ? 's' : ''} as ${left === 1 ? 'it is' : 'they are'} here`,
        ]
      : []),
  ]
  return (
    <p className="callout warn import-says">
      <Icon name="warn" />
      <span>{listWords(words)}.</span>
    </p>
  )
}

function Changed({ imported }: { readonly imported: PeopleImport }) {
  const workspace = useWorkspace()
  const framework = useFramework()
  const changes = useMemo(() => fieldChanges(workspace, framework, imported), [workspace, framework, imported])
  const { page, more } = usePage(changes)
  if (changes.length === 0) return null
  return (
    <section>
      <SectionHead
        title="People already here"
        sub={`${counted(imported.counts.changed, 'person', 'people')} changed, ${imported.counts.same} as they were`}
      />
      <table className="tbl tight">
        <caption className="sr">Changes to people already here</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Field</th>
            <th scope="col">Now</th>
            <th scope="col">Afterwards</th>
          </tr>
        </thead>
        <tbody>
          {page.map(({ id, name, field, before, after }) => (
            <tr key={`${id} ${field}`}>
              <th scope="row">{name}</th>
              <td>{field}</td>
              <td className="q2">{before === '' ? '–' : before}</td>
              <td className="name">{after === '' ? '–' : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  )
}

function New({ imported }: { readonly imported: PeopleImport }) {
  const { team } = useWorkspace()
  const people = imported.rows.flatMap(({ state, person }) => (state === 'new' && person !== null ? [person] : []))
  const { page, more } = usePage(people)
  const teamName = (id: string | null) =>
    id === null ? '–' : (team.get(id)?.name ?? imported.teams.find((one) => one.id === id)?.name ?? '–')
  if (people.length === 0) return null
  return (
    <section>
      <SectionHead title="New people" sub={counted(people.length, 'person', 'people')} />
      <table className="tbl tight">
        <caption className="sr">New people</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Level</th>
            <th scope="col">Team</th>
          </tr>
        </thead>
        <tbody>
          {page.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td>
                <RoleOf person={person} text={person.title} />
              </td>
              <td>{person.level === null ? '–' : <LevelBadge level={person.level} />}</td>
              <td>{teamName(person.teamId)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  )
}

/** Writes everything as one edit, so that one undo takes it back. */
function useFinish(imported: PeopleImport) {
  const edit = useEdit()
  const tell = useTell()
  const go = useGo()
  const { end } = useImport()
  const { people, teams } = imported
  return async () => {
    if (!(await edit({ kind: 'import-people', given: { people: [...people], teams: [...teams] } }))) return
    tell('good', `Imported ${people.length.toLocaleString('en-GB')} ${people.length === 1 ? 'person' : 'people'}. Undo takes it back.`)
    end()
    go({ screen: 'people' })
  }
}

/** Before, after, and who: what finishing would do. */
export function Review({ draft }: { readonly draft: ImportDraft }) {
  const imported = useImported(draft)
  const { show } = useImport()
  const readOnly = useReadOnly()
  const finish = useFinish(imported)
  const count = imported.people.length
  return (
    <>
      <div className="body scroll import-body" tabIndex={0} role="region" aria-label="Review">
        <Unread imported={imported} />
        <Totals imported={imported} />
        <Changed imported={imported} />
        <New imported={imported} />
      </div>
      <footer className="import-foot">
        <Button onClick={() => show('columns')}>Back</Button>
        <span className="sp" />
        <span className="q2">
          {readOnly ?? (count === 0 ? 'Everyone in the list is already here as they are' : 'One step; undo takes it back')}
        </span>
        <Button kind="primary" disabled={count === 0 || readOnly !== null} onClick={() => void finish()}>
          Import {count.toLocaleString('en-GB')} {count === 1 ? 'person' : 'people'}
        </Button>
      </footer>
    </>
  )
}
