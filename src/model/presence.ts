import type { PlainDate } from '../base/date.ts'
import { perValue } from '../base/per-value.ts'
import type { Person } from './person.ts'
import type { Workspace } from './workspace.ts'

/** Their last day is over. */
export const hasLeft = ({ endDate }: Pick<Person, 'endDate'>, on: PlainDate): boolean => endDate !== null && endDate < on

const remembered = perValue((_: Workspace) => new Map<PlainDate, Workspace>())

function present(workspace: Workspace, on: PlainDate): Workspace {
  const people = [...workspace.person].filter(([, person]) => !hasLeft(person, on))
  return people.length === workspace.person.size ? workspace : { ...workspace, person: new Map(people) }
}

/** The workspace with the people who are there on a day: rows that name somebody who has left name nobody known. The same value each time. */
export function withoutLeavers(workspace: Workspace, on: PlainDate): Workspace {
  const known = remembered(workspace)
  const found = known.get(on) ?? present(workspace, on)
  known.set(on, found)
  return found
}
