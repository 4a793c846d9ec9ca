import * as z from 'zod'

/** A name of a person, team or system: one line, not empty. */
export const Name = z
  .string()
  .trim()
  .min(1, 'A name is needed.')
  .max(200, 'A name has at most 200 characters.')
  .regex(/^[^\n\r]*$/, 'A name stands on one line.')
/** Free text, possibly empty. */
export const Note = z.string().max(4000, 'A note has at most 4,000 characters.')
