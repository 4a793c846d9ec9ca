import { isCovered, mayTake, missingIn, slackIn, take, type Draft } from './draft.ts'
import { at, NEARLY, type Sparse } from './frame.ts'

/** Whether rows stay covered with one of `gone` less and one of `come` more. */
function bears(draft: Draft, gone: Sparse, come: Sparse | null): boolean {
  let next = 0
  for (let entry = 0; entry < gone.index.length; entry++) {
    const row = at(gone.index, entry)
    let more = -at(gone.value, entry)
    if (come !== null) {
      for (; next < come.index.length && at(come.index, next) < row; next++)
        if (at(come.value, next) < 0 && slackIn(draft, at(come.index, next)) + at(come.value, next) < -NEARLY) return false
      if (next < come.index.length && at(come.index, next) === row) more += at(come.value, next++)
    }
    if (more < 0 && slackIn(draft, row) + more < -NEARLY) return false
  }
  return true
}

/** One less of an option, if all stays as it is. */
function drop(draft: Draft, option: number, missing: number): boolean {
  const adds = draft.frame.adds[option]
  if (adds === undefined || !bears(draft, adds, null)) return false
  take(draft, option, -1)
  if (isCovered(draft) && missingIn(draft) <= missing) return true
  take(draft, option, 1)
  return false
}

/** One of a cheaper option in place of this one. */
function swap(draft: Draft, option: number, others: readonly number[], missing: number): boolean {
  const { adds, costs } = draft.frame
  const gone = adds[option]
  if (gone === undefined) return false
  for (const other of others) {
    if (at(costs, other) >= at(costs, option) - 1e-9) break
    const come = adds[other]
    if (come === undefined || !bears(draft, gone, come)) continue
    take(draft, option, -1)
    if (mayTake(draft, other)) {
      take(draft, other, 1)
      if (isCovered(draft) && missingIn(draft) <= missing) return true
      take(draft, other, -1)
    }
    take(draft, option, 1)
  }
  return false
}

/** Gives back what is not needed and takes cheaper options where they do, the dearest first. The times stay. */
export function trimmed(draft: Draft): void {
  const { costs, problem } = draft.frame
  const missing = missingIn(draft)
  const held = [...draft.counts.keys()]
    .filter((option) => at(draft.counts, option) > 0)
    .toSorted((a, b) => at(costs, b) - at(costs, a) || a - b)
  for (const option of held) while (at(draft.counts, option) > 0 && drop(draft, option, missing));
  const seats = [...problem.options.keys()]
    .filter((option) => (problem.options[option]?.people.length ?? 0) === 0)
    .toSorted((a, b) => at(costs, a) - at(costs, b) || a - b)
  for (const option of held) while (at(draft.counts, option) > 0 && swap(draft, option, seats, missing));
}
