import * as z from 'zod'
import { CompetencyId, Level, RoleId } from '../model/vocabulary.ts'

/** What a rater can see at ratings 1 to 5, for one competency in one exercise. */
export const Anchors = z.object({ competency: CompetencyId, ratings: z.array(z.string().min(1)).length(5).readonly() }).readonly()
export type Anchors = z.infer<typeof Anchors>

const shared = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  domain: z.string(),
  /** Levels of engineer it tells apart. */
  levels: z.array(Level).min(1).readonly(),
  roles: z.array(RoleId).min(1).readonly(),
  minutes: z.int().positive(),
  /** What the interviewer knows. */
  situation: z.string(),
  /** What is read to the candidate, or handed over; gives nothing away. */
  candidateBrief: z.string(),
  /** Timed parts; their minutes add up to `minutes`. */
  parts: z
    .array(z.object({ minutes: z.int().positive(), title: z.string(), ask: z.string() }).readonly())
    .min(2)
    .readonly(),
  /** Follow-up questions by the level they belong to. */
  probes: z
    .array(z.object({ level: Level, ask: z.string() }).readonly())
    .min(3)
    .readonly(),
  anchors: z.array(Anchors).min(2).readonly(),
  strong: z.array(z.string()).min(2).readonly(),
  weak: z.array(z.string()).min(2).readonly(),
}

export const DesignExercise = z
  .object({
    kind: z.literal('design'),
    ...shared,
    constraints: z.array(z.string()).min(2).readonly(),
    traps: z.array(z.string()).min(1).readonly(),
  })
  .readonly()
export type DesignExercise = z.infer<typeof DesignExercise>

export const IncidentExercise = z
  .object({
    kind: z.literal('incident'),
    ...shared,
    failureMode: z.string(),
    /** The number that tells the story, minute by minute, for the interviewer to show. */
    telemetry: z
      .object({
        name: z.string(),
        unit: z.string(),
        limit: z.number().nullable(),
        points: z
          .array(z.object({ minute: z.number().nonnegative(), value: z.number() }).readonly())
          .min(4)
          .readonly(),
      })
      .readonly(),
    /** What the interviewer tells the candidate, in time order. */
    injects: z
      .array(z.object({ minute: z.int().nonnegative(), tell: z.string() }).readonly())
      .min(4)
      .readonly(),
    debrief: z.array(z.string()).min(2).readonly(),
  })
  .readonly()
export type IncidentExercise = z.infer<typeof IncidentExercise>

export const Exercise = z.discriminatedUnion('kind', [DesignExercise.unwrap(), IncidentExercise.unwrap()]).readonly()
export type Exercise = z.infer<typeof Exercise>

/** Structured questions for the stages that are conversations. */
export const QuestionSet = z
  .object({
    id: z.string(),
    stage: z.enum(['screen', 'past-systems', 'debugging-and-cost', 'working-together']),
    title: z.string(),
    questions: z
      .array(z.object({ ask: z.string(), competency: CompetencyId, listenFor: z.string() }).readonly())
      .min(3)
      .readonly(),
    anchors: z.array(Anchors).min(1).readonly(),
  })
  .readonly()
export type QuestionSet = z.infer<typeof QuestionSet>

export const Bank = z.object({ exercises: z.array(Exercise).readonly(), questionSets: z.array(QuestionSet).readonly() }).readonly()
export type Bank = z.infer<typeof Bank>
