/** Where things stand in a chart of `count` equal columns, as percentages of its width. */
export const columns = (count: number, share = 0.62) => ({
  left: (at: number): string => `${(at / count) * 100}%`,
  right: (at: number): string => `${((at + 1) / count) * 100}%`,
  bar: (at: number): string => `${((at + (1 - share) / 2) / count) * 100}%`,
  barWidth: `${(share / count) * 100}%`,
})

/** "Q1" with the year in the first column and in every first quarter. */
export const headOf = (quarter: number, at: number): { readonly quarter: string; readonly year: string | null } => ({
  quarter: `Q${(quarter % 4) + 1}`,
  year: at === 0 || quarter % 4 === 0 ? String(Math.floor(quarter / 4)) : null,
})
