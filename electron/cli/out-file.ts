import { existsSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { fileTrouble, invalid } from '../../src/base/failure.ts'
import type { Delivery } from '../../src/contract/commands.ts'
import { deliverInto } from '../deliver.ts'
import type { OutFile } from '../shell.ts'
import { textOf, type Values } from './arguments.ts'

/** Where --export sends its one file. */
export interface OutTo {
  readonly ending: '.csv' | '.json'
  readonly path: string
  readonly deliver: (files: readonly OutFile[]) => Delivery
}

/** What --export says; null when it is not there. Throws a Refusal before any work is done when nothing could be written there. */
export function exportTo(values: Values): OutTo | null {
  const given = textOf(values, 'export')
  if (given === null) return null
  const path = resolve(given)
  const ending = extname(path).toLowerCase()
  if (ending !== '.csv' && ending !== '.json') throw invalid(`--export must end in .csv or .json, not “${basename(path)}”.`)
  if (existsSync(path)) throw fileTrouble('exists', path)
  return { ending, path, deliver: ([file]) => deliverInto(dirname(path), file === undefined ? [] : [{ ...file, name: basename(path) }]) }
}
