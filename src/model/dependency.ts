import * as z from 'zod'
import { type System, SystemId } from './system.ts'
import { Note } from './text.ts'

export const DependencyId = z.string().min(1).max(80).brand<'DependencyId'>()
export type DependencyId = z.infer<typeof DependencyId>

/** One system waits for another: its way up begins when the other is at its target. */
export const Dependency = z.object({ id: DependencyId, systemId: SystemId, onId: SystemId, reason: Note }).readonly()
export type Dependency = z.infer<typeof Dependency>

/** Systems that wait for each other in a circle, in order, or null when there is none. */
export function waitingCycle(systems: ReadonlyMap<string, System>, dependencies: Iterable<Dependency>): readonly System[] | null {
  const waitsFor = Map.groupBy(dependencies, ({ systemId }) => systemId as string)
  const cleared = new Set<string>()
  for (const start of waitsFor.keys()) {
    const ring = ringFrom(start, waitsFor, cleared)
    if (ring !== null) return ring.flatMap((one) => systems.get(one) ?? [])
  }
  return null
}

/** Without calling itself: thousands of systems may wait in a row. `cleared` collects those that no circle can be reached from. */
function ringFrom(start: string, waitsFor: ReadonlyMap<string, readonly Dependency[]>, cleared: Set<string>): readonly string[] | null {
  const path = new Set<string>()
  const ahead: string[] = [start]
  for (let id = ahead.at(-1); id !== undefined; id = ahead.at(-1)) {
    if (path.has(id) || cleared.has(id)) {
      // All that it waits for has been looked at.
      path.delete(id)
      cleared.add(id)
      ahead.pop()
      continue
    }
    path.add(id)
    for (const { onId } of waitsFor.get(id) ?? []) {
      if (path.has(onId)) return [...path].slice([...path].indexOf(onId))
      if (!cleared.has(onId)) ahead.push(onId)
    }
  }
  return null
}
