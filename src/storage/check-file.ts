import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { fileTrouble } from '../base/failure.ts'
import { APPLICATION_ID, numberOf } from './connection.ts'
import { expectKnownVersion } from './migrate.ts'
import { codeOf } from './trouble.ts'

const HEADER = 100

/** Throws a Refusal when this is no file, no workspace, or one of a newer Cadre. Reads its first 100 bytes and nothing else. */
export function expectWorkspace(file: string): void {
  const found = statSync(file)
  if (found.isDirectory()) throw fileTrouble('unreadable', file, 'it is a folder')
  if (!found.isFile()) throw fileTrouble('not-a-workspace', file)
  if (found.size === 0) throw fileTrouble('not-a-workspace', file, 'it is empty')
  const header = firstBytes(file)
  const isOurs = header.toString('latin1', 0, 16) === 'SQLite format 3\0' && header.readUInt32BE(68) === APPLICATION_ID
  if (!isOurs) throw fileTrouble('not-a-workspace', file)
  expectKnownVersion(file, header.readUInt32BE(60))
}

function firstBytes(file: string): Buffer {
  const header = Buffer.alloc(HEADER)
  const open = openUnlocked(file)
  try {
    readSync(open, header, 0, HEADER, 0)
    return header
  } finally {
    closeSync(open)
  }
}

function openUnlocked(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (cause) {
    if (/^(EACCES|EPERM)/.test(codeOf(cause))) throw fileTrouble('unreadable', file, 'Cadre may not read it')
    throw cause
  }
}

/** Throws a Refusal when the version is not known or the content is not whole. Writes nothing. */
export function expectWhole(db: Database, file: string): void {
  expectKnownVersion(file, numberOf(db, 'user_version'))
  const found = db.prepare<[], string>('PRAGMA quick_check(1)').pluck().get()
  if (found !== 'ok') throw fileTrouble('damaged', file)
  if (db.prepare('PRAGMA foreign_key_check').get() !== undefined)
    throw fileTrouble('damaged', file, 'a row names another that is not there')
}
