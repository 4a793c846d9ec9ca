import { perValue } from '../base/per-value.ts'
import type { Dependency } from '../model/dependency.ts'
import type { SystemId } from '../model/system.ts'

type Dependencies = ReadonlyMap<string, Dependency>

/** What each system waits for. */
const waitsOf = perValue(
  (dependencies: Dependencies): ReadonlyMap<SystemId, readonly SystemId[]> =>
    new Map([...Map.groupBy(dependencies.values(), ({ systemId }) => systemId)].map(([id, all]) => [id, all.map(({ onId }) => onId)])),
)

interface Ordered<T> {
  /** Each after all that it waits for, otherwise as given. */
  readonly order: readonly T[]
  /** What each waits for, of those given. */
  readonly waitsFor: ReadonlyMap<SystemId, readonly SystemId[]>
}

/** Brings forward what others wait for, of those that hold others up. A wait that would close a circle is left out, so that this ends whatever it is given. */
export function waitingOrder<T>(
  all: readonly T[],
  idOf: (one: T) => SystemId,
  dependencies: Dependencies,
  holding: ReadonlySet<SystemId>,
): Ordered<T> {
  const waits = waitsOf(dependencies)
  const waitsOn = (id: SystemId): readonly SystemId[] => (waits.get(id) ?? []).filter((on) => holding.has(on))
  const known = new Map(all.map((one) => [idOf(one), one]))
  const [order, waitsFor, entered] = [new Map<SystemId, T>(), new Map<SystemId, readonly SystemId[]>(), new Set<SystemId>()]
  for (const first of known.keys()) {
    // A list of its own, not calls within calls: a long row of systems would be too many of these.
    const open = [first]
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      entered.add(id)
      const next = waitsOn(id).find((on) => known.has(on) && !entered.has(on))
      const one = known.get(id)
      if (next !== undefined) open.push(next)
      else open.pop()
      if (next !== undefined || one === undefined || order.has(id)) continue
      const before = waitsOn(id).filter((on) => order.has(on))
      waitsFor.set(id, before)
      order.set(id, one)
    }
  }
  return { order: [...order.values()], waitsFor }
}
