import type { Dimension, Framework, Practice } from '../../../src/framework/framework.ts'
import type { System } from '../../../src/model/system.ts'

/** How far above the target is still asked about: what the system already has of the next level. */
const BEYOND = 1

/** Every practice, dimension by dimension in the framework’s order, level by level. */
export function inOrder({ dimensions, practices }: Framework): readonly Practice[] {
  const place = new Map(dimensions.map(({ id }, at) => [id, at]))
  return practices.toSorted((a, b) => (place.get(a.dimension) ?? 0) - (place.get(b.dimension) ?? 0) || a.level - b.level)
}

/** What the interview asks: no dimension left out, and with `skipAbove` no level more than one above the target. */
export function practicesAsked(framework: Framework, { excluded, target }: System, skipAbove: boolean): readonly Practice[] {
  const out = new Set(excluded.map(({ dimension }) => dimension))
  const highest = skipAbove && target !== null ? target.level + BEYOND : Infinity
  return inOrder(framework).filter(({ dimension, level }) => !out.has(dimension) && level <= highest)
}

/** Index of a practice among those asked; of the next one when it is not asked itself; their number when none follows. */
export function placeAmong(asked: readonly Practice[], id: string | null, framework: Framework): number {
  if (id === null) return asked.length
  const all = inOrder(framework).map((practice) => practice.id as string)
  const from = all.indexOf(id)
  const found = asked.findIndex((practice) => all.indexOf(practice.id) >= from)
  return found === -1 ? asked.length : found
}

/** Index of the next practice nobody has answered, from here on and then from the start; null when all are answered. */
export function nextOpen(asked: readonly Practice[], answers: System['answers'], from: number): number | null {
  const open = asked.flatMap(({ id }, at) => (answers[id] === undefined ? [at] : []))
  return open.find((at) => at > from) ?? open[0] ?? null
}

export const answeredOf = (asked: readonly Practice[], answers: System['answers']): number =>
  asked.filter(({ id }) => answers[id] !== undefined).length

interface AskedDimension {
  readonly dimension: Dimension
  readonly practices: readonly Practice[]
}

/** The practices asked, by dimension; a dimension of which nothing is asked is not there. */
export const byDimension = (asked: readonly Practice[], { dimensions }: Framework): readonly AskedDimension[] =>
  dimensions
    .map((dimension) => ({ dimension, practices: asked.filter((practice) => practice.dimension === dimension.id) }))
    .filter(({ practices }) => practices.length > 0)
