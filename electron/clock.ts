import { PlainDate } from '../src/base/date.ts'
import { invalid } from '../src/base/failure.ts'

const two = (n: number): string => String(n).padStart(2, '0')

export interface Clock {
  readonly today: () => PlainDate
  /** The moment as `2026-11-22T14:02:00.000Z`. */
  readonly now: () => string
}

/** The machine's clock; `pinned` (from CADRE_TODAY) holds the day still for stories and tests. Throws a Refusal when that is no day. */
export function clock(pinned: string | undefined): Clock {
  const now = () => new Date().toISOString()
  if (pinned === undefined || pinned === '') return { today: localDay, now }
  const day = PlainDate.safeParse(pinned)
  if (!day.success) throw invalid(`CADRE_TODAY is “${pinned}”, which is no day. Write it year-month-day, like 2027-01-31, or leave it out.`)
  return { today: () => day.data, now }
}

/** The day on the wall where this machine stands. */
function localDay(): PlainDate {
  const at = new Date()
  return PlainDate.parse(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}
