import { ChartRun, type CategoryChartOptions, type ChartRunOptions, type ChartSeries } from 'docx/charts'
import type { Chart, Series } from '../block.ts'
import type { Part } from '../flow/flow.ts'
import type { Palette } from '../look/look.ts'

export type ChartPart = Extract<Part, { kind: 'chart' }>

const PIXEL = 15
const theme = { accent: 'accent1', second: 'accent2', quiet: 'accent3', bad: 'accent4' } as const
const dash = { accent: 'solid', second: 'dash', quiet: 'dot', bad: 'solid' } as const
const LINE_WIDTH = 2.25

const lineOf = (ink: Series['ink']) => ({ width: LINE_WIDTH, dash: dash[ink], color: { theme: theme[ink] } }) as const
const seriesOf = ({ name, values, ink, line }: Series, lines: boolean): ChartSeries => ({
  name: name === '' ? 'Values' : name,
  values,
  color: { theme: theme[ink] },
  ...(line === true ? ({ type: 'line' } as const) : {}),
  ...(line === true || lines ? { line: lineOf(ink), markers: { size: 6 } } : {}),
})

const every = ({ series }: Chart, holds: (value: number) => boolean): boolean =>
  series.every(({ values }) => values.every((value) => value === null || holds(value)))

const WHOLE = '#,##0'
const ONE_DECIMAL = '#,##0.0'
const labelFormat = (chart: Chart): string => (every(chart, Number.isInteger) ? WHOLE : ONE_DECIMAL)
/** An axis of some length has whole numbers at its lines whatever the values. */
const axisFormat = (chart: Chart): string => (every(chart, (value) => Math.abs(value) < 5) ? labelFormat(chart) : WHOLE)

/** Readable in print. */
const SMALL = 9
/** Where levels and ratings end. */
const LEVELS = 5

function common({ title, says, width, height, chart }: ChartPart, { ink, ink2 }: Palette) {
  const font = { size: SMALL, color: ink2 }
  return {
    font: { color: ink },
    chartArea: { fill: 'none', border: 'none' as const },
    transformation: { width: width / PIXEL, height: height / PIXEL },
    altText: { name: title, title, description: says },
    legend: chart.series.length > 1 ? { position: 'top' as const, font: { size: 10, color: ink } } : (false as const),
    categoryAxis: { font },
    valueAxis: {
      font,
      numberFormat: axisFormat(chart),
      ...(every(chart, (value) => value >= 0) ? { minimum: 0 } : {}),
      ...(chart.toFive === true ? { maximum: LEVELS, interval: 1, numberFormat: WHOLE } : {}),
      ...(chart.unit === '' ? {} : { title: { text: chart.unit, font } }),
    },
  }
}

function radar(part: ChartPart, palette: Palette): ChartRunOptions {
  const { chart } = part
  const { valueAxis, ...rest } = common(part, palette)
  const { title: _, ...axis } = valueAxis // the rings have no side to write along
  return {
    ...rest,
    type: 'radar',
    categories: chart.categories,
    series: chart.series.map(({ name, values, ink }) => ({
      name: name === '' ? 'Values' : name,
      values,
      color: { theme: theme[ink] },
      line: lineOf(ink),
    })),
    markers: { size: 6 },
    valueAxis: axis,
  }
}

function withAxes(part: ChartPart, palette: Palette): CategoryChartOptions {
  const { chart } = part
  return {
    ...common(part, palette),
    categories: chart.categories,
    series: chart.series.map((one) => seriesOf(one, chart.type === 'lines')),
    ...(chart.stacked === true ? { stacking: 'stacked' as const } : {}),
  }
}

function bars(part: ChartPart, palette: Palette): ChartRunOptions {
  const all = withAxes(part, palette)
  const labels = { value: true, numberFormat: labelFormat(part.chart), font: { size: SMALL, color: palette.ink } }
  return {
    ...all,
    type: 'bar',
    gapWidth: 60,
    // Word draws the first category at the bottom; the reader expects it on top.
    categoryAxis: { ...all.categoryAxis, reverseOrder: true },
    valueAxis: { ...all.valueAxis, crossesAt: 'maximum' },
    ...(part.chart.stacked === true ? {} : { dataLabels: labels }),
  }
}

/** A chart that Word draws and lets its reader edit, in the theme’s colours. */
export function chartRun(part: ChartPart, palette: Palette): ChartRun {
  switch (part.chart.type) {
    case 'columns':
      return new ChartRun({ ...withAxes(part, palette), type: 'column', gapWidth: 70, overlap: part.chart.stacked === true ? 100 : -10 })
    case 'bars':
      return new ChartRun(bars(part, palette))
    case 'lines':
      return new ChartRun({ ...withAxes(part, palette), type: 'line' })
    case 'radar':
      return new ChartRun(radar(part, palette))
    default:
      return part.chart.type satisfies never
  }
}
