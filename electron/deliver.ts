import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Delivery } from '../src/contract/commands.ts'
import { naming } from '../src/storage/trouble.ts'
import { freeName } from './free-name.ts'
import type { OutFile } from './shell.ts'
import { writeWhole } from './write-whole.ts'

/** Writes the files into the folder, made when it is not there; no file that is there is touched. Throws a Refusal. */
export function deliverInto(folder: string, files: readonly OutFile[]): Delivery {
  const whole = resolve(folder)
  naming(whole, () => mkdirSync(whole, { recursive: true }))
  const names = files.map(({ name, bytes }) => {
    const free = freeName(name, (other) => existsSync(join(whole, other)))
    writeWhole(join(whole, free), bytes)
    return free
  })
  return { kind: 'saved', folder: whole, files: names }
}
