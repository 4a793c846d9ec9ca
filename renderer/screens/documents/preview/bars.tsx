import { fitted, valueWords, type ChartFrame } from './chart-frame.ts'

interface Bar {
  readonly key: string
  readonly at: number
  readonly nth: number
  readonly from: number
  readonly length: number
  readonly value: number
  readonly fill: string
}

function barsOf({ chart, plot, scale, ink }: ChartFrame): readonly Bar[] {
  return chart.categories.flatMap((_, at) => {
    let before = 0
    return chart.series.flatMap((series, nth) => {
      const value = series.values[at] ?? null
      if (value === null) return []
      const length = plot.width - scale.at(value)
      const from = chart.stacked === true ? before : 0
      before += length
      return [{ key: `${at} ${nth}`, at, nth, from, length, value, fill: ink(series.ink) }]
    })
  })
}

/** Level bars, the first category on top; their values along the foot. */
export function Bars({ frame }: { readonly frame: ChartFrame }) {
  const { chart, plot, scale, text, grid } = frame
  const step = plot.height / chart.categories.length
  const thick = (step * 0.62) / (chart.stacked === true ? 1 : Math.max(1, chart.series.length))
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(${plot.x + plot.width - scale.at(tick)} 0)`}>
          <line y1={plot.y} y2={plot.y + plot.height} stroke={grid} strokeWidth={8} />
          <text y={plot.y + plot.height + 200} textAnchor="middle" {...text}>
            {valueWords(tick)}
          </text>
        </g>
      ))}
      {barsOf(frame).map(({ key, at, nth, from, length, value, fill }) => (
        <g
          key={key}
          transform={`translate(${plot.x + from} ${plot.y + at * step + step * 0.19 + (chart.stacked === true ? 0 : nth * thick)})`}
        >
          <rect width={length} height={thick} fill={fill} />
          {chart.stacked === true ? null : (
            <text x={length + 70} y={thick / 2 + 60} {...text}>
              {valueWords(value)}
            </text>
          )}
        </g>
      ))}
      <text x={plot.x + plot.width / 2} y={plot.y + plot.height + 460} textAnchor="middle" {...text}>
        {chart.unit}
      </text>
      {chart.categories.map((name, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- categories may share a name and never move
        <text key={at} x={plot.x - 100} y={plot.y + (at + 0.5) * step + 55} textAnchor="end" {...text}>
          {fitted(name, plot.width * 0.42)}
        </text>
      ))}
    </>
  )
}
