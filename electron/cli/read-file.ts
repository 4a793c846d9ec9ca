import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expectReadableSize } from '../../src/exchange/read/csv.ts'
import { naming } from '../../src/storage/trouble.ts'

/** The bytes of a file to take in. Throws a Refusal before reading one that is too large. */
export function readListed(file: string): Buffer {
  const path = resolve(file)
  return naming(path, () => {
    expectReadableSize(path, statSync(path).size)
    return readFileSync(path)
  })
}
