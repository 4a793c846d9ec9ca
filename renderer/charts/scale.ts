import { scaleLinear } from 'd3-scale'

export interface Scale {
  readonly ticks: readonly number[]
  /** The value at the top of the chart. */
  readonly top: number
  /** Distance from the top edge, in the unit of the height given. */
  readonly at: (value: number) => number
}

/** A scale from zero with round steps; `height` in pixels. */
export function scaleFor(most: number, height: number, steps = 4): Scale {
  const scale = scaleLinear()
    .domain([0, Math.max(most, 1e-9)])
    .range([height, 0])
    .nice(steps)
  const ticks = scale.ticks(steps)
  return { ticks, top: scale.domain()[1] ?? most, at: (value) => scale(value) }
}

/** Places moved apart so that no two stand closer than `least`, within 0 to `height`; the order stays. */
export function spread(places: readonly number[], least: number, height: number): readonly number[] {
  const down: number[] = []
  for (const place of places) down.push(Math.max(place, (down.at(-1) ?? -Infinity) + least))
  const up: number[] = []
  for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? height + least) - least))
  return up.toReversed()
}
