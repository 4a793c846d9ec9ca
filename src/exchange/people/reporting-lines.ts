import type { Person } from '../../model/person.ts'
import { circles } from './circles.ts'
import { managerFinder, type Managed, type Staff } from './managers.ts'
import { problemOf, type ImportProblem } from './notes.ts'
import type { Drafted } from './person-of.ts'

export interface ReportingLines {
  /** Whom each row reports to, by row. */
  readonly managed: ReadonlyMap<number, Managed>
  /** Circles that the list would make; every row in one is barred. */
  readonly problems: readonly ImportProblem[]
}

/** Whom everyone reports to once the barred rows are out. A row that is barred leaves lines as they were, which can close another circle. */
export function reportingLines(staff: Staff, barredAtFirst: ReadonlySet<number>): ReportingLines {
  let barred = barredAtFirst
  const problems: ImportProblem[] = []
  for (;;) {
    const managerOf = managerFinder(staff, barred)
    const managed = new Map(staff.drafts.map((draft) => [draft.listed.row, managerOf(draft)]))
    const importable = staff.drafts.filter(({ listed }) => !barred.has(listed.row))
    const found = circleProblems(importable, managed, staff.people)
    if (found.length === 0) return { managed, problems }
    barred = new Set([...barred, ...found.map(({ row }) => row)])
    for (const problem of found) problems.push(problem)
  }
}

const MOST_NAMED = 12

function circleWords(names: readonly string[]): string {
  const [first = ''] = names
  if (names.length === 1) return `${first} reports to themselves. Choose another manager, or none.`
  const named = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more people`] : names
  return `${[...named, first].join(', who reports to ').replace(', who', '')}. Choose another manager for one of them.`
}

function circleProblems(
  drafts: readonly Drafted[],
  managed: ReadonlyMap<number, Managed>,
  people: ReadonlyMap<string, Person>,
): readonly ImportProblem[] {
  const byId = new Map<string, Drafted>(drafts.map((draft) => [draft.person.id, draft]))
  const managers = new Map<string, string | null>([...people.values()].map(({ id, managerId }) => [id, managerId]))
  for (const { listed, person } of drafts) managers.set(person.id, managed.get(listed.row)?.managerId ?? null)
  const nameOf = (id: string): string => {
    const draft = byId.get(id)
    return draft === undefined ? (people.get(id)?.name ?? '') : `${draft.person.name} (row ${draft.listed.row})`
  }
  return circles(managers).flatMap((ids) => {
    const words = circleWords(ids.map(nameOf))
    return ids.flatMap((id) => byId.get(id) ?? []).map(({ listed }) => problemOf(listed, 'manager', words, true))
  })
}
