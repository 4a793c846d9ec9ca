import { existsSync, statSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { fileTrouble, invalid } from '../../src/base/failure.ts'
import type { Delivery } from '../../src/contract/commands.ts'
import { deliverInto } from '../deliver.ts'
import type { OutFile } from '../shell.ts'
import { neededText, type Values } from './arguments.ts'

/** Where --out sends files: into a folder, apart or as one zip with a name of its own, or into the zip that it names. */
export interface Out {
  readonly as: 'files' | 'zip'
  readonly deliver: (files: readonly OutFile[]) => Delivery
}

/** What --out and --zip say. Throws a Refusal before any work is done when nothing could be written there. */
export function neededOut(values: Values, example: string): Out {
  const path = resolve(neededText(values, 'out', example))
  const ending = extname(path).toLowerCase()
  if (ending === '.zip') {
    if (existsSync(path)) throw fileTrouble('exists', path)
    return { as: 'zip', deliver: ([zip]) => deliverInto(dirname(path), zip === undefined ? [] : [{ ...zip, name: basename(path) }]) }
  }
  if (['.docx', '.doc', '.pdf'].includes(ending))
    throw invalid(
      `--out is for several Word files with names of their own, so it cannot be ${basename(path)}. Name a folder, such as --out ${example}, or a zip, such as --out ${example}.zip.`,
    )
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    throw invalid(`${path} is a file, and --out is a folder. Name a folder, such as --out ${example}.`)
  return { as: values.has('zip') ? 'zip' : 'files', deliver: (files) => deliverInto(path, files) }
}

/** "Wrote 3 files into DIR:" and their names. */
export function deliveryWords(delivery: Delivery): { readonly text: string; readonly folder: string; readonly files: readonly string[] } {
  if (delivery.kind !== 'saved') throw new Error('the command line delivers to disk')
  const { folder, files } = delivery
  const wrote = files.length === 1 ? 'Wrote 1 file' : `Wrote ${files.length} files`
  return { text: [`${wrote} into ${folder}:`, ...files.map((name) => `  ${name}`)].join('\n'), folder, files }
}
