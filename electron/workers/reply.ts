import { parentPort, workerData } from 'node:worker_threads'
import { Refusal, type Failure } from '../../src/base/failure.ts'

/** What a worker says: notes while it works, then one answer. */
export type WorkerMessage<O, N> =
  | { readonly kind: 'note'; readonly note: N }
  | { readonly kind: 'done'; readonly value: O }
  | { readonly kind: 'refused'; readonly failure: Failure }

/** Runs the worker's work on what it was given and posts what it answers: a refusal as data; a bug ends the thread and reaches its maker whole. */
export async function reply<I, O, N = never>(work: (input: I, tell: (note: N) => void) => O | Promise<O>): Promise<void> {
  const post = (message: WorkerMessage<O, N>) => parentPort?.postMessage(message)
  try {
    const value = await work(workerData as I, (note) => post({ kind: 'note', note })) // only `runWorker`'s callers start it, with this worker's own input
    post({ kind: 'done', value })
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    post({ kind: 'refused', failure: cause.failure })
  }
}
