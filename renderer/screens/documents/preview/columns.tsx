import type { Series } from '../../../../src/document/block.ts'
import { dashes, fitted, valueWords, type ChartFrame } from './chart-frame.ts'

function Axis({ frame: { plot, scale, text, grid, chart } }: { readonly frame: ChartFrame }) {
  return (
    <>
      <text transform={`translate(${plot.x - 620} ${plot.y + plot.height / 2}) rotate(-90)`} textAnchor="middle" {...text}>
        {chart.unit}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${plot.y + scale.at(tick)})`}>
          <line x1={plot.x} x2={plot.x + plot.width} stroke={grid} strokeWidth={8} />
          <text x={plot.x - 90} y={55} textAnchor="end" {...text}>
            {valueWords(tick)}
          </text>
        </g>
      ))}
    </>
  )
}

function Names({ frame: { chart, plot, text } }: { readonly frame: ChartFrame }) {
  const step = plot.width / chart.categories.length
  return chart.categories.map((name, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- categories may share a name and never move
    <text key={at} x={plot.x + (at + 0.5) * step} y={plot.y + plot.height + 210} textAnchor="middle" {...text}>
      {fitted(name, step)}
    </text>
  ))
}

interface Column {
  readonly key: string
  readonly ink: Series['ink']
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Every column with its place in the plot: beside one another, or one upon the other. */
function columnsOf({ chart, plot, scale }: ChartFrame): readonly Column[] {
  const upright = chart.series.filter(({ line }) => line !== true)
  const step = plot.width / chart.categories.length
  const share = (step * 0.62) / (chart.stacked === true ? 1 : Math.max(1, upright.length))
  return chart.categories.flatMap((_, at) => {
    let under = 0
    return upright.flatMap((series, nth) => {
      const value = series.values[at] ?? null
      if (value === null) return []
      const height = plot.height - scale.at(value)
      const y = plot.y + plot.height - height - (chart.stacked === true ? under : 0)
      under += height
      const x = plot.x + at * step + step * 0.19 + (chart.stacked === true ? 0 : nth * share)
      return [{ key: `${at} ${nth}`, ink: series.ink, x, y, width: share, height }]
    })
  })
}

export function Columns({ frame }: { readonly frame: ChartFrame }) {
  return (
    <>
      <Axis frame={frame} />
      {columnsOf(frame).map(({ key, ink, ...box }) => (
        <rect key={key} {...box} fill={frame.ink(ink)} />
      ))}
      <Names frame={frame} />
    </>
  )
}

/** Each series as a line through the middle of its columns, broken where it has no value. */
export function Lines({ frame: { chart, plot, scale, ink }, series }: { readonly frame: ChartFrame; readonly series: readonly Series[] }) {
  const step = plot.width / chart.categories.length
  return series.map(({ values, ink: of }, nth) => (
    <path
      // oxlint-disable-next-line react/no-array-index-key -- series may share a name and never move
      key={nth}
      d={values
        .map((value, at) =>
          value === null
            ? ''
            : `${at === 0 || (values[at - 1] ?? null) === null ? 'M' : 'L'}${plot.x + (at + 0.5) * step} ${plot.y + scale.at(value)}`,
        )
        .join('')}
      fill="none"
      stroke={ink(of)}
      strokeWidth={45}
      strokeDasharray={dashes[of]}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  ))
}
