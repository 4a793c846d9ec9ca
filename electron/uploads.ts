import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileTrouble, Refusal } from '../src/base/failure.ts'
import { openWorkspaceFile, type WorkspaceFile } from '../src/storage/workspace-file.ts'
import { writeWhole } from './write-whole.ts'

/** Bytes that may be sent to this process as one file. */
export const LARGEST_FILE = 25_000_000

/** The file's bytes. Throws a Refusal that names the file when it is too large. */
export function sentBytes(name: string, base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > LARGEST_FILE) throw fileTrouble('too-large', name, 'at most 25 MB')
  return bytes
}

/** A file as it was sent, for a worker that reads it. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Throws a Refusal that names the file when it is too large. */
export const sentFile = (name: string, base64: string): SentFile => ({ name, bytes: sentBytes(name, base64) })

/** Keeps a sent workspace at a free path, once it has shown to be one. Throws a Refusal that names the file as it was sent; nothing is then left. */
export function takeUpload(path: string, name: string, base64: string): void {
  const bytes = sentBytes(name, base64)
  inFolderOfItsOwn((folder) => {
    const trial = join(folder, 'upload.cadre')
    writeFileSync(trial, bytes, { mode: 0o600 })
    try {
      openWorkspaceFile(trial, { now: () => '', holder: 'browser', looksOnly: true }).close()
    } catch (cause) {
      if (cause instanceof Refusal && cause.failure.kind === 'file') throw fileTrouble(cause.failure.trouble, name, cause.failure.detail)
      throw cause
    }
  })
  writeWhole(path, bytes)
}

function inFolderOfItsOwn<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-'))
  try {
    return act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The workspace as one whole file: a checked copy, since a file in use may not be read as bytes. */
export const workspaceBytes = (file: WorkspaceFile): Uint8Array =>
  inFolderOfItsOwn((folder) => {
    const copy = join(folder, 'copy.cadre')
    file.saveCopy(copy)
    return readFileSync(copy)
  })
