import * as z from 'zod'
import { addDays, daysBetween, PlainDate } from '../base/date.ts'
import { PersonId } from './person.ts'
import { TeamId } from './team.ts'
import { Level, RoleId } from './vocabulary.ts'

export const DecisionId = z.string().min(1).max(80).brand<'DecisionId'>()
export type DecisionId = z.infer<typeof DecisionId>

/** The id itself while no other decision has it, else the first free one made from it. */
export function freeDecisionId(wanted: string, isTaken: (id: string) => boolean): DecisionId {
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? wanted : `${wanted.slice(0, 70)}-${nth}`
    if (!isTaken(id)) return DecisionId.parse(id)
  }
}

/** Hire and contract fill a seat; promote, reskill and reassign move somebody who is there. */
export const DecisionKind = z.enum(['hire', 'contract', 'promote', 'reskill', 'reassign'])
export type DecisionKind = z.infer<typeof DecisionKind>

/** The fields of a decision with its days, as a scenario and the plan in use keep it. */
export const plannedFields = {
  id: DecisionId,
  kind: DecisionKind,
  /** The post that is filled, or that the person holds afterwards. */
  role: RoleId,
  level: Level,
  /** Who moves; null for a seat. */
  personId: PersonId.nullable(),
  /** The team afterwards; null: serves all teams. */
  teamId: TeamId.nullable(),
  /** Whose seat is filled again; null for a new seat. */
  backfills: PersonId.nullable(),
  /** Hire and contract: the requisition opens; a move: it starts. */
  openBy: PlainDate,
  inSeat: PlainDate,
  fullCapacity: PlainDate,
  /** The first day a contract no longer runs; null for all else. */
  until: PlainDate.nullable(),
  /** Kept as it is when a better plan is looked for. */
  locked: z.boolean(),
}

interface Shape {
  readonly kind: DecisionKind
  readonly personId: string | null
  readonly backfills: string | null
  readonly openBy: string
  readonly inSeat: string
  readonly fullCapacity: string
  readonly until: string | null
}

export const isSeat = ({ kind }: { readonly kind: DecisionKind }): boolean => kind === 'hire' || kind === 'contract'

/** What is wrong with a decision's fields together, as one sentence; null when nothing is. */
export function plannedProblem(one: Shape): string | null {
  if (isSeat(one) !== (one.personId === null)) return 'A hire or contract fills a seat and names nobody; a move names who moves.'
  if (one.backfills !== null && one.kind !== 'hire') return 'Only a hire can fill somebody’s seat again.'
  if ((one.kind === 'contract') !== (one.until !== null)) return 'A contract needs the day it ends; nothing else has one.'
  if (one.inSeat < one.openBy) return 'A seat is taken after its requisition opens: the day in seat lies before the day to open.'
  if (one.fullCapacity < one.inSeat) return 'Full capacity comes after the day in seat, not before it.'
  if (one.until !== null && one.until <= one.inSeat) return 'A contract ends after its first day.'
  return null
}

/** A hire, contract, promotion, reskilling or reassignment on its days. */
export const Planned = z
  .object(plannedFields)
  .superRefine((one, context) => {
    const message = plannedProblem(one)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
  .readonly()
export type Planned = z.infer<typeof Planned>

/** The decision opened, or started, no earlier than a day: all its days move along with that one. */
export function openedFrom<P extends Planned>(one: P, day: PlainDate): P {
  const late = Math.max(0, daysBetween(one.openBy, day))
  if (late === 0) return one
  const moved = (date: PlainDate): PlainDate => addDays(date, late)
  return {
    ...one,
    openBy: day,
    inSeat: moved(one.inSeat),
    fullCapacity: moved(one.fullCapacity),
    until: one.until === null ? null : moved(one.until),
  }
}
