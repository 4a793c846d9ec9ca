import { dashes, roughWidth, type ChartFrame } from './chart-frame.ts'

/** Twips from the start of a series' mark to its name, and from its name to the next. */
const MARK = 270
const GAP = 330

/** The series by name, in the middle above the chart. */
export function Legend({ frame: { chart, box, text, ink } }: { readonly frame: ChartFrame }) {
  if (chart.series.length < 2) return null
  const widths = chart.series.map(({ name }) => MARK + roughWidth(name) + GAP)
  const all = widths.reduce((sum, width) => sum + width, 0) - GAP
  const start = box.x + Math.max(0, (box.width - all) / 2)
  return chart.series.map(({ name, ink: of, line }, at) => {
    const x = start + widths.slice(0, at).reduce((sum, width) => sum + width, 0)
    const drawn = line === true || chart.type === 'lines' || chart.type === 'radar'
    return (
      // oxlint-disable-next-line react/no-array-index-key -- series may share a name and never move
      <g key={at} transform={`translate(${x} ${box.y + 210})`}>
        {drawn ? (
          <line
            x2={220}
            y1={-60}
            y2={-60}
            stroke={ink(of)}
            strokeWidth={45}
            strokeDasharray={dashes[of] === undefined ? undefined : '80 50'}
          />
        ) : (
          <rect x={60} y={-130} width={140} height={140} fill={ink(of)} />
        )}
        <text x={MARK} {...text}>
          {name}
        </text>
      </g>
    )
  })
}
