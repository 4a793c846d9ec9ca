/** Ids that are not taken and that are given out once, whatever `idFrom` answers; at most 80 characters. */
export function freeIds(idFrom: (seed: string) => string, isTaken: (id: string) => boolean): (seed: string) => string {
  const given = new Set<string>()
  return (seed) => {
    // The schema's longest, with room for a number.
    const wanted = idFrom(seed).slice(0, 70)
    let id = wanted
    for (let number = 2; id === '' || given.has(id) || isTaken(id); number++) id = `${wanted}-${number}`
    given.add(id)
    return id
  }
}
