import * as z from 'zod'
import { CompetencyId, DimensionId, FailureModeId, Level, OwnershipArea, PracticeId, Source } from '../model/vocabulary.ts'
import { Component, PilotAdvice, PublishedRange, WorkloadAdvice } from './decisions.ts'
import { Default, RunNorm, StepNorm } from './norms.ts'
import { EngineerKind, SelfCheckQuestion } from './orientation.ts'
import { Competency, Gate, Role, Step } from './people.ts'

export type { Component, ComponentShare, PilotAdvice, PublishedRange, WorkloadAdvice } from './decisions.ts'
export type { Default, StepNorm, Work } from './norms.ts'
export type { EngineerKind, SelfCheckQuestion } from './orientation.ts'
export type { Competency, Gate, Role, Step } from './people.ts'

/** A level of maturity, of a system or of the work a person can carry. */
export const LevelText = z
  .object({ level: Level, name: z.string(), does: z.string(), builtBy: z.string(), limitedBy: z.string(), source: Source })
  .readonly()
export type LevelText = z.infer<typeof LevelText>

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
    /** What a quarter, half and the whole of it look like. */
    quarter: z.string(),
    half: z.string(),
    whole: z.string(),
    /** What counts as evidence. */
    evidence: z.string(),
    source: Source,
  })
  .readonly()
export type Practice = z.infer<typeof Practice>

export const Area = z
  .object({ id: OwnershipArea, name: z.string(), answersFor: z.string(), competency: CompetencyId, source: Source })
  .readonly()
export type Area = z.infer<typeof Area>

/** A way that systems of level 3 and up fail, which each must have an answer to. */
export const FailureMode = z
  .object({
    id: FailureModeId,
    name: z.string(),
    what: z.string(),
    /** As an engineering requirement: "A run never spends more than …". */
    requires: z.string(),
    /** What a good answer names, for each part. */
    detect: z.string(),
    limit: z.string(),
    recover: z.string(),
    rehearse: z.string(),
    /** Practices that bear on it. */
    practices: z.array(PracticeId).min(1).readonly(),
    source: Source,
  })
  .readonly()
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
    components: z.array(Component).readonly(),
    workloadAdvice: z.array(WorkloadAdvice).length(4).readonly(),
    pilotAdvice: z.array(PilotAdvice).length(3).readonly(),
    engineerKinds: z.array(EngineerKind).length(3).readonly(),
    selfCheck: z.array(SelfCheckQuestion).readonly(),
    ranges: z.array(PublishedRange).readonly(),
    defaults: z.array(Default).readonly(),
  })
  .readonly()
export type Framework = z.infer<typeof Framework>
