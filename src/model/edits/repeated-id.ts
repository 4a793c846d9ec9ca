/** The id that stands twice in a list, or undefined. */
export function repeatedId(rows: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>()
  return rows.find(({ id }) => seen.size === seen.add(id).size)?.id
}
