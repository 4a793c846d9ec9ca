import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Delivery } from '../src/contract/commands.ts'
import { freeName } from './free-name.ts'
import { makeFolder } from './make-folder.ts'
import type { OutFile } from './shell.ts'
import { writeWhole } from './write-whole.ts'

/** Writes the files into the folder, made when it is not there; no file that is there is touched. Throws a Refusal, and then none of them is left. */
export function deliverInto(folder: string, files: readonly OutFile[]): Delivery {
  const whole = resolve(folder)
  makeFolder(whole)
  const names: string[] = []
  try {
    for (const { name, bytes } of files) {
      const free = freeName(name, (other) => existsSync(join(whole, other)))
      writeWhole(join(whole, free), bytes)
      names.push(free)
    }
  } catch (cause) {
    for (const name of names) rmSync(join(whole, name), { force: true })
    throw cause
  }
  return { kind: 'saved', folder: whole, files: names }
}
