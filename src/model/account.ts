import * as z from 'zod'
import { SystemId } from './system.ts'

export const AccountId = z.string().min(1).max(80).brand<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>

/** A calendar month as `YYYY-MM`. Sorts as text. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month is written year-month, like 2027-01.')
  .brand<'Month'>()
export type Month = z.infer<typeof Month>

const Money = z.number().nonnegative()
const Count = z.int().nonnegative()

/** What one system cost in one month, in the workspace's currency, and what came of it. One row for each system and month. */
export const Account = z
  .object({
    id: AccountId,
    systemId: SystemId,
    month: Month,
    /** Models and search, paid by use. */
    inference: Money,
    /** Everything else that runs for it: hosting, storage, licences. */
    infrastructure: Money,
    /** Hours that people spent putting its results right, and what an hour costs. */
    correctionHours: z.number().nonnegative(),
    hourlyRate: Money,
    /** Outcomes tried; of these succeeded, corrected ones among them; of these corrected by people. */
    tried: Count,
    succeeded: Count,
    corrected: Count,
  })
  .refine(({ tried, succeeded }) => succeeded <= tried, {
    error: 'More outcomes succeeded than were tried. Lower one of the two.',
    path: ['succeeded'],
  })
  .refine(({ succeeded, corrected }) => corrected <= succeeded, {
    error: 'More outcomes were corrected than succeeded. Count a corrected outcome as a success too.',
    path: ['corrected'],
  })
  .readonly()
export type Account = z.infer<typeof Account>
