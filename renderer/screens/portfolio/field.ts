import type { ValuePoint } from '../../../src/maturity/portfolio-map.ts'
import { labelPlaces, labelWidth, type Box, type Mark } from '../../charts/label-places.ts'
import { scaleFor } from '../../charts/scale.ts'
import { READY } from './words.ts'

export interface FieldMark extends Mark {
  readonly point: ValuePoint
  readonly name: string
  /** Where it will be with what is planned; null when that leads nowhere one can see. */
  readonly to: number | null
  /** Null when no room is left for its name. */
  readonly label: Box | null
}

export interface Field {
  readonly width: number
  readonly height: number
  /** Foot of the field of value. */
  readonly foot: number
  readonly xOf: (score: number) => number
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly marks: readonly FieldMark[]
  /** Systems without a value, in a strip below; null when there are none. */
  readonly strip: { readonly top: number; readonly bottom: number } | null
}

const RADIUS = 6
/** Where systems crowd, marks are smaller. */
const CROWD = { count: 80, radius: 4 }
const EDGE = { left: 44, right: 6, top: 20 }
const FIELD = 296
/** Between the foot of the field and the strip. */
const APART = 12
const ROW = 2 * RADIUS + 4
const MOST_ROWS = 4
const SCORES = { least: 0.9, most: 5.35 }
const LONGEST = 24
const MOST_LABELS = 16
/** An arrow that leaves its mark by less cannot be seen. */
const LEAST_ARROW = 4

const shortName = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name)

function mark(point: ValuePoint, y: number, radius: number, xOf: Field['xOf']): Omit<FieldMark, 'label'> {
  const { system, score } = point.standing
  const [x, to, name] = [xOf(score), xOf(point.projected.score), shortName(system.name)]
  return { id: system.id, point, x, y, radius, name, width: labelWidth(name), to: to - x < radius + LEAST_ARROW ? null : to }
}

/** Rows of the strip, such that marks in one row stand apart as long as there are rows. */
function rowsOf(points: readonly ValuePoint[], xOf: Field['xOf']): readonly number[] {
  const last: number[] = []
  return points.map(({ standing: { score } }) => {
    const x = xOf(score)
    const free = last.findIndex((end) => x - end >= ROW)
    const row = free >= 0 ? free : last.length < MOST_ROWS ? last.length : MOST_ROWS - 1
    last[row] = x
    return row
  })
}

const arrowBox = ({ x, y, to }: Omit<FieldMark, 'label'>): readonly Box[] =>
  to === null ? [] : [{ left: x, top: y - 4, right: to + 2, bottom: y + 4 }]

/** Value against maturity, `width` pixels wide. Points come most valuable first: those get their names first. */
export function fieldOf(points: readonly ValuePoint[], width: number): Field {
  const span = width - EDGE.left - EDGE.right
  const xOf = (score: number): number => EDGE.left + ((score - SCORES.least) / (SCORES.most - SCORES.least)) * span
  const valued = points.filter(({ valueAYear }) => valueAYear !== null)
  const tall = valued.length === 0 ? 0 : FIELD
  const foot = EDGE.top + tall
  const scale = scaleFor(Math.max(...points.map(({ valueAYear }) => valueAYear ?? 0), 1), tall)
  const yOf = (value: number): number => EDGE.top + scale.at(value)
  const others = points.filter(({ valueAYear }) => valueAYear === null).toSorted((a, b) => a.standing.score - b.standing.score)
  const rows = rowsOf(others, xOf)
  const top = foot + APART
  const strip = others.length === 0 ? null : { top, bottom: top + (Math.max(...rows) + 1) * ROW + 8 }
  const radius = points.length > CROWD.count ? CROWD.radius : RADIUS
  const marks = [
    ...valued.map((point) => mark(point, yOf(point.valueAYear ?? 0), radius, xOf)),
    ...others.map((point, at) => mark(point, top + 4 + ROW / 2 + (rows[at] ?? 0) * ROW, radius, xOf)),
  ]
  const height = (strip?.bottom ?? foot) + 1
  const field: Box = { left: xOf(1) - 12, top: EDGE.top, right: width, bottom: height }
  const divide: Box = { left: 0, top: foot, right: width, bottom: foot + APART }
  const ready: Box = { left: xOf(READY) - 1, top: 0, right: xOf(READY) + 1, bottom: height }
  const places = labelPlaces(marks, [ready, ...marks.flatMap(arrowBox), ...(strip === null ? [] : [divide])], field, MOST_LABELS)
  return {
    width,
    height,
    foot,
    xOf,
    ticks: valued.length === 0 ? [] : scale.ticks.map((value) => ({ value, y: yOf(value) })),
    marks: marks.map((one) => ({ ...one, label: places.get(one.id) ?? null })),
    strip,
  }
}
