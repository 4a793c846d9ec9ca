import { columns } from './columns.ts'

/** A line that keeps one height in each column: demand, budget. Null leaves its column out. Heights in pixels from the top. */
export function StepLine({ heights }: { readonly heights: readonly (number | null)[] }) {
  const { left, right } = columns(heights.length)
  // Whole pixels: between two, the ends of neighbouring lines would show as dots.
  const whole = heights.map((y) => (y === null ? null : Math.round(y)))
  const lines = whole.flatMap((y, at) => {
    if (y === null) return []
    const before = whole[at - 1] ?? null
    const flat = { key: `${at} flat`, x1: left(at), x2: right(at), y1: y, y2: y }
    return before === null || before === y ? [flat] : [flat, { key: `${at} rise`, x1: left(at), x2: left(at), y1: before, y2: y }]
  })
  return (
    <>
      {lines.map(({ key, ...line }) => (
        <line key={key} {...line} className="chart-halo" />
      ))}
      {lines.map(({ key, ...line }) => (
        <line key={key} {...line} className="chart-line" />
      ))}
    </>
  )
}
