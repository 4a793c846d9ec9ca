/** Every circle in which people report to each other, each once, in order; `managers` holds who reports to whom. */
export function circles(managers: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const found: string[][] = []
  const cleared = new Set<string>()
  for (const start of managers.keys()) {
    const path: string[] = []
    const onPath = new Map<string, number>()
    let at: string | null = start
    while (at !== null && !cleared.has(at) && !onPath.has(at)) {
      onPath.set(at, path.length)
      path.push(at)
      at = managers.get(at) ?? null
    }
    const back = at === null ? undefined : onPath.get(at)
    if (back !== undefined) found.push(path.slice(back))
    for (const id of path) cleared.add(id)
  }
  return found
}
