import * as z from 'zod'
import { CompetencyId, DefaultId, DimensionId, GateId, Level, OwnershipArea, PracticeId, RoleId, Source } from '../model/vocabulary.ts'

/** A level of maturity, of a system or of the work a person can carry. */
export const LevelText = z
  .object({ level: Level, name: z.string(), does: z.string(), builtBy: z.string(), limitedBy: z.string(), source: Source })
  .readonly()
export type LevelText = z.infer<typeof LevelText>

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

export const Dimension = z
  .object({
    id: DimensionId,
    name: z.string(),
    /** For column heads: "Recovery". */
    short: z.string(),
    asks: z.string(),
    /** Competencies that close a gap here, strongest first. */
    competencies: z.array(CompetencyId).min(1).readonly(),
    source: Source,
  })
  .readonly()
export type Dimension = z.infer<typeof Dimension>

/** Something a system at this level does. Levels 2 to 5; level 1 asks nothing. */
export const Practice = z
  .object({
    id: PracticeId,
    dimension: DimensionId,
    level: Level,
    name: z.string(),
    whole: z.string(),
    evidence: z.string(),
    source: Source,
  })
  .readonly()
export type Practice = z.infer<typeof Practice>

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

export const Area = z
  .object({ id: OwnershipArea, name: z.string(), answersFor: z.string(), competency: CompetencyId, source: Source })
  .readonly()
export type Area = z.infer<typeof Area>

/** A way that systems of level 3 and up fail, which each must have an answer to. */
export const FailureMode = z.object({ id: z.string(), name: z.string(), what: z.string(), source: Source }).readonly()
export type FailureMode = z.infer<typeof FailureMode>

export const Framework = z
  .object({
    levels: z.array(LevelText).length(5).readonly(),
    roles: z.array(Role).readonly(),
    competencies: z.array(Competency).readonly(),
    dimensions: z.array(Dimension).readonly(),
    practices: z.array(Practice).readonly(),
    gates: z.array(Gate).readonly(),
    steps: z.array(Step).readonly(),
    runNorms: z.array(RunNorm).length(5).readonly(),
    stepNorms: z.array(StepNorm).length(4).readonly(),
    areas: z.array(Area).readonly(),
    failureModes: z.array(FailureMode).readonly(),
    defaults: z.array(Default).readonly(),
  })
  .readonly()
export type Framework = z.infer<typeof Framework>
