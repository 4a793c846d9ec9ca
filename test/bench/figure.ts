/** One line of the bench: what was measured, against what, and whether that is good enough. */
export interface Figure {
  readonly what: string
  readonly measured: string
  readonly reference: string
  readonly ratio: string
  readonly goal: string
  readonly met: boolean
}

export const ms = (value: number): string => (value < 1000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1000).toFixed(2)} s`)

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (below + above) / 2
}

/** Milliseconds that some work takes: the median of several runs after one that warms up. */
export async function timed(runs: number, work: () => unknown): Promise<number> {
  await work()
  const taken: number[] = []
  for (let run = 0; run < runs; run++) {
    const from = performance.now()
    await work()
    taken.push(performance.now() - from)
  }
  return median(taken)
}

/** Something timed against something timed in the same run, where the goal is a ratio at most. */
export const against = (what: string, measured: number, reference: readonly [string, number], most: number): Figure => ({
  what,
  measured: ms(measured),
  reference: `${ms(reference[1])} ${reference[0]}`,
  ratio: (measured / reference[1]).toFixed(2),
  goal: `≤ ${most.toFixed(2)} ×`,
  met: measured / reference[1] <= most,
})

/** A time at most, whatever the ratio. */
export const goalOf = (measured: number, most: number): Pick<Figure, 'goal' | 'met'> => ({ goal: `≤ ${ms(most)}`, met: measured <= most })

/** Something timed alone, where the goal is a time at most. */
export const within = (what: string, measured: number, most: number): Figure => ({
  what,
  measured: ms(measured),
  reference: '–',
  ratio: '–',
  ...goalOf(measured, most),
})

const heads: Record<keyof Figure, string> = {
  what: 'What',
  measured: 'Measured',
  reference: 'Reference',
  ratio: 'Ratio',
  goal: 'Goal',
  met: 'Met',
}
const columns = ['what', 'measured', 'reference', 'ratio', 'goal', 'met'] as const

export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map((figure) => ({ ...figure, met: figure.met ? 'yes' : 'NO' }))]
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      columns
        .map((column, at) => row[column].padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
