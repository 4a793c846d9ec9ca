import type { Person } from '../../model/person.ts'
import type { ListRow } from './cells.ts'
import type { ImportProblem } from './notes.ts'

/** Who a row is about. */
export interface Listed extends ListRow {
  readonly name: string
  readonly id: string | null
  readonly email: string | null
  /** The person of the workspace that the row is about; null for someone new. */
  readonly known: Person | null
  readonly problems: readonly ImportProblem[]
}
