import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { fileTrouble, Refusal } from '../../base/failure.ts'

const MB = 1024 * 1024
const MOST_ENTRIES = 2_000
const MOST_AN_ENTRY = 50 * MB
const MOST_IN_ALL = 100 * MB
const MOST_RATIO = 200
/** Smaller entries are no bomb, however well they are packed. */
const RATIO_COUNTS_FROM = MB

/** A zip whose directory was checked; entries are inflated when they are asked for, and never to more than they declared. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** Null where there is no such entry. Throws a Refusal for a damaged one. */
  readonly bytesOf: (entry: string) => Promise<Uint8Array | null>
}

/** Throws a Refusal for what is no zip, is damaged or holds more than Cadre reads. Nothing is written, so no name can lead anywhere. */
export async function openZip(name: string, bytes: Uint8Array): Promise<Zip> {
  const damaged = (): Refusal => fileTrouble('unreadable', name, 'it is damaged; ask for it again, or open it in Word and save it anew')
  const zip = await orElse(damaged, () =>
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: true,
      strictFileNames: true,
      validateEntrySizes: true,
    }),
  )
  const entries = await orElse(damaged, () => entriesOf(name, zip))
  return {
    names: new Set(entries.keys()),
    bytesOf: async (entry) => {
      const found = entries.get(entry)
      return found === undefined ? null : orElse(damaged, () => inflated(zip, found))
    },
  }
}

/** What the library reports about a file it cannot read is the file's fault; a Refusal passes as it is. */
async function orElse<T>(refusal: () => Refusal, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refusal ? error : refusal()
  }
}

async function entriesOf(name: string, zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const tooLarge = (detail: string): Refusal => fileTrouble('too-large', name, `${detail}; no Word file that a person made is like that`)
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge(`it holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} parts`)
  const entries = new Map<string, Entry>()
  let sum = 0
  for await (const entry of zip.eachEntry()) {
    const size = entry.uncompressedSize
    sum += size
    if (size > MOST_AN_ENTRY || sum > MOST_IN_ALL)
      throw tooLarge(`unpacked it has more than ${(size > MOST_AN_ENTRY ? MOST_AN_ENTRY : MOST_IN_ALL) / MB} MB`)
    if (size > RATIO_COUNTS_FROM && size > entry.compressedSize * MOST_RATIO)
      throw tooLarge(`unpacked it is more than ${MOST_RATIO} times its size`)
    if (entries.has(entry.fileName)) throw fileTrouble('unreadable', name, 'it holds one part twice; open it in Word and save it anew')
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function inflated(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer) // yauzl's streams give buffers
  const whole = Buffer.concat(chunks)
  // yauzl leaves the checksum to its caller.
  if (crc32(whole) !== entry.crc32) throw new Error('the checksum does not fit')
  return whole
}
