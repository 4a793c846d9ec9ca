import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { naming } from '../src/storage/trouble.ts'

/**
 * Writes a file whole or not at all; one of that name is replaced, so ask before. Throws a Refusal.
 * By hand, since write-file-atomic 7 takes a write that a full disk cut short for a whole one.
 */
export function writeWhole(path: string, content: Uint8Array | string, mode = 0o666): void {
  const partial = `${path}.${randomBytes(4).toString('hex')}.partial`
  naming(path, () => {
    try {
      const file = openSync(partial, 'wx', mode)
      try {
        writeFileSync(file, content)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(partial, path)
    } finally {
      rmSync(partial, { force: true })
    }
  })
}
