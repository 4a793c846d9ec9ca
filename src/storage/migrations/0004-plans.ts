import type { Database } from 'better-sqlite3'

/** Scenarios, the plan in use and what it costs, as at version 4; and the fields of people and settings that came with it, in their rows and in the log. */
export function addPlans(db: Database): void {
  db.exec(`
    ${rows('scenario')}
    ${rows('course')}
    ${rows('commitment', refers('personId', 'person_id', 'person'), refers('teamId', 'team_id', 'team'), refers('backfills', 'backfills_id', 'person'), refers('filledBy', 'filled_by_id', 'person'))}
    ${rows('band')}
    ${rows('budgetLine', refers('teamId', 'team_id', 'team'))}
    CREATE INDEX commitment_person ON commitment (person_id);
    CREATE INDEX commitment_team ON commitment (team_id);
    CREATE INDEX commitment_backfills ON commitment (backfills_id);
    CREATE INDEX commitment_filled_by ON commitment (filled_by_id);
    CREATE INDEX budget_line_team ON budgetLine (team_id);
  `)
  for (const table of ['person', 'workspace'] as const) {
    const write = db.prepare(`UPDATE ${table} SET body = ? WHERE id = ?`)
    for (const { id, body } of db.prepare<[], { id: string; body: string }>(`SELECT id, body FROM ${table}`).all())
      write.run(JSON.stringify(filled[table](JSON.parse(body))), id)
  }
  // One entry at a time: a log holds whole imports and may be larger than memory.
  const changesOf = db.prepare<[number], string>('SELECT changes FROM log WHERE seq = ?').pluck()
  const rewrite = db.prepare('UPDATE log SET changes = ? WHERE seq = ?')
  const touched = `SELECT seq FROM log WHERE instr(changes, '"person"') > 0 OR instr(changes, '"workspace"') > 0`
  for (const seq of db.prepare<[], number>(touched).pluck().all())
    rewrite.run(JSON.stringify(filledChanges(JSON.parse(changesOf.get(seq) ?? 'null'))), seq)
}

// Rows and log are as the file has them: what does not look like a row stays as it is, for the check of rows to name.
interface Fields {
  readonly [field: string]: unknown
}
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const filled = {
  person: (row: unknown): unknown => (isFields(row) ? { ...row, endDate: null, leaves: [] } : row),
  workspace: (row: unknown): unknown => (isFields(row) ? { ...row, payHidden: false } : row),
}

function filledChange(change: unknown): unknown {
  if (!isFields(change)) return change
  const { table, before, after } = change
  if (table !== 'person' && table !== 'workspace') return change
  return { ...change, before: filled[table](before), after: filled[table](after) }
}

const filledChanges = (logged: unknown): unknown => (Array.isArray(logged) ? logged.map(filledChange) : logged)

// A shipped step never changes, so it has its own words for tables and shares none with other steps.
const refers = (field: string, column: string, table: string): string =>
  `${column} TEXT GENERATED ALWAYS AS (body ->> '$.${field}') STORED REFERENCES ${table} (id) DEFERRABLE INITIALLY DEFERRED`

const rows = (table: string, ...references: readonly string[]): string => `
  CREATE TABLE ${table} (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (id = body ->> '$.id'),
    body     TEXT NOT NULL CHECK (json_valid(body))${references.map((reference) => `,\n    ${reference}`).join('')}
  ) STRICT;`
