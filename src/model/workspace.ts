import type * as z from 'zod'
import { Account } from './account.ts'
import { Assessment } from './assessment.ts'
import { Brand, BRAND_ID, standardBrand } from './brand.ts'
import { Candidate } from './candidate.ts'
import { Choice } from './choice.ts'
import { Commitment } from './commitment.ts'
import { Dependency } from './dependency.ts'
import { Improvement } from './improvement.ts'
import { Band, BudgetLine } from './money-lines.ts'
import { Person } from './person.ts'
import { Safeguard } from './safeguard.ts'
import { Course, COURSE_ID, Scenario } from './scenario.ts'
import { Scorecard } from './scorecard.ts'
import { Override, Settings, SETTINGS_ID } from './settings.ts'
import { System } from './system.ts'
import { Team } from './team.ts'

/** Every table of a workspace and the shape of its rows. Storage, edits and the window all read this one list. */
export const tables = {
  workspace: Settings,
  team: Team,
  person: Person,
  system: System,
  override: Override,
  brand: Brand,
  candidate: Candidate,
  scorecard: Scorecard,
  assessment: Assessment,
  improvement: Improvement,
  safeguard: Safeguard,
  account: Account,
  choice: Choice,
  dependency: Dependency,
  scenario: Scenario,
  course: Course,
  commitment: Commitment,
  band: Band,
  budgetLine: BudgetLine,
} as const
export type TableName = keyof typeof tables
export type Row<T extends TableName> = z.infer<(typeof tables)[T]>
export const tableNames = Object.keys(tables) as readonly TableName[] // keys of a literal object

/** A whole workspace: rows by id, in the order they were added. Never changed in place. */
export type Workspace = { readonly [T in TableName]: ReadonlyMap<string, Row<T>> }

/**
 * One row written: `before` is null for a new row, `after` is null for a removed one. A removed row that comes back has a
 * `place`, how many rows of its table stand before it; any other new row stands last.
 */
export type Change = {
  readonly [T in TableName]: {
    readonly table: T
    readonly id: string
    readonly before: Row<T> | null
    readonly after: Row<T> | null
    readonly place?: number
  }
}[TableName]

export const emptyWorkspace = (settings: Settings): Workspace => ({
  workspace: new Map([[SETTINGS_ID, settings]]),
  team: new Map(),
  person: new Map(),
  system: new Map(),
  override: new Map(),
  brand: new Map(),
  candidate: new Map(),
  scorecard: new Map(),
  assessment: new Map(),
  improvement: new Map(),
  safeguard: new Map(),
  account: new Map(),
  choice: new Map(),
  dependency: new Map(),
  scenario: new Map(),
  course: new Map(),
  commitment: new Map(),
  band: new Map(),
  budgetLine: new Map(),
})

export function settingsOf(workspace: Workspace): Settings {
  const settings = workspace.workspace.get(SETTINGS_ID)
  if (settings === undefined) throw new Error('a workspace without its settings row')
  return settings
}

/** The plan in use; null while none was adopted and Cadre proposes one. */
export const courseOf = (workspace: Workspace): Course | null => workspace.course.get(COURSE_ID) ?? null

/** How documents look: Cadre’s own way while the workspace says nothing else. */
export const brandOf = (workspace: Workspace): Brand => workspace.brand.get(BRAND_ID) ?? standardBrand
