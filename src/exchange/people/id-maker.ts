import type { Workspace } from '../../model/workspace.ts'

/** Ids that no person or team of the workspace has and that are given out once, whatever `idFrom` answers. */
export function idMaker(idFrom: (seed: string) => string, { person, team }: Workspace): (seed: string) => string {
  const given = new Set<string>()
  return (seed) => {
    // The schema's longest, with room for a number.
    const wanted = idFrom(seed).slice(0, 70)
    let id = wanted
    for (let number = 2; id === '' || given.has(id) || person.has(id) || team.has(id); number++) id = `${wanted}-${number}`
    given.add(id)
    return id
  }
}
