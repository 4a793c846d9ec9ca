import * as z from 'zod'
import { DefaultId, Level, RoleId, Source } from '../model/vocabulary.ts'

/** Work that a medium system asks for; `amount` in full-time equivalents (run) or person-quarters (step). */
export const Work = z.object({ role: RoleId, level: Level, amount: z.number().positive() }).readonly()
export type Work = z.infer<typeof Work>
export const RunNorm = z.object({ level: Level, work: z.array(Work).readonly(), source: Source }).readonly()
export type RunNorm = z.infer<typeof RunNorm>
export const StepNorm = z
  .object({ from: Level, to: Level, work: z.array(Work).readonly(), quarters: z.int().positive(), source: Source })
  .readonly()
export type StepNorm = z.infer<typeof StepNorm>

/** A number that drives a result and that a workspace may change. */
export const Default = z
  .object({
    id: DefaultId,
    name: z.string(),
    unit: z.string(),
    value: z.number(),
    least: z.number(),
    most: z.number(),
    drives: z.string(),
    source: Source,
  })
  .readonly()
export type Default = z.infer<typeof Default>
