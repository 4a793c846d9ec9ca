import type { Database } from 'better-sqlite3'

/** How documents look, who is interviewed, and what interviewers recorded: as at version 2. Rows are JSON in the order they were added, as in version 1. */
export function addCandidates(db: Database): void {
  db.exec(`
    ${rows('brand')}
    ${rows('candidate')}
    ${rows('scorecard', refers('candidateId', 'candidate_id', 'candidate'), refers('interviewerId', 'interviewer_id', 'person'))}
    CREATE INDEX scorecard_candidate ON scorecard (candidate_id);
    CREATE INDEX scorecard_interviewer ON scorecard (interviewer_id);
  `)
}

// A shipped step never changes, so it has its own words for tables and shares none with other steps.
const refers = (field: string, column: string, table: string): string =>
  `${column} TEXT GENERATED ALWAYS AS (body ->> '$.${field}') STORED REFERENCES ${table} (id) DEFERRABLE INITIALLY DEFERRED`

const rows = (table: string, ...references: readonly string[]): string => `
  CREATE TABLE ${table} (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (id = body ->> '$.id'),
    body     TEXT NOT NULL CHECK (json_valid(body))${references.map((reference) => `,\n    ${reference}`).join('')}
  ) STRICT;`
