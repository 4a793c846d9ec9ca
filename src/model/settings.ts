import * as z from 'zod'
import { PersonId } from './person.ts'
import { Name } from './text.ts'
import { DefaultId } from './vocabulary.ts'

export const SETTINGS_ID = 'workspace'

/** What holds for the whole workspace; the one row of its table. */
export const Settings = z
  .object({
    id: z.literal(SETTINGS_ID),
    /** The organisation's name. */
    name: Name,
    /** Code after ISO 4217, such as GBP. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as GBP.'),
    headId: PersonId.nullable(),
    /** Base pay a year of a level 3 engineer; the other levels follow from it. Null: no money is shown. */
    seniorPayAYear: z.number().positive().nullable(),
    /** Budget for engineers in each quarter, loaded cost. */
    budgetAQuarter: z.number().positive().nullable(),
    /** Pay, and all cost that pay can be told from, is shown nowhere: in no screen, document or list. */
    payHidden: z.boolean(),
    planQuarters: z.int().min(2).max(12),
    paper: z.enum(['a4', 'letter']),
  })
  .readonly()
export type Settings = z.infer<typeof Settings>

/** A framework default that this workspace changed. */
export const Override = z.object({ id: DefaultId, value: z.number() }).readonly()
export type Override = z.infer<typeof Override>
