import { columns } from './columns.ts'

/** A line that keeps one height in each column: demand, budget. Null leaves its column out. Heights in pixels from the top. */
export function StepLine({ heights }: { readonly heights: readonly (number | null)[] }) {
  const { left, right } = columns(heights.length)
  const lines = heights.flatMap((y, at) => {
    if (y === null) return []
    const before = heights[at - 1] ?? null
    const flat = { key: `${at} flat`, x1: left(at), x2: right(at), y1: y, y2: y }
    return before === null ? [flat] : [flat, { key: `${at} rise`, x1: left(at), x2: left(at), y1: before, y2: y }]
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
