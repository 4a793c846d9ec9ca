import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** The parts of a package, by name: text, and what is no text. */
export interface Parts {
  readonly texts: ReadonlyMap<string, string>
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** Zip has no years before 1980; local time, as the zip writer reads it. */
const NO_TIME = new Date(1980, 0, 1)
const about = { mtime: NO_TIME, forceDosTimestamp: true, mode: 0o100_644 } as const

/** Parts as a file, the same for the same parts. */
export async function packed({ texts, bytes }: Parts): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, text] of texts) zip.addBuffer(Buffer.from(text), name, about)
  // Workbooks and pictures are compressed already.
  for (const [name, content] of bytes) zip.addBuffer(Buffer.from(content), name, { ...about, compress: false })
  zip.end()
  return Uint8Array.from(await buffer(zip.outputStream))
}
