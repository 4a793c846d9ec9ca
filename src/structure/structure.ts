import type { PlainDate } from '../base/date.ts'
import type { Area } from '../framework/framework.ts'
import type { Person, PersonId } from '../model/person.ts'
import type { SystemId } from '../model/system.ts'
import type { TeamId } from '../model/team.ts'
import type { OwnershipArea, Source } from '../model/vocabulary.ts'
import type { Post } from '../planning/plan.ts'
import type { Finding } from './finding.ts'

export type Shape = 'small' | 'growing' | 'scaled'

/** A place in a team: held by a person, or open because a decision plans it or the shape asks for it. */
export interface Seat {
  readonly id: string
  readonly post: Post | null
  readonly personId: PersonId | null
  /** The plan's decision that fills it; null for a person in place or a seat that only the shape asks for. */
  readonly decisionId: string | null
  readonly openBy: PlainDate | null
  /** The seat is a contractor’s, for a time. */
  readonly contract: boolean
  /** The last day: of the contract, or of whoever holds the seat; null when none is known. */
  readonly until: PlainDate | null
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
