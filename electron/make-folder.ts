import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileTrouble } from '../src/base/failure.ts'
import { codeOf, naming } from '../src/storage/trouble.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * Makes the folder and those above it that are not there. Throws a Refusal.
 * One by one, since Node's own `recursive` never returns where a file system takes no folders, such as below /proc.
 */
export function makeFolder(path: string): void {
  const folder = resolve(path)
  naming(folder, () => {
    if (isFolder(folder)) return
    if (dirname(folder) !== folder) makeFolder(dirname(folder))
    try {
      mkdirSync(folder)
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST' && isFolder(folder)) return // another process was faster
      // The folder above is there, so this is a place that takes none.
      throw codeOf(cause) === 'ENOENT' ? fileTrouble('no-permission', folder) : cause
    }
  })
}
