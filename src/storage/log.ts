import type { Database } from 'better-sqlite3'
import type { LoggedChange } from './rows.ts'

export type LogKind = 'edit' | 'undo' | 'redo'
export interface LogEntry {
  readonly seq: number
  readonly at: string
  readonly kind: LogKind
  /** The edit that was undone or redone. */
  readonly target: number | null
  /** Completes "Undo: …". */
  readonly words: string
}
export interface HistoryRow {
  readonly seq: number
  readonly at: string
  readonly words: string
  readonly rows: number
}

type Stack = { readonly seq: number; readonly words: string; readonly below: Stack } | null
/** What undo and redo would do next, as the log's entries so far decide it. */
export interface Stacks {
  readonly done: Stack
  readonly undone: Stack
  readonly savedAt: string | null
}

export function stacksAfter({ done, undone }: Stacks, { seq, kind, words, at: savedAt }: LogEntry): Stacks {
  switch (kind) {
    case 'edit':
      return { done: { seq, words, below: done }, undone: null, savedAt }
    case 'undo':
      return { done: done?.below ?? null, undone: done && { ...done, below: undone }, savedAt }
    case 'redo':
      return { done: undone && { ...undone, below: done }, undone: undone?.below ?? null, savedAt }
    default:
      return kind satisfies never
  }
}

export function loggedStacks(db: Database): Stacks {
  let stacks: Stacks = { done: null, undone: null, savedAt: null }
  const entries = db.prepare<[], LogEntry>('SELECT seq, at, kind, target, words FROM log ORDER BY seq')
  for (const entry of entries.iterate()) stacks = stacksAfter(stacks, entry)
  return stacks
}

/** The changes that an edit made, in its order. */
export function loggedChanges(db: Database, seq: number): readonly LoggedChange[] {
  const text = db.prepare<[number], string>("SELECT changes FROM log WHERE seq = ? AND kind = 'edit'").pluck().get(seq)
  if (text === undefined) throw new Error('the log has no such edit')
  return JSON.parse(text) as readonly LoggedChange[] // written by appendEntry
}

/** Adds an entry at the end. Call inside the transaction that writes the rows. */
export function appendEntry(db: Database, entry: Omit<LogEntry, 'seq'>, changes: readonly LoggedChange[]): LogEntry {
  const insert = db.prepare('INSERT INTO log (at, kind, target, words, changes) VALUES (?, ?, ?, ?, ?)')
  const body = entry.kind === 'edit' ? JSON.stringify(changes) : null
  const { lastInsertRowid } = insert.run(entry.at, entry.kind, entry.target, entry.words, body)
  return { ...entry, seq: Number(lastInsertRowid) }
}

/** The newest entries first, with how many rows each changed. */
export const historyRows = (db: Database, limit: number): readonly HistoryRow[] =>
  db
    .prepare<[number], HistoryRow>(
      `SELECT entry.seq, entry.at, iif(entry.kind = 'edit', '', entry.kind || ': ') || entry.words AS words,
              json_array_length(coalesce(entry.changes, edit.changes)) AS rows
       FROM log AS entry LEFT JOIN log AS edit ON edit.seq = entry.target
       ORDER BY entry.seq DESC LIMIT ?`,
    )
    .all(limit)
