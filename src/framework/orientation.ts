import * as z from 'zod'
import { Level, RoleId, Source } from '../model/vocabulary.ts'

/** One of the kinds of engineer that are often taken for each other. */
export const EngineerKind = z
  .object({
    id: z.enum(['ml', 'ai', 'prompt']),
    name: z.string(),
    improves: z.string(),
    by: z.string(),
    answersFor: z.string(),
    hireWhen: z.string(),
    roles: z.array(RoleId).min(1).readonly(),
    source: Source,
  })
  .readonly()
export type EngineerKind = z.infer<typeof EngineerKind>

/** A yes-or-no question that tells the level a team works at. Levels 2 to 5. */
export const SelfCheckQuestion = z.object({ id: z.string(), level: Level, asks: z.string(), source: Source }).readonly()
export type SelfCheckQuestion = z.infer<typeof SelfCheckQuestion>
