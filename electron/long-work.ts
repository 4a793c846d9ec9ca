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

/** Word files for the requests, in their order; names that fall together get a number. Throws a Refusal. */
export async function makeDocuments(
  places: Places,
  { workspace, today, documents }: { readonly workspace: string; readonly today: PlainDate; readonly documents: readonly DocumentRequest[] },
): Promise<readonly OutFile[]> {
  const work: DocumentWork = { workspace, today, documents, bank: bankFiles(places.assets) }
  const made = await runWorker<readonly OutFile[]>(places.worker('document-worker'), work, documentLimits)
  const names = new Set<string>()
  return made.map(({ name, bytes }) => {
    const free = freeName(name, (other) => names.has(other))
    names.add(free)
    return { name: free, bytes }
  })
}

/** A people list as it stands in its file. Throws a Refusal that names the file. */
export async function readPeople(places: Places, name: string, base64: string): Promise<RawTable> {
  const work: PeopleWork = { name, bytes: sentBytes(name, base64) }
  return runWorker<RawTable>(places.worker('people-worker'), work, peopleLimits)
}
