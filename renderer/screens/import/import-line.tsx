import { memo, type ReactNode } from 'react'
import { dateWords } from '../../../src/base/date.ts'
import type { ImportedRow } from '../../../src/exchange/people-import.ts'
import type { PeopleField } from '../../../src/exchange/people/field.ts'
import type { Person } from '../../../src/model/person.ts'
import { Button } from '../../components/button.tsx'
import { LevelBadge } from '../../components/level.tsx'
import { Money } from '../../components/money.tsx'
import { RoleMark } from '../../components/role-mark.tsx'
import { useFramework } from '../../state/hooks.ts'
import { Fix } from './fix.tsx'
import { putBack } from './import-draft.ts'
import type { Line } from './rows-view.ts'
import { useImport } from './use-import.ts'

/** The name of someone in the list or the workspace. */
export type Naming = (id: string) => string

const stateWords: Readonly<Record<ImportedRow['state'], string>> = {
  new: 'New',
  changed: 'Changed',
  same: 'As it was',
  'to-fix': 'To fix',
  'left-out': 'Left out',
}

const nothing = <span className="q">–</span>

/** A person's field as it would stand; what the cell says where that is not known yet. */
function valueOf(field: PeopleField, person: Person, naming: Naming, text: string): ReactNode {
  switch (field) {
    case 'level':
      return person.level === null ? nothing : <LevelBadge level={person.level} />
    case 'manager':
      return person.managerId === null ? nothing : naming(person.managerId)
    case 'start-date':
      return person.startDate === null ? nothing : dateWords(person.startDate)
    case 'end-date':
      return person.endDate === null ? nothing : dateWords(person.endDate)
    case 'allocation':
      return Math.round(person.allocation * 100)
    case 'pay':
      return <Money amount={person.payAYear} />
    default:
      return text === '' ? nothing : text
  }
}

export function RoleOf({ person, text }: { readonly person: Person | null; readonly text: string }) {
  const { roles } = useFramework()
  const role = roles.find(({ id }) => id === person?.role)
  if (role === undefined) return <span className="q2">{text === '' ? 'Other work' : text}</span>
  return (
    <span className="row">
      <RoleMark role={role.id} size={16} name={false} />
      {role.name}
    </span>
  )
}

function Will({ row }: { readonly row: ImportedRow }) {
  const { change } = useImport()
  if (row.state !== 'left-out') return <span className="q2">{stateWords[row.state]}</span>
  return (
    <span className="row">
      <span className="q2">Left out</span>
      <Button size="sm" aria-label={`Put back row ${row.row}`} onClick={() => change((draft) => putBack(draft, row.row))}>
        Put back
      </Button>
    </span>
  )
}

interface ImportLineProps {
  readonly line: Line
  readonly fields: readonly PeopleField[]
  readonly naming: Naming
}

/** One row of the file, and under it what is wrong there. */
export const ImportLine = memo(function ImportLine({ line: { row, problems }, fields, naming }: ImportLineProps) {
  const { cells, person } = row
  const wrong = new Set(problems.map(({ field }) => field))
  const name = person?.name ?? cells.name ?? [cells['first-name'], cells['last-name']].filter(Boolean).join(' ')
  const cell = (field: PeopleField) => (wrong.has(field) ? 'import-bad' : '')
  return (
    <tbody className={problems.length === 0 ? undefined : 'wrong'}>
      <tr>
        <td className="q">{row.row}</td>
        <th
          scope="row"
          className={
            ['name', 'first-name', 'last-name', 'id', 'email'].some((field) => wrong.has(field as PeopleField)) ? 'import-bad' : undefined
          }
        >
          {/* literals above are fields */}
          {name === '' ? <span className="q">No name</span> : name}
        </th>
        <td className={wrong.has('role') || wrong.has('title') ? 'import-bad' : undefined}>
          <RoleOf person={person} text={cells.role ?? cells.title ?? ''} />
        </td>
        {fields.map((field) => (
          <td key={field} className={`${cell(field)} ${field === 'pay' || field === 'allocation' ? 'num' : ''}`}>
            {person === null || wrong.has(field) ? (cells[field] ?? nothing) : valueOf(field, person, naming, cells[field] ?? '')}
          </td>
        ))}
        <td>
          <Will row={row} />
        </td>
      </tr>
      {problems.map((problem, at) => (
        <tr key={`${problem.field} ${problem.message}`} className="import-fix">
          <td />
          <td colSpan={fields.length + 3}>
            <Fix problem={problem} first={at === 0} />
          </td>
        </tr>
      ))}
    </tbody>
  )
})
