import { availableParallelism } from 'node:os'
import type { PlainDate } from '../src/base/date.ts'
import type { DocumentRequest, RawTable } from '../src/contract/commands.ts'
import { bankFiles } from './bank-files.ts'
import { freeName } from './free-name.ts'
import type { Places } from './places.ts'
import { runWorker } from './run-worker.ts'
import type { OutFile } from './shell.ts'
import { sentBytes } from './uploads.ts'
import type { DocumentWork } from './workers/document-worker.ts'
import type { PeopleWork } from './workers/people-worker.ts'

const documentLimits = {
  seconds: 120,
  megabytes: 1_024,
  tooMuch: 'These documents take too much memory or time to write. Export fewer at once; nothing was written.',
}
const peopleLimits = {
  seconds: 30,
  megabytes: 512,
  tooMuch: 'This people list takes too much memory or time to read. Split it into smaller files; nothing was changed.',
}

/** Threads at once; each holds a document whole. */
const MOST_LANES = 4

interface DocumentsOf {
  readonly workspace: string
  readonly today: PlainDate
  readonly documents: readonly DocumentRequest[]
}

/** Word files for the requests, in their order; names that fall together get a number. Throws a Refusal. */
export async function makeDocuments(places: Places, { workspace, today, documents }: DocumentsOf): Promise<readonly OutFile[]> {
  const bank = bankFiles(places.assets)
  const count = Math.min(documents.length, MOST_LANES, availableParallelism())
  const lanes = Array.from({ length: count }, (_, lane) => documents.filter((_request, at) => at % count === lane))
  const made = await Promise.all(
    lanes.map((lane) =>
      runWorker<readonly OutFile[]>(
        places.worker('document-worker'),
        { workspace, today, bank, documents: lane } satisfies DocumentWork,
        documentLimits,
      ),
    ),
  )
  const names = new Set<string>()
  return documents.map((_, at) => {
    const file = made[at % count]?.[Math.floor(at / count)]
    if (file === undefined) throw new Error('a document worker left one out')
    const free = freeName(file.name, (other) => names.has(other))
    names.add(free)
    return { name: free, bytes: file.bytes }
  })
}

/** A people list as it stands in its file. Throws a Refusal that names the file. */
export async function readPeople(places: Places, name: string, base64: string): Promise<RawTable> {
  const work: PeopleWork = { name, bytes: sentBytes(name, base64) }
  return runWorker<RawTable>(places.worker('people-worker'), work, peopleLimits)
}
