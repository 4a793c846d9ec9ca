import * as z from 'zod'

/** The words every room shares. What each one means (names, behaviours, norms) is data in `assets/framework`. */

export const Level = z.literal([1, 2, 3, 4, 5])
export type Level = z.infer<typeof Level>

export const RoleId = z.enum([
  'prompt-engineer',
  'ai-engineer',
  'ai-systems-engineer',
  'ai-reliability-engineer',
  'ai-architect',
  'ml-engineer',
])
export type RoleId = z.infer<typeof RoleId>

export const DimensionId = z.enum([
  'orchestration',
  'knowledge',
  'evaluation',
  'observability',
  'recovery',
  'cost',
  'human-in-the-loop',
  'service-levels',
])
export type DimensionId = z.infer<typeof DimensionId>

export const CompetencyId = z.enum([
  'systems-thinking',
  'economic-reasoning',
  'production-debugging',
  'domain-expertise',
  'evaluation',
  'failure-recovery',
  'agent-design',
  'multi-agent-orchestration',
  'retrieval',
  'inference-optimisation',
  'model-choice',
  'human-in-the-loop',
  'mentoring',
  'prompt-design',
])
export type CompetencyId = z.infer<typeof CompetencyId>

export const OwnershipArea = z.enum([
  'architecture',
  'orchestration',
  'retrieval',
  'evaluation',
  'observability',
  'reliability',
  'cost',
  'human-review',
  'domain',
])
export type OwnershipArea = z.infer<typeof OwnershipArea>

/** Parts of an AI system that are built or bought. */
export const ComponentId = z.enum([
  'llm-api',
  'fine-tuning',
  'prompt-management',
  'evaluation-framework',
  'observability',
  'agent-orchestration',
  'vector-database',
  'cost-optimisation',
])
export type ComponentId = z.infer<typeof ComponentId>

/** Ids of practices, gates, failure modes and defaults come from the framework's data; a workspace may hold ones its framework no longer knows. */
export const PracticeId = z.string().min(1).max(80).brand<'PracticeId'>()
export type PracticeId = z.infer<typeof PracticeId>
export const GateId = z.string().min(1).max(80).brand<'GateId'>()
export type GateId = z.infer<typeof GateId>
export const FailureModeId = z.string().min(1).max(80).brand<'FailureModeId'>()
export type FailureModeId = z.infer<typeof FailureModeId>
export const DefaultId = z.string().min(1).max(80).brand<'DefaultId'>()
export type DefaultId = z.infer<typeof DefaultId>

/** Where a statement comes from: the source article, published research (with its grade) or Cadre itself. */
export const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), note: z.string() }).readonly(),
  z.object({ kind: z.literal('research'), grade: z.enum(['A', 'B', 'C']), note: z.string() }).readonly(),
  z.object({ kind: z.literal('cadre'), note: z.string() }).readonly(),
])
export type Source = z.infer<typeof Source>
