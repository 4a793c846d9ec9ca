import { parentPort, workerData } from 'node:worker_threads'
import { Refusal, type Result } from '../../src/base/failure.ts'

/** Runs the worker's work on what it was given and posts the result: a refusal as data; a bug ends the thread and reaches its maker whole. */
export async function reply<I, O>(work: (input: I) => O | Promise<O>): Promise<void> {
  const post = (result: Result<O>) => parentPort?.postMessage(result)
  try {
    post({ ok: true, value: await work(workerData as I) }) // only `runWorker`'s callers start it, with this worker's own input
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    post({ ok: false, failure: cause.failure })
  }
}
