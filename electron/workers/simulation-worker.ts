import type { PlainDate } from '../../src/base/date.ts'
import type { PlanOf } from '../../src/contract/plan-work.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { calendarOf, shareOf, type Calendar, type Share, type ShareAsked } from '../../src/planning/simulate/simulate.ts'
import { planOf } from './plan-of.ts'
import { reply } from './reply.ts'

export interface SimulationWork extends ShareAsked {
  /** The whole workspace as JSON text. */
  readonly workspace: string
  readonly today: PlainDate
  readonly of: PlanOf
}

/** One lane's share, and what its days are told by: the same of every lane. */
export interface SimulationShare {
  readonly calendar: Calendar
  readonly share: Share
}

await reply<SimulationWork, SimulationShare, null>(({ workspace: text, today, of, ...asked }, tell) => {
  const { base, decisions } = planOf(readWorkspace(text), of, today)
  tell(null)
  return { calendar: calendarOf(base), share: shareOf(base, decisions, asked, () => tell(null)) }
})
