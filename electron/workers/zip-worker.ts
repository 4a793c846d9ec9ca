import { zipSync } from 'fflate'
import type { OutFile } from '../shell.ts'
import { reply } from './reply.ts'

export interface ZipWork {
  readonly files: readonly OutFile[]
  /** What the files in the zip say of when they were changed, in ISO form. */
  readonly at: string
}

/** The files as one zip, deflated; fflate marks names beyond ASCII as UTF-8. */
await reply(({ files, at }: ZipWork) =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6, mtime: new Date(at) }),
)
