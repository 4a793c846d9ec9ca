/** The name, or the name with " (2)", " (3)" … before its ending, whichever is the first not taken. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  if (!taken(name)) return name
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let number = 2; ; number++) {
    const next = `${stem} (${number})${ending}`
    if (!taken(next)) return next
  }
}
