import type { Block, Chart } from '../block.ts'
import { cleanText } from '../clean-text.ts'
import { caption } from './captions.ts'
import type { FlowParagraph } from './flow.ts'
import { oneLine, paragraph, type More } from './text.ts'

/** Word measures charts in pixels of 15 twips. */
const PIXEL = 15
const COLUMNS_HEIGHT = 4200
const RADAR_HEIGHT = 5400
const A_BAR = 390
const AROUND_BARS = 1050
const LEAST_BARS = 2100
const MOST_BARS = 9600

function heightOf({ type, categories, series }: Chart): number {
  if (type === 'radar') return RADAR_HEIGHT
  if (type !== 'bars') return COLUMNS_HEIGHT
  const tall = AROUND_BARS + A_BAR * categories.length * Math.max(1, series.length * 0.7)
  return Math.round(Math.min(Math.max(tall, LEAST_BARS), MOST_BARS) / PIXEL) * PIXEL
}

/** Only what a chart can hold: clean names, and as many finite values as there are categories. */
const drawable = (chart: Chart): Chart => ({
  ...chart,
  unit: cleanText(chart.unit),
  categories: chart.categories.map(cleanText),
  series: chart.series.map((one) => ({
    ...one,
    name: cleanText(one.name),
    values: one.values.slice(0, chart.categories.length).map((value) => (value !== null && Number.isFinite(value) ? value : null)),
  })),
})

/** A chart under its caption, or what it would say when there is nothing to draw. */
export function chartFlow(
  block: Extract<Block, { kind: 'chart' }>,
  number: number,
  textWidth: number,
  start: More,
): readonly FlowParagraph[] {
  const above = caption('Figure', number, block.caption, start)
  const chart = drawable(block.chart)
  if (chart.categories.length === 0 || chart.series.length === 0) return [above, paragraph('Quiet', block.says)]
  const width = Math.floor(textWidth / PIXEL) * PIXEL
  const says = oneLine(block.says)
  const title = oneLine(block.caption)
  return [above, { kind: 'paragraph', style: 'Normal', parts: [{ kind: 'chart', chart, title, says, width, height: heightOf(chart) }] }]
}
