import type { ReconciledPractice } from '../../../../src/maturity/reconcile.ts'
import type { Score } from '../../../../src/model/system.ts'

const order: Readonly<Record<ReconciledPractice['state'], number>> = { differs: 0, one: 1, same: 2, none: 3 }

/** Practices to agree on: where the assessors differ first, the furthest apart on top, then what only one answered, then what all see alike. */
export const toAgree = (practices: readonly ReconciledPractice[]): readonly ReconciledPractice[] =>
  practices
    .filter(({ state }) => state !== 'none')
    .toSorted((a, b) => order[a.state] - order[b.state] || b.spread - a.spread || a.practice.level - b.practice.level)

/** The score that is agreed unless somebody chooses another. */
export const agreedScore = ({ practice, suggested }: ReconciledPractice, chosen: ReadonlyMap<string, Score>): Score | null =>
  chosen.get(practice.id) ?? suggested?.score ?? null
