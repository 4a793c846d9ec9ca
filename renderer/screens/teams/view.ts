import type { Framework } from '../../../src/framework/framework.ts'
import { defaultValue } from '../../../src/framework/standard.ts'
import type { Plan } from '../../../src/planning/plan.ts'
import type { Shape, Squad } from '../../../src/structure/structure.ts'

/** Which team is drawn: the people there are, the same with the plan's open seats, or the shape of another size. */
export type View = { readonly kind: 'today' } | { readonly kind: 'planned' } | { readonly kind: 'size'; readonly size: number }

/** Engineers that the view is about. */
export function sizeOf(view: View, plan: Plan): number {
  if (view.kind === 'size') return view.size
  return view.kind === 'today' ? plan.headcountNow : plan.headcountThen
}

const GROWING_FROM = 4
export const MOST_SIZE = 999

/** The three shapes with the sizes they hold for: "1–3", "4–8", "9+". */
export function shapeOptions(framework: Framework): readonly { readonly value: Shape; readonly label: string; readonly size: number }[] {
  const scaledFrom = defaultValue(framework, 'structure.dedicated-owners-from')
  const all = [
    { value: 'small', from: 1, to: Math.min(GROWING_FROM, scaledFrom) - 1 },
    { value: 'growing', from: GROWING_FROM, to: scaledFrom - 1 },
  ] as const
  const bounded = all
    .filter(({ from, to }) => to >= from)
    .map(({ value, from, to }) => ({ value, label: from === to ? String(from) : `${from}–${to}`, size: to }))
  return [...bounded, { value: 'scaled', label: `${scaledFrom}+`, size: scaledFrom }]
}

/** The squads of a view; today has no open seats and no groups that are not there yet. */
export function squadsOf(squads: readonly Squad[], view: View): readonly Squad[] {
  if (view.kind !== 'today') return squads
  return squads
    .map((squad) => ({ ...squad, seats: squad.seats.filter(({ personId }) => personId !== null) }))
    .filter(({ teamId, seats }) => teamId !== null || seats.length > 0)
}

/** A group that only the plan or the shape asks for. */
export const isProposed = ({ teamId, seats }: Squad): boolean => teamId === null && seats.every(({ personId }) => personId === null)
