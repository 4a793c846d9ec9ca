import { dashes, fitted, type ChartFrame } from './chart-frame.ts'

/** A web with one spoke for each category, the first straight up. */
export function Radar({ frame: { chart, plot, scale, text, grid, ink } }: { readonly frame: ChartFrame }) {
  const radius = Math.min(plot.width, plot.height) / 2
  const [middleX, middleY] = [plot.x + plot.width / 2, plot.y + plot.height / 2]
  const place = (at: number, share: number): readonly [number, number] => {
    const turn = (at / chart.categories.length) * 2 * Math.PI - Math.PI / 2
    return [middleX + Math.cos(turn) * radius * share, middleY + Math.sin(turn) * radius * share]
  }
  const ring = (shares: readonly number[]): string => shares.map((share, at) => place(at, share).join(' ')).join(' ')
  return (
    <>
      {scale.ticks.map((tick) => (
        <polygon key={tick} points={ring(chart.categories.map(() => tick / scale.top))} fill="none" stroke={grid} strokeWidth={8} />
      ))}
      {chart.series.map(({ values, ink: of }, nth) => (
        <polygon
          // oxlint-disable-next-line react/no-array-index-key -- series may share a name and never move
          key={nth}
          points={ring(chart.categories.map((_, at) => (values[at] ?? 0) / scale.top))}
          fill={ink(of)}
          fillOpacity={0.08}
          stroke={ink(of)}
          strokeWidth={40}
          strokeDasharray={dashes[of]}
        />
      ))}
      {chart.categories.map((name, at) => {
        const [x, y] = place(at, 1.08)
        const anchor = Math.abs(x - middleX) < 60 ? 'middle' : x > middleX ? 'start' : 'end'
        return (
          // oxlint-disable-next-line react/no-array-index-key -- categories may share a name and never move
          <text key={at} x={x} y={y + 50} textAnchor={anchor} {...text}>
            {fitted(name, plot.width / 2 - radius)}
          </text>
        )
      })}
    </>
  )
}
