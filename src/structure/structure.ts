import type { PlainDate } from '../base/date.ts'
import type { Area, Framework } from '../framework/framework.ts'
import type { Person, PersonId } from '../model/person.ts'
import type { SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import type { OwnershipArea, Source } from '../model/vocabulary.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Plan, Post } from '../planning/plan.ts'
import { coverageOf } from './coverage.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findings.ts'
import { thresholds } from './organisation.ts'
import { proposedSquads } from './proposal.ts'
import { squadsWithSeats } from './seats.ts'
import { SHAPE_SOURCE, shapeAsks, shapeOf } from './shape.ts'

export type Shape = 'small' | 'growing' | 'scaled'

/** A place in a team: held by a person, or open because a decision plans it or the shape asks for it. */
export interface Seat {
  readonly id: string
  readonly post: Post | null
  readonly personId: PersonId | null
  /** The plan's decision that fills it; null for a person in place or a seat that only the shape asks for. */
  readonly decisionId: string | null
  readonly openBy: PlainDate | null
  readonly lead: boolean
  readonly owns: readonly { readonly area: OwnershipArea; readonly share: 'main' | 'side' | 'proposed' }[]
}

export interface Squad {
  readonly id: string
  /** Null: the shape asks for a team that is not there yet. */
  readonly teamId: TeamId | null
  readonly name: string
  readonly purpose: string
  readonly systems: readonly SystemId[]
  readonly seats: readonly Seat[]
}

export interface Coverage {
  readonly area: Area
  readonly main: readonly Person[]
  readonly side: readonly Person[]
  /** Null when fine for a team of this size. */
  readonly trouble: 'nobody' | 'side-only' | null
}

export interface Structure {
  readonly shape: Shape
  /** Engineers the structure is made for. */
  readonly size: number
  /** What the shape asks for, in a sentence, with where that comes from. */
  readonly asks: string
  readonly source: Source
  readonly squads: readonly Squad[]
  readonly coverage: readonly Coverage[]
  readonly findings: readonly Finding[]
}

/**
 * The teams as they are with the plan's open seats, when `size` is today's or the plan's number of engineers; for any other
 * size the shape that so many engineers would have. Coverage and findings are always about the people there are, judged by
 * what a team of `size` needs.
 */
export function structure(workspace: Workspace, framework: Framework, plan: Plan, size: number): Structure {
  const at = thresholds(framework)
  const shape = shapeOf(size, at)
  const coverage = coverageOf(workspace, framework, size)
  const asItIs = size === plan.headcountNow || size === plan.headcountThen
  return {
    shape,
    size,
    asks: shapeAsks(shape, at),
    source: SHAPE_SOURCE,
    squads: asItIs ? squadsWithSeats(workspace, framework, plan, coverage, size) : proposedSquads(workspace, framework, size),
    coverage,
    findings: findingsOf({ workspace, framework, plan, size, coverage }),
  }
}
