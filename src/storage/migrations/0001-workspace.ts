import type { Database } from 'better-sqlite3'

/** `field` of a row's body as a column that must name a row of `table`; checked when the transaction ends, so that order does not matter. */
const refers = (field: string, column: string, table: string): string =>
  `${column} TEXT GENERATED ALWAYS AS (body ->> '$.${field}') STORED REFERENCES ${table} (id) DEFERRABLE INITIALLY DEFERRED`

/** Rows as JSON, in the order they were added: `position` is the rowid, which VACUUM keeps because it has a name. */
const rows = (table: string, ...references: readonly string[]): string => `
  CREATE TABLE ${table} (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE CHECK (id = body ->> '$.id'),
    body     TEXT NOT NULL CHECK (json_valid(body))${references.map((reference) => `,\n    ${reference}`).join('')}
  ) STRICT;`

/** The tables of `model/workspace.ts` as they were at version 1, and the log of every edit. */
export function createWorkspace(db: Database): void {
  db.exec(`
    ${rows('workspace', refers('headId', 'head_id', 'person'))}
    ${rows('team', refers('leadId', 'lead_id', 'person'))}
    ${rows('person', refers('teamId', 'team_id', 'team'), refers('managerId', 'manager_id', 'person'))}
    ${rows('system', refers('teamId', 'team_id', 'team'), refers('ownerId', 'owner_id', 'person'))}
    ${rows('override')}
    CREATE INDEX team_lead ON team (lead_id);
    CREATE INDEX person_team ON person (team_id);
    CREATE INDEX person_manager ON person (manager_id);
    CREATE INDEX system_team ON system (team_id);
    CREATE INDEX system_owner ON system (owner_id);
    CREATE TABLE log (
      seq     INTEGER PRIMARY KEY,
      at      TEXT NOT NULL,
      kind    TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
      target  INTEGER REFERENCES log (seq) CHECK ((kind = 'edit') = (target IS NULL)),
      words   TEXT NOT NULL,
      changes TEXT CHECK (json_valid(changes)) CHECK ((kind = 'edit') = (changes IS NOT NULL))
    ) STRICT;
  `)
}
