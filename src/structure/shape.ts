import type { Source } from '../model/vocabulary.ts'
import type { Thresholds } from './organisation.ts'
import type { Shape } from './structure.ts'

/** The article's sizes: 1 to 3 small, from 4 growing, scaled from where reliability and cost need owners of their own. */
export function shapeOf(size: number, { dedicated }: Thresholds): Shape {
  if (size >= dedicated) return 'scaled'
  return size >= 4 ? 'growing' : 'small'
}

/** What the shape asks for, in a sentence. */
export function shapeAsks(shape: Shape, { dedicated, reliabilityBy, spanLow, spanHigh }: Thresholds): string {
  switch (shape) {
    case 'small':
      return 'Up to 3 engineers: systems engineers who cover everything, one named lead, evaluation and observability bought.'
    case 'growing':
      return `4 to ${Math.max(4, dedicated - 1)} engineers: a lead, systems engineers, a first reliability engineer by ${reliabilityBy}, and named owners for evaluation and cost.`
    case 'scaled':
      return `${dedicated} engineers and more: an architect, squads of 3 to 6, reliability and cost each somebody’s main job, and a manager for every ${spanLow} to ${spanHigh}.`
    default:
      return shape satisfies never
  }
}

export const SHAPE_SOURCE: Source = {
  kind: 'cadre',
  note: 'Sizes 1 to 3, 4 to 8 and from 9 are the article’s; what each asks for is Cadre’s',
}
