import type { Mark } from '../../../../src/document/layout/page.ts'
import type { Look } from '../../../../src/document/look/look.ts'
import { Bars } from './bars.tsx'
import { frameOf, type ChartFrame } from './chart-frame.ts'
import { Columns, Lines } from './columns.tsx'
import { Legend } from './legend.tsx'
import { Radar } from './radar.tsx'

type ChartMark = Extract<Mark, { kind: 'chart' }>

function Shape({ frame }: { readonly frame: ChartFrame }) {
  switch (frame.chart.type) {
    case 'columns':
      return (
        <>
          <Columns frame={frame} />
          <Lines frame={frame} series={frame.chart.series.filter(({ line }) => line === true)} />
        </>
      )
    case 'lines':
      return (
        <>
          <Columns frame={{ ...frame, chart: { ...frame.chart, series: [] } }} />
          <Lines frame={frame} series={frame.chart.series} />
        </>
      )
    case 'bars':
      return <Bars frame={frame} />
    case 'radar':
      return <Radar frame={frame} />
    default:
      return frame.chart.type satisfies never
  }
}

/** A chart as Word will draw it, near enough to judge the page by; its numbers are those that Word gets. */
export function ChartPicture({ mark, look }: { readonly mark: ChartMark; readonly look: Look }) {
  const frame = frameOf(mark.chart, mark, look)
  return (
    <g>
      <Shape frame={frame} />
      <Legend frame={frame} />
    </g>
  )
}
