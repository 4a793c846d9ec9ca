import type { Chart, Series } from '../../../../src/document/block.ts'
import type { Box } from '../../../../src/document/layout/page.ts'
import { chartColours } from '../../../../src/document/look/chart-colours.ts'
import type { Look } from '../../../../src/document/look/look.ts'
import { scaleFor, type Scale } from '../../../charts/scale.ts'
import { fontFamily } from './fonts.ts'

/** Where the parts of a chart stand, in twips of the page, and how they look. */
export interface ChartFrame {
  readonly chart: Chart
  readonly box: Box
  readonly plot: Box
  /** Values from the bottom (or left) of the plot. */
  readonly scale: Scale
  readonly text: { readonly fontSize: number; readonly fontFamily: string; readonly fill: string }
  readonly grid: string
  readonly ink: (of: Series['ink']) => string
}

/** Nine points. */
const FONT = 180
/** Where levels and ratings are told apart. */
const LEVELS = [1, 2, 3, 4, 5] as const

function topOf(chart: Chart): number {
  const upright = chart.series.filter(({ line }) => line !== true)
  const sums =
    chart.stacked === true ? chart.categories.map((_, at) => upright.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)) : []
  return Math.max(0, ...sums, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)))
}

/** The plot with room left for the legend above, the axis and the names of the categories. */
function plotOf({ type, series }: Chart, { x, y, width, height }: Box): Box {
  const above = series.length > 1 ? 420 : 120
  if (type === 'bars') return { x: x + width * 0.3, y: y + above, width: width * 0.64, height: height - above - 620 }
  if (type === 'radar') return { x, y: y + above + 240, width, height: height - above - 480 }
  return { x: x + 860, y: y + above, width: width - 920, height: height - above - 360 }
}

function scaleOf(chart: Chart, plot: Box): Scale {
  const length = chart.type === 'bars' ? plot.width : plot.height
  if (chart.toFive !== true) return scaleFor(topOf(chart), length)
  return { ticks: LEVELS, top: LEVELS.length, at: (value) => length * (1 - value / LEVELS.length) }
}

export function frameOf(chart: Chart, box: Box, { palette, bodyFont }: Look): ChartFrame {
  const plot = plotOf(chart, box)
  const inks = chartColours(palette)
  return {
    chart,
    box,
    plot,
    scale: scaleOf(chart, plot),
    text: { fontSize: FONT, fontFamily: fontFamily(bodyFont), fill: `#${palette.ink2}` },
    grid: `#${palette.line}`,
    ink: (of) => `#${inks[of]}`,
  }
}

/** How a line of that ink is drawn, so that two are told apart without colour. */
export const dashes: Readonly<Record<Series['ink'], string | undefined>> = {
  accent: undefined,
  second: '160 90',
  quiet: '40 80',
  bad: undefined,
}

/** About how wide a text is, judged by the usual width of a letter. */
export const roughWidth = (text: string): number => text.length * FONT * 0.5

/** A text cut so that it fits a width. */
export function fitted(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / (FONT * 0.5)))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

export const valueWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
