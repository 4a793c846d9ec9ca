import { dateWords } from '../base/date.ts'
import { quarterEnd } from '../base/quarter.ts'
import type { Person } from '../model/person.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Plan } from './plan.ts'

/** An engineer whose last day is known. */
export interface Leaver {
  readonly person: Person
  readonly on: NonNullable<Person['endDate']>
}

/** Engineers known to leave from today to the end of the plan, first to go first. */
export function leavers({ person: people }: Workspace, { today, quarters }: Pick<Plan, 'today' | 'quarters'>): readonly Leaver[] {
  const last = quarters.at(-1)
  const end = last === undefined ? today : quarterEnd(last.quarter)
  return [...people.values()]
    .flatMap((person) => (person.role === null || person.endDate === null ? [] : [{ person, on: person.endDate }]))
    .filter(({ on }) => on >= today && on <= end)
    .toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
}

/** "1 leaves on 30 Jun 2027", "3 leave by 31 Dec 2027"; empty when nobody does. */
export function leaverWords(all: readonly Leaver[]): string {
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return ''
  const joint = first.on === last.on ? 'on' : 'by'
  return `${all.length} ${all.length === 1 ? 'leaves' : 'leave'} ${joint} ${dateWords(last.on)}`
}
