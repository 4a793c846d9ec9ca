import type { Database } from 'better-sqlite3'

/** What follows from assessing a system, as at version 3; and the fields of a system that came with it, in its rows and in the log. */
export function addSystemWork(db: Database): void {
  db.exec(`
    ${rows('assessment', refers('systemId', 'system_id', 'system'), refers('assessorId', 'assessor_id', 'person'))}
    ${rows('improvement', refers('systemId', 'system_id', 'system'), refers('ownerId', 'owner_id', 'person'))}
    ${rows('safeguard', refers('systemId', 'system_id', 'system'), refers('ownerId', 'owner_id', 'person'))}
    ${rows('account', refers('systemId', 'system_id', 'system'))}
    ${rows('choice', refers('systemId', 'system_id', 'system'))}
    ${rows('dependency', refers('systemId', 'system_id', 'system'), refers('onId', 'on_id', 'system'))}
    CREATE INDEX assessment_system ON assessment (system_id);
    CREATE INDEX assessment_assessor ON assessment (assessor_id);
    CREATE INDEX improvement_system ON improvement (system_id);
    CREATE INDEX improvement_owner ON improvement (owner_id);
    CREATE INDEX safeguard_system ON safeguard (system_id);
    CREATE INDEX safeguard_owner ON safeguard (owner_id);
    CREATE INDEX account_system ON account (system_id);
    CREATE INDEX choice_system ON choice (system_id);
    CREATE INDEX dependency_system ON dependency (system_id);
    CREATE INDEX dependency_on ON dependency (on_id);
  `)
  const write = db.prepare('UPDATE system SET body = ? WHERE id = ?')
  for (const { id, body } of db.prepare<[], { id: string; body: string }>('SELECT id, body FROM system').all())
    write.run(JSON.stringify(filled(JSON.parse(body))), id)
  // One entry at a time: a log holds whole imports and may be larger than memory.
  const changesOf = db.prepare<[number], string>('SELECT changes FROM log WHERE seq = ?').pluck()
  const rewrite = db.prepare('UPDATE log SET changes = ? WHERE seq = ?')
  for (const seq of db.prepare<[], number>(`SELECT seq FROM log WHERE instr(changes, '"system"') > 0`).pluck().all())
    rewrite.run(JSON.stringify(filledChanges(JSON.parse(changesOf.get(seq) ?? 'null'))), seq)
}

// Rows and log are as the file has them: what does not look like a system stays as it is, for the check of rows to name.
interface Fields {
  readonly [field: string]: unknown
}
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const withProofs = (answer: unknown): unknown => (isFields(answer) ? { ...answer, proofs: [] } : answer)

function filled(system: unknown): unknown {
  if (!isFields(system)) return system
  const { answers } = system
  const proven = isFields(answers)
    ? Object.fromEntries(Object.entries(answers).map(([practice, answer]) => [practice, withProofs(answer)]))
    : answers
  return { ...system, scope: '', costTarget: null, answers: proven }
}

const filledChange = (change: unknown): unknown =>
  isFields(change) && change['table'] === 'system'
    ? { ...change, before: filled(change['before']), after: filled(change['after']) }
    : change

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
