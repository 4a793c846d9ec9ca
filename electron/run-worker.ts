import { Worker } from 'node:worker_threads'
import { invalid, Refusal, type Result } from '../src/base/failure.ts'

export interface WorkLimits {
  readonly seconds: number
  readonly megabytes: number
  /** What is said when either is not enough; whole sentences. */
  readonly tooMuch: string
}

const outOfMemory = (cause: Error): boolean => 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Does one piece of long work in a thread of its own and returns what it answers. Throws the worker's Refusal, or one when it takes too much. */
export async function runWorker<T>(entry: URL, input: unknown, limits: WorkLimits): Promise<T> {
  const worker = new Worker(entry, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    env: {},
    execArgv: [],
  })
  const done = Promise.withResolvers<Result<T>>()
  worker.once('message', done.resolve)
  worker.once('error', (cause: Error) => done.reject(outOfMemory(cause) ? invalid(limits.tooMuch) : cause))
  worker.once('exit', (code) => done.reject(new Error(`a worker ended with ${code} and no answer`)))
  const alarm = setTimeout(() => done.reject(invalid(limits.tooMuch)), limits.seconds * 1_000)
  try {
    const result = await done.promise
    if (result.ok) return result.value
    throw new Refusal(result.failure)
  } finally {
    clearTimeout(alarm)
    void worker.terminate()
  }
}
