import type * as z from 'zod'
import { missing } from '../base/failure.ts'
import type { Change, Row, TableName, Workspace } from './workspace.ts'

/** One thing a user can do: what it needs, how history names it, and the rows it changes. */
export interface EditRule<S extends z.ZodType> {
  readonly input: S
  /** Completes "Undo: …", such as "move Ana Ruiz to Platform". */
  readonly words: (workspace: Workspace, given: z.output<S>) => string
  /** The rows it changes; none when nothing would change. Throws a Refusal when it cannot be done. */
  readonly changes: (workspace: Workspace, given: z.output<S>) => readonly Change[]
}

export const editRule = <S extends z.ZodType>(rule: EditRule<S>): EditRule<S> => rule

/** The row, or a refusal that names what is missing. */
export function rowOf<T extends TableName>(workspace: Workspace, table: T, id: string): Row<T> {
  const row = workspace[table].get(id)
  if (row === undefined) throw missing(`That ${table}`)
  return row
}
