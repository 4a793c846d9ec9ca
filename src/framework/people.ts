import * as z from 'zod'
import { CompetencyId, GateId, Level, RoleId, Source } from '../model/vocabulary.ts'

/** Roles of one family stand in for each other downwards: a higher level may do a lower level's work, never the reverse. */
export const Role = z
  .object({
    id: RoleId,
    name: z.string(),
    /** "Reliability": for axes and strips. */
    short: z.string(),
    /** One letter for the role's mark. */
    letter: z.string().length(1),
    plural: z.string(),
    family: z.enum(['systems', 'reliability', 'adjacent']),
    /** Levels it exists at, lowest first; empty for a role without levels. */
    levels: z.array(Level).readonly(),
    purpose: z.string(),
    /** What someone in the role does, one line each. */
    does: z.array(z.string()).readonly(),
    /** Competencies the role stands on, most telling first. */
    competencies: z.array(CompetencyId).readonly(),
    source: Source,
  })
  .readonly()
export type Role = z.infer<typeof Role>

export const Competency = z
  .object({
    id: CompetencyId,
    name: z.string(),
    kind: z.enum(['compounding', 'core', 'commoditising']),
    /** What can be seen in someone at levels 1 to 5, in order. */
    behaviours: z.array(z.string()).length(5).readonly(),
    source: Source,
  })
  .readonly()
export type Competency = z.infer<typeof Competency>

/** Evidence that a step in a career asks for; never years. */
export const Gate = z
  .object({ id: GateId, name: z.string(), shows: z.string(), start: z.string(), competency: CompetencyId, source: Source })
  .readonly()
export type Gate = z.infer<typeof Gate>

/** One step of the career lattice, from a role and level to another. `from.level` null: a role without levels. */
export const Step = z
  .object({
    from: z.object({ role: RoleId, level: Level.nullable() }).readonly(),
    to: z.object({ role: RoleId, level: Level }).readonly(),
    /** Lowest level needed in each competency that counts for the step. */
    needs: z.partialRecord(CompetencyId, Level).readonly(),
    gates: z.array(GateId).readonly(),
    /** Months it commonly takes with everything in place, from and to. */
    months: z.tuple([z.number().positive(), z.number().positive()]).readonly(),
    source: Source,
  })
  .readonly()
export type Step = z.infer<typeof Step>
