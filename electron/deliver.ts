import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Delivery } from '../src/contract/commands.ts'
import { storageRefusal } from '../src/storage/trouble.ts'
import { freeName } from './free-name.ts'
import type { OutFile } from './shell.ts'

/** Whole or not at all; an existing file of that name is replaced, so ask before. Throws a Refusal. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (cause) {
    throw storageRefusal(cause, path)
  }
}

/** Writes the files into the folder, made when it is not there; no file that is there is touched. Throws a Refusal. */
export async function deliverInto(folder: string, files: readonly OutFile[]): Promise<Delivery> {
  const whole = resolve(folder)
  try {
    mkdirSync(whole, { recursive: true })
  } catch (cause) {
    throw storageRefusal(cause, whole)
  }
  const names: string[] = []
  for (const { name, bytes } of files) {
    const free = freeName(name, (other) => existsSync(join(whole, other)))
    await writeWhole(join(whole, free), bytes)
    names.push(free)
  }
  return { kind: 'saved', folder: whole, files: names }
}
