import { memo } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import type { Framework } from '../../../src/framework/framework.ts'
import type { Person } from '../../../src/model/person.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import { Button } from '../../components/button.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { hashOf } from '../../state/place.ts'
import { missingCount, nextStep } from './next-step.ts'

/** What every row needs, worked out once for the table. */
export interface Around {
  readonly workspace: Workspace
  readonly framework: Framework
  readonly plan: Plan
  readonly readOnly: boolean
  readonly onEdit: (person: Person) => void
}

function NextStep({ person, around: { workspace, framework, plan } }: { readonly person: Person; readonly around: Around }) {
  const next = nextStep(workspace, framework, plan, person)
  if (next === null) return <span className="q">–</span>
  const missing = missingCount(next)
  return (
    <span className="row people-next">
      <RoleMark role={next.step.to.role} size={16} />
      <LevelBadge level={next.step.to.level} ghost />
      <span className="q2">{next.ready ? 'Ready' : `${missing} to go`}</span>
    </span>
  )
}

function Role({ person, framework }: { readonly person: Person; readonly framework: Framework }) {
  const role = framework.roles.find(({ id }) => id === person.role)
  if (role === undefined) return <span className="q">Other work</span>
  return (
    <span className="row">
      <RoleMark role={role.id} size={16} name={false} />
      <span className="people-cut">{role.name}</span>
    </span>
  )
}

interface RowProps {
  readonly person: Person
  readonly around: Around
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly start: number
  readonly active: boolean
  readonly selected: boolean
}

/** One person; `active` is the row that Tab reaches. */
export const PeopleRow = memo(function PeopleRow({ person, around, index, start, active, selected }: RowProps) {
  const { workspace, framework, readOnly, onEdit } = around
  const team = person.teamId === null ? undefined : workspace.team.get(person.teamId)
  const manager = person.managerId === null ? undefined : workspace.person.get(person.managerId)
  const tabIndex = active ? 0 : -1
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={selected ? 'people-row sel' : 'people-row'}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className="two">
        <a href={hashOf({ screen: 'people', id: person.id })} className="people-name people-cut" tabIndex={tabIndex} title={person.name}>
          {person.name}
        </a>
        {person.title === '' ? null : (
          <small className="people-cut" title={person.title}>
            {person.title}
          </small>
        )}
      </div>
      <div role="gridcell">
        <Role person={person} framework={framework} />
      </div>
      <div role="gridcell">{person.level === null ? <span className="q">–</span> : <LevelBadge level={person.level} />}</div>
      <div role="gridcell" className="people-cut" title={team?.name}>
        {team?.name ?? <span className="q">–</span>}
      </div>
      <div role="gridcell" className="people-cut" title={manager?.name}>
        {manager?.name ?? <span className="q">–</span>}
      </div>
      <div role="gridcell" className="num">
        {Math.round(person.allocation * 100)}
      </div>
      <div role="gridcell" className="people-day">
        {person.startDate === null ? <span className="q">–</span> : dateWords(person.startDate)}
      </div>
      <div role="gridcell">
        <NextStep person={person} around={around} />
      </div>
      <div role="gridcell">
        <Button
          kind="icon"
          icon="pencil"
          size="sm"
          aria-label={`Change ${person.name}`}
          tabIndex={tabIndex}
          disabled={readOnly}
          onClick={() => onEdit(person)}
        />
      </div>
    </div>
  )
})
