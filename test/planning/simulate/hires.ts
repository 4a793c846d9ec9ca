import { addDays, PlainDate } from '../../../src/base/date.ts'
import type { PersonId } from '../../../src/model/person.ts'
import type { Decision } from '../../../src/planning/plan.ts'

const shared = { from: null, teamId: null, backfills: null, locked: false, state: null, costAYear: null, causes: [], why: '' } as const

/** A hire on its usual days: opened 76 days before the seat, six months to full capacity. */
export function hireOf(id: string, seat: string, post: Decision['post'] = { role: 'ai-systems-engineer', level: 4 }): Decision {
  const inSeat = PlainDate.parse(seat)
  const days = { openBy: addDays(inSeat, -76), inSeat, fullCapacity: addDays(inSeat, 183), until: null }
  return { id, kind: 'hire', post, personId: null, ...shared, ...days }
}

/** A contract that ends on a day. */
export const contractOf = (id: string, seat: string, until: string): Decision => ({
  ...hireOf(id, seat),
  kind: 'contract',
  until: PlainDate.parse(until),
})

/** Somebody who moves, in the new post half a year on. */
export function moveOf(kind: 'promote' | 'reskill', personId: PersonId, seat: string, post: Decision['post']): Decision {
  return { ...hireOf(`${kind}-${personId}-${seat}`, seat, post), kind, personId }
}
