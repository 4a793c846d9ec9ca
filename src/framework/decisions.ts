import * as z from 'zod'
import { ComponentId, RoleId, Source } from '../model/vocabulary.ts'

/** Part of a role's work that a component is, of all that a system asks of the role: 0 to 1. */
export const ComponentShare = z.object({ role: RoleId, step: z.number().min(0).max(1), run: z.number().min(0).max(1) }).readonly()
export type ComponentShare = z.infer<typeof ComponentShare>

/** A part of an AI system that is built or bought. The norms count each as the advice has it: the other way its share of work comes or goes. */
export const Component = z
  .object({
    id: ComponentId,
    name: z.string(),
    does: z.string(),
    advice: z.enum(['build', 'buy']),
    /** When the other way is right: "the domain is special"; null when never. */
    unless: z.string().nullable(),
    because: z.string(),
    source: Source,
    shares: z.array(ComponentShare).readonly(),
    sharesSource: Source,
  })
  .readonly()
export type Component = z.infer<typeof Component>

/** Which kind of model fits a workload. */
export const WorkloadAdvice = z
  .object({
    urgency: z.enum(['real-time', 'asynchronous']),
    stakes: z.enum(['everyday', 'high']),
    answer: z.enum(['fast', 'reasoning']),
    because: z.string(),
    source: Source,
  })
  .readonly()
export type WorkloadAdvice = z.infer<typeof WorkloadAdvice>

/** What can become of a pilot: what it means, when it fits, and the share of pilots it is published for, 0 to 1. */
export const PilotAdvice = z
  .object({
    answer: z.enum(['sunset', 'refactor', 'rebuild']),
    name: z.string(),
    means: z.string(),
    when: z.string(),
    low: z.number().min(0).max(1),
    high: z.number().min(0).max(1),
    source: Source,
  })
  .readonly()
export type PilotAdvice = z.infer<typeof PilotAdvice>

/** A published figure with its spread, as shares of 1. */
export const PublishedRange = z
  .object({
    id: z.enum(['inference-saving', 'efficiency-gain']),
    name: z.string(),
    low: z.number(),
    high: z.number(),
    of: z.string(),
    source: Source,
  })
  .readonly()
export type PublishedRange = z.infer<typeof PublishedRange>
