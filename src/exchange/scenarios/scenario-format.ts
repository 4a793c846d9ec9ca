import * as z from 'zod'
import { PlainDate } from '../../base/date.ts'
import { listWords } from '../../base/phrase.ts'
import { openLimits, Limits } from '../../model/limits.ts'
import { DecisionKind } from '../../model/planned.ts'
import { Note, Name } from '../../model/text.ts'
import { Level, RoleId } from '../../model/vocabulary.ts'

export const FORMAT = 'cadre-scenario'
export const VERSION = 1

/** A person, team or system by name, or by id where a name is not enough. */
const Named = z.string('Write a name or an id in quotes.').trim().min(1, 'The name is empty. Write a name or an id, or null.').max(200)

const choice = <T extends readonly string[]>(values: T, what: string) =>
  z.enum(values, { error: ({ input }) => `${inQuotes(input)} is no ${what}. Choose ${listWords(values, 'or')}.` })

/** What stands in the file, as a person would find it there. */
const inQuotes = (value: unknown): string => (typeof value === 'string' ? `“${value.slice(0, 40)}”` : (JSON.stringify(value) ?? 'Nothing'))

/** One decision, with people and teams by name. */
export const DecisionEntry = z.object({
  id: z.string('Give the decision an id of its own.').min(1, 'Give the decision an id of its own.').max(80),
  kind: choice(DecisionKind.options, 'kind of decision'),
  role: choice(RoleId.options, 'role'),
  level: z.literal([...Level.values], { error: ({ input }) => `${inQuotes(input)} is no level. Write a whole number from 1 to 5.` }),
  person: Named.nullable().default(null),
  team: Named.nullable().default(null),
  backfills: Named.nullable().default(null),
  openBy: PlainDate,
  inSeat: PlainDate,
  fullCapacity: PlainDate,
  until: PlainDate.nullable().default(null),
  locked: z.boolean('Write true or false.').default(false),
})
export type DecisionEntry = z.output<typeof DecisionEntry>

const quarter = z
  .string()
  .regex(/^Q[1-4] \d{4}$/, { error: ({ input }) => `${inQuotes(input)} is no quarter. Write it like Q1 2027.` })
  .transform((words) => Number(words.slice(3)) * 4 + Number(words.slice(1, 2)) - 1)

/** When the steps of one system run: the first and the last quarter of each. */
export const TimesEntry = z.object({
  system: Named,
  steps: z.array(z.object({ to: Level, first: quarter, last: quarter })).max(5),
})
export type TimesEntry = z.output<typeof TimesEntry>

/** The limits of which the file says something; the others do not hold. */
export const LimitsEntry = z
  .object(Limits.unwrap().shape)
  .partial()
  .strict()
  .transform((given) => Limits.parse({ ...openLimits, ...given }))

export const HeadEntry = z.object({ name: Name, note: Note.default('') })
export const AssumptionEntry = z.number({ error: ({ input }) => `${inQuotes(input)} is no number.` })
