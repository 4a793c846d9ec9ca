import * as z from 'zod'
import { TeamId } from './team.ts'
import { Level, RoleId } from './vocabulary.ts'

const pay = z.number().nonnegative('Pay is 0 or more.')

/** Base pay a year at one post, full time, in the workspace's currency; and what a contractor asks for a day. */
export const Band = z
  .object({
    /** The role and level, such as "ai-architect-5": a post has one band. */
    id: z.string().min(1).max(80),
    role: RoleId,
    level: Level,
    low: pay,
    middle: pay,
    high: pay,
    contractADay: pay.nullable(),
  })
  .refine(({ low, middle, high }) => low <= middle && middle <= high, 'A pay band rises from low over middle to high.')
  .readonly()
export type Band = z.infer<typeof Band>
export const bandId = (role: RoleId, level: Level): string => `${role}-${level}`

/** Budget of one team in each quarter, loaded cost. */
export const BudgetLine = z
  .object({ id: TeamId, teamId: TeamId, amountAQuarter: z.number().nonnegative('A budget is 0 or more.') })
  .readonly()
export type BudgetLine = z.infer<typeof BudgetLine>
