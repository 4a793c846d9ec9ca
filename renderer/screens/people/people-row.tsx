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

/** What a row draws is little: each element counts while thousands of rows scroll by. */
function NextStep({ person, around: { workspace, framework, plan } }: { readonly person: Person; readonly around: Around }) {
  const next = nextStep(workspace, framework, plan, person)
  if (next === null) return <div role="gridcell">–</div>
  const { role, level } = next.step.to
  return (
    <div role="gridcell" className="people-next">
      {role === person.role ? null : <RoleMark role={role} size={16} />}
      <LevelBadge level={level} ghost />
      <span>{next.ready ? 'Ready' : `${missingCount(next)} to go`}</span>
    </div>
  )
}

function Role({ person, framework }: { readonly person: Person; readonly framework: Framework }) {
  const role = framework.roles.find(({ id }) => id === person.role)
  if (role === undefined) {
    return (
      <div role="gridcell" className="q">
        Other work
      </div>
    )
  }
  return (
    <div role="gridcell" className="people-role">
      <RoleMark role={role.id} size={16} name={false} />
      <span>{role.name}</span>
    </div>
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
  /** Only who it is, while rows rush by. */
  readonly light: boolean
}

function Cells({ person, around, tabIndex }: Pick<RowProps, 'person' | 'around'> & { readonly tabIndex: number }) {
  const { workspace, framework, readOnly, onEdit } = around
  const team = person.teamId === null ? undefined : workspace.team.get(person.teamId)
  const manager = person.managerId === null ? undefined : workspace.person.get(person.managerId)
  return (
    <>
      <Role person={person} framework={framework} />
      <div role="gridcell">{person.level === null ? '–' : <LevelBadge level={person.level} />}</div>
      <div role="gridcell" className="people-cut" title={team?.name}>
        {team?.name ?? '–'}
      </div>
      <div role="gridcell" className="people-cut" title={manager?.name}>
        {manager?.name ?? '–'}
      </div>
      <div role="gridcell" className="num">
        {Math.round(person.allocation * 100)}
      </div>
      <div role="gridcell" className="people-day">
        {person.startDate === null ? '–' : dateWords(person.startDate)}
        {person.endDate === null ? null : <div className="people-title">to {dateWords(person.endDate)}</div>}
      </div>
      <NextStep person={person} around={around} />
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
    </>
  )
}

/** One person; `active` is the row that Tab reaches. */
export const PeopleRow = memo(function PeopleRow({ person, around, index, start, active, selected, light }: RowProps) {
  const tabIndex = active ? 0 : -1
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={selected ? 'people-row sel' : 'people-row'}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="rowheader">
        <a href={hashOf({ screen: 'people', id: person.id })} className="people-name people-cut" tabIndex={tabIndex} title={person.name}>
          {person.name}
        </a>
        {person.title === '' ? null : (
          <div className="people-title people-cut" title={person.title}>
            {person.title}
          </div>
        )}
      </div>
      {light ? null : <Cells person={person} around={around} tabIndex={tabIndex} />}
    </div>
  )
})
