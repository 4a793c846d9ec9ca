import * as z from 'zod'
import { PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { TeamId } from './team.ts'
import { Name, Note } from './text.ts'
import { DimensionId, Level, PracticeId } from './vocabulary.ts'

export const SystemId = z.string().min(1).max(80).brand<'SystemId'>()
export type SystemId = z.infer<typeof SystemId>

/** Something that shows a practice: a link, or a file that stays where it is and is known again by its fingerprint. */
export const Proof = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('link'),
      url: z
        .url({ protocol: /^https?$/, error: 'A link starts with https:// or http://.' })
        .max(2000, 'A link has at most 2,000 characters.'),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('file'),
      /** Without folder. */
      name: z.string().min(1).max(255),
      bytes: z.int().nonnegative(),
      /** SHA-256 of its bytes, as 64 hexadecimal digits. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'A fingerprint is 64 hexadecimal digits.'),
    })
    .readonly(),
])
export type Proof = z.infer<typeof Proof>

/** How far a practice is in place: not, a quarter, half, whole. */
export const Score = z.literal([0, 0.25, 0.5, 1])
export type Score = z.infer<typeof Score>

/** One practice of one system: how far it is in place, and what shows it. */
export const PracticeAnswer = z
  .object({
    score: Score,
    evidence: Note,
    grade: z.enum(['stated', 'verified']),
    on: PlainDate.nullable(),
    proofs: z.array(Proof).max(20, 'A practice has at most 20 links and files.').readonly(),
  })
  .readonly()
export type PracticeAnswer = z.infer<typeof PracticeAnswer>
/** What a practice that nobody has answered counts as. */
export const unanswered: PracticeAnswer = { score: 0, evidence: '', grade: 'stated', on: null, proofs: [] }

export const Answers = z.record(PracticeId, PracticeAnswer).readonly()
export type Answers = z.infer<typeof Answers>

/** Dimensions that do not count for a system, each with the reason. */
export const Exclusions = z.array(z.object({ dimension: DimensionId, reason: Note }).readonly()).readonly()
export type Exclusions = z.infer<typeof Exclusions>

/** Level to reach; without a day it is the level to hold. */
export const Target = z.object({ level: Level, by: PlainDate.nullable() }).readonly()
export type Target = z.infer<typeof Target>

export const System = z
  .object({
    id: SystemId,
    name: Name,
    summary: Note,
    /** What the assessment covers, and what it does not. */
    scope: Note,
    teamId: TeamId.nullable(),
    ownerId: PersonId.nullable(),
    size: z.enum(['small', 'medium', 'large']),
    /** What it earns or saves a year in the workspace's currency. */
    valueAYear: z.number().nonnegative().nullable(),
    /** Cost of one successful outcome to stay at or under, in the workspace's currency. */
    costTarget: z.number().positive().nullable(),
    target: Target.nullable(),
    assessedOn: PlainDate.nullable(),
    /** The agreed answers: what the level is read from. */
    answers: Answers,
    excluded: Exclusions,
  })
  .readonly()
export type System = z.infer<typeof System>
