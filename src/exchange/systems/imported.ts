import type { Account } from '../../model/account.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Choice } from '../../model/choice.ts'
import type { Dependency } from '../../model/dependency.ts'
import type { Improvement } from '../../model/improvement.ts'
import type { Safeguard } from '../../model/safeguard.ts'
import type { System } from '../../model/system.ts'
import type { RowProblem } from '../table/problem.ts'

/** Rows to write, new or changed: the argument of the edit `import-systems`, without its day. */
export interface SystemRows {
  readonly systems: readonly System[]
  readonly assessments: readonly Assessment[]
  readonly improvements: readonly Improvement[]
  readonly safeguards: readonly Safeguard[]
  readonly accounts: readonly Account[]
  readonly choices: readonly Choice[]
  readonly dependencies: readonly Dependency[]
}

export const systemsOnly = (systems: readonly System[]): SystemRows => ({
  systems,
  assessments: [],
  improvements: [],
  safeguards: [],
  accounts: [],
  choices: [],
  dependencies: [],
})

/** One system of a file. */
export interface ImportedSystem {
  /** The file’s row; for JSON, the entry’s number. */
  readonly row: number
  readonly name: string
  readonly state: 'new' | 'changed' | 'same' | 'to-fix' | 'left-out'
  /** As it is in the workspace; null for a new one. */
  readonly before: System | null
  /** As it would be; null for a row to fix or left out. */
  readonly after: System | null
}

/** What importing systems would do: nothing is written. */
export interface SystemsImport {
  readonly given: SystemRows
  readonly systems: readonly ImportedSystem[]
  /** Entries about systems that come in with them, by the name of their list. */
  readonly about: readonly { readonly what: string; readonly added: number; readonly changed: number }[]
  /** By row. */
  readonly problems: readonly RowProblem[]
  /** What holds for the whole file and stops nothing; sentences. */
  readonly notes: readonly string[]
  readonly counts: { readonly [S in 'new' | 'changed' | 'same' | 'toFix' | 'leftOut']: number }
}

export function countsOf(systems: readonly ImportedSystem[]): SystemsImport['counts'] {
  const count = (state: ImportedSystem['state']): number => systems.filter((one) => one.state === state).length
  return { new: count('new'), changed: count('changed'), same: count('same'), toFix: count('to-fix'), leftOut: count('left-out') }
}
