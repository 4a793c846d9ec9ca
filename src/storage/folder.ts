import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileTrouble } from '../base/failure.ts'
import { naming } from './trouble.ts'

export function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Throws a Refusal when the folder that this file would stand in is not there or takes no file. */
export function expectFolder(file: string): void {
  const folder = dirname(file)
  naming(folder, () => {
    if (!statSync(folder).isDirectory()) throw fileTrouble('unreadable', folder, 'it is not a folder')
  })
  if (!mayWrite(folder)) throw fileTrouble('no-permission', file)
}
