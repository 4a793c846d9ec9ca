import { someOnly } from './choices.ts'
import type { Draft } from './draft.ts'
import type { Relaxed } from './relax.ts'
import type { Choice } from './round.ts'

/** How many classes of jobs change together. */
const AT_ONCE = 40

/** Numbers that look drawn and are always the same (Marsaglia 2003, xorshift). */
function shuffled(count: number, seed: number): readonly number[] {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  const order = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    const other = state % (last + 1)
    ;[order[last], order[other]] = [order[other] ?? other, order[last] ?? last]
  }
  return order
}

/** Ways to change some jobs of the best draft, others at each turn, until a whole round of them brings nothing better. */
export function* neighbourhoods(relaxed: Relaxed, best: () => Draft): Generator<Choice> {
  const count = relaxed.layout.classes.length
  for (let round = 1, before: Draft | null = null; before !== best(); round++) {
    before = best()
    const order = shuffled(count, round)
    for (let from = 0; from < count; from += AT_ONCE) yield someOnly(relaxed, best(), new Set(order.slice(from, from + AT_ONCE)))
  }
}
