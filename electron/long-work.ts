import { availableParallelism } from 'node:os'
import type { PlainDate } from '../src/base/date.ts'
import type { DocumentRequest, Progress, RawTable } from '../src/contract/commands.ts'
import type { ScorecardReading } from '../src/contract/scorecard-reading.ts'
import type { FirmStyles } from '../src/model/brand.ts'
import { bankFiles } from './bank-files.ts'
import { freeName } from './free-name.ts'
import type { Places, WorkerName } from './places.ts'
import { runWorker, type Follow, type WorkLimits } from './run-worker.ts'
import type { OutFile } from './shell.ts'
import { sentFile } from './uploads.ts'
import type { DocumentWork } from './workers/document-worker.ts'
import type { ZipWork } from './workers/zip-worker.ts'

const documentLimits = {
  seconds: 120,
  megabytes: 1_024,
  tooMuch: 'These documents take too much memory or time to write. Export fewer at once; nothing was written.',
}
const fileLimits = (mend: string): WorkLimits => ({
  seconds: 30,
  megabytes: 512,
  tooMuch: `This file takes too much memory or time to read. ${mend}; nothing was changed.`,
})

/** Threads at once; each holds a document whole. */
const MOST_LANES = 4

interface DocumentsOf {
  readonly workspace: string
  readonly today: PlainDate
  readonly documents: readonly DocumentRequest[]
}

/** Word files for the requests, in their order; names that fall together get a number. Throws a Refusal, or what stopped it; no thread is left then. */
export async function writeDocuments(
  places: Places,
  { workspace, today, documents }: DocumentsOf,
  { signal = new AbortController().signal, told = () => undefined }: Follow<Progress> = {},
): Promise<readonly OutFile[]> {
  const bank = bankFiles(places.assets)
  const count = Math.min(documents.length, MOST_LANES, availableParallelism())
  const lanes = Array.from({ length: count }, (_, lane) => documents.filter((_request, at) => at % count === lane))
  const tell = together(count, told)
  const made = await allOrNone(signal, (stop) =>
    lanes.map((lane, number) =>
      runWorker<readonly (readonly OutFile[])[], Progress>(
        places.worker('document-worker'),
        { workspace, today, bank, documents: lane } satisfies DocumentWork,
        documentLimits,
        { signal: stop, told: (progress) => tell(number, progress) },
      ),
    ),
  )
  return namedApart(documents.flatMap((_, at) => made[at % count]?.[Math.floor(at / count)] ?? []))
}

/** One progress for several lanes: their sums, and the file begun last. Silent until all have counted their files, so that the total stands still. */
function together(lanes: number, told: (progress: Progress) => void): (lane: number, progress: Progress) => void {
  const latest = new Map<number, Progress>()
  let now = ''
  return (lane, progress) => {
    latest.set(lane, progress)
    if (progress.now !== '') now = progress.now
    const sum = (field: 'done' | 'of') => [...latest.values()].reduce((total, one) => total + one[field], 0)
    if (latest.size === lanes) told({ done: sum('done'), of: sum('of'), now })
  }
}

/** When one fails the others are ended too, and have ended when this throws. */
export async function allOrNone<T>(signal: AbortSignal, begin: (stop: AbortSignal) => readonly Promise<T>[]): Promise<readonly T[]> {
  const failed = new AbortController()
  const work = begin(AbortSignal.any([signal, failed.signal]))
  try {
    return await Promise.all(work)
  } finally {
    failed.abort()
    await Promise.allSettled(work)
  }
}

/** Names that differ also where capitals do not count, as on Windows. */
function namedApart(files: readonly OutFile[]): readonly OutFile[] {
  const names = new Set<string>()
  return files.map(({ name, bytes }) => {
    const free = freeName(name, (other) => names.has(other.toLowerCase()))
    names.add(free.toLowerCase())
    return { name: free, bytes }
  })
}

/** The files as one zip of that name. */
export async function zipped(places: Places, name: string, work: ZipWork, signal: AbortSignal): Promise<OutFile> {
  return { name, bytes: await runWorker<Uint8Array>(places.worker('zip-worker'), work, documentLimits, { signal }) }
}

/** A reader of one file sent, in a thread of its own. It throws a Refusal that names the file. */
const reader =
  <T>(worker: WorkerName, limits: WorkLimits) =>
  async (places: Places, name: string, base64: string): Promise<T> =>
    runWorker<T>(places.worker(worker), sentFile(name, base64), limits)

/** A people list as it stands in its file. */
export const readPeople = reader<RawTable>('people-worker', fileLimits('Split it into smaller files'))
/** What a filled scorecard says. */
export const readSheet = reader<ScorecardReading>('scorecard-worker', fileLimits('Choose a sheet of an interview kit'))
/** The styles of a firm’s own Word file. */
export const readStyles = reader<FirmStyles>('firm-styles-worker', fileLimits('Choose a smaller Word file'))
