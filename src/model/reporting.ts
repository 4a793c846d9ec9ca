import type { Person } from './person.ts'

/** People who report to each other in a circle, in order, or null when the reporting lines are a tree. */
export function reportingCycle(people: ReadonlyMap<string, Person>): readonly Person[] | null {
  const cleared = new Set<string>()
  for (const start of people.values()) {
    const path = new Map<string, Person>()
    let at: Person | undefined = start
    while (at !== undefined && !cleared.has(at.id)) {
      if (path.has(at.id)) {
        const ring = [...path.values()]
        return ring.slice(ring.findIndex((p) => p.id === at?.id))
      }
      path.set(at.id, at)
      at = at.managerId === null ? undefined : people.get(at.managerId)
    }
    for (const id of path.keys()) cleared.add(id)
  }
  return null
}
