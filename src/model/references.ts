import type { Change, Row, TableName, Workspace } from './workspace.ts'

type References = { readonly [T in TableName]: (row: Row<T>) => readonly (readonly [TableName, string | null])[] }

/** Which rows a row names. Storage holds the same as foreign keys. */
const references: References = {
  workspace: (settings) => [['person', settings.headId]],
  team: (team) => [['person', team.leadId]],
  person: (person) => [
    ['team', person.teamId],
    ['person', person.managerId],
  ],
  system: (system) => [
    ['team', system.teamId],
    ['person', system.ownerId],
  ],
  override: () => [],
  brand: () => [],
  candidate: () => [],
  scorecard: (card) => [
    ['candidate', card.candidateId],
    ['person', card.interviewerId],
  ],
  assessment: (assessment) => [
    ['system', assessment.systemId],
    ['person', assessment.assessorId],
  ],
  improvement: (improvement) => [
    ['system', improvement.systemId],
    ['person', improvement.ownerId],
  ],
  safeguard: (safeguard) => [
    ['system', safeguard.systemId],
    ['person', safeguard.ownerId],
  ],
  account: (account) => [['system', account.systemId]],
  choice: (choice) => [['system', choice.systemId]],
  dependency: (dependency) => [
    ['system', dependency.systemId],
    ['system', dependency.onId],
  ],
  scenario: () => [],
  course: () => [],
  commitment: (commitment) => [
    ['person', commitment.personId],
    ['team', commitment.teamId],
    ['person', commitment.backfills],
    ['person', commitment.filledBy],
  ],
  band: () => [],
  budgetLine: (line) => [['team', line.teamId]],
}

/** The first row named by a changed row that is not in the workspace, as its table, or null. */
export function danglingReference(after: Workspace, changes: readonly Change[]): string | null {
  for (const change of changes) {
    if (change.after === null) continue
    const named = references[change.table] as (row: Change['after']) => readonly (readonly [TableName, string | null])[] // the row is of that table
    const gone = named(change.after).find(([table, id]) => id !== null && !after[table].has(id))
    if (gone !== undefined) return gone[0]
  }
  return null
}
