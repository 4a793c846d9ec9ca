import * as z from 'zod'
import { PlainDate } from '../base/date.ts'

/** Days within which no requisition may open. */
export const Freeze = z
  .object({ from: PlainDate, to: PlainDate })
  .refine(({ from, to }) => from <= to, 'A hiring freeze ends on or after the day it begins.')
  .readonly()
export type Freeze = z.infer<typeof Freeze>

const most = z.number().nonnegative('A limit is 0 or more.').nullable()

/** What a plan may not go beyond. Null: no limit. Money is loaded cost in the workspace's currency. */
export const Limits = z
  .object({
    /** Cost of all engineers in each quarter, and in all quarters together. */
    budgetAQuarter: most,
    budgetInAll: most,
    /** Each team's budget line binds, too. */
    teamBudgets: z.boolean(),
    /** Requisitions opened in a quarter, contracts not counted. */
    hiresAQuarter: z.int('Hires are whole.').nonnegative('A limit is 0 or more.').nullable(),
    /** Hours of engineers' time that interviews for requisitions opened in a quarter may take. */
    interviewHoursAQuarter: most,
    /** Kinds of decision that may be taken. */
    hire: z.boolean(),
    contract: z.boolean(),
    promote: z.boolean(),
    reskill: z.boolean(),
    /** Teams work on their own systems alone; then people can be reassigned. Otherwise everybody works where there is most need. */
    closedTeams: z.boolean(),
    /** Beyond the size at which reliability and cost need owners of their own, somebody can be each. */
    dedicatedOwners: z.boolean(),
    /** Quarters by which targets are to be reached early. */
    bufferQuarters: z.int().min(0).max(4),
    freezes: z.array(Freeze).max(20).readonly(),
  })
  .readonly()
export type Limits = z.infer<typeof Limits>

export const openLimits: Limits = {
  budgetAQuarter: null,
  budgetInAll: null,
  teamBudgets: false,
  hiresAQuarter: null,
  interviewHoursAQuarter: null,
  hire: true,
  contract: false,
  promote: true,
  reskill: true,
  closedTeams: false,
  dedicatedOwners: true,
  bufferQuarters: 0,
  freezes: [],
}
