import type { Level } from '../../src/model/vocabulary.ts'

export interface SlopePoint {
  readonly id: string
  readonly today: Level
  readonly target: Level
}
export interface SlopeLayout {
  readonly rowHeight: number
  readonly height: number
  readonly top: number
  /** Middle of each point's mark, by id. */
  readonly today: ReadonlyMap<string, number>
  readonly target: ReadonlyMap<string, number>
}

const TOP = 22
const LINE = 15.5
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

/** Heights of five level bands and of every point in them, in pixels; the points keep their order inside a band. */
export function slopeLayout(points: readonly SlopePoint[], least: number): SlopeLayout {
  const most = Math.max(
    ...LEVELS.flatMap((level) => [points.filter((p) => p.today === level).length, points.filter((p) => p.target === level).length]),
  )
  const rowHeight = Math.max(least, most * LINE + 2)
  const places = (side: 'today' | 'target'): ReadonlyMap<string, number> =>
    new Map(
      LEVELS.flatMap((level) => {
        const other = side === 'today' ? 'target' : 'today'
        const band = points.filter((p) => p[side] === level).toSorted((a, b) => b[other] - a[other])
        const middle = TOP + (5 - level) * rowHeight + rowHeight / 2
        return band.map((p, at) => [p.id, middle + (at - (band.length - 1) / 2) * LINE] as const)
      }),
    )
  return { rowHeight, height: TOP + rowHeight * 5, top: TOP, today: places('today'), target: places('target') }
}
