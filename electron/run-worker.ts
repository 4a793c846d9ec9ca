import { Worker } from 'node:worker_threads'
import { invalid, Refusal } from '../src/base/failure.ts'
import type { WorkerMessage } from './workers/reply.ts'

/** Room for what is soon dropped: documents are made of much that is, and a small room is swept often. */
export const YOUNG_MEGABYTES = 64

export interface WorkLimits {
  /** Longest time without a word from the worker. */
  readonly seconds: number
  readonly megabytes: number
  /** What is said when either is not enough; whole sentences. */
  readonly tooMuch: string
}

/** For whoever follows long work, and may stop it. */
export interface Follow<N> {
  /** Ends the thread; what was thrown to abort is thrown on. */
  readonly signal?: AbortSignal
  readonly told?: (note: N) => void
}

const outOfMemory = (cause: Error): boolean => 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Does one piece of long work in a thread of its own and returns what it answers; the thread has ended then. Throws the worker's Refusal, or one when it takes too much. */
export async function runWorker<T, N = never>(
  entry: URL,
  input: unknown,
  limits: WorkLimits,
  { signal, told }: Follow<N> = {},
): Promise<T> {
  signal?.throwIfAborted()
  const worker = new Worker(entry, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    env: {},
    execArgv: [],
  })
  const done = Promise.withResolvers<WorkerMessage<T, N>>()
  const alarm = setTimeout(() => done.reject(invalid(limits.tooMuch)), limits.seconds * 1_000)
  const stop = (): void => done.reject(signal?.reason)
  signal?.addEventListener('abort', stop)
  worker.on('message', (message: WorkerMessage<T, N>) => {
    if (message.kind !== 'note') return done.resolve(message)
    alarm.refresh()
    told?.(message.note)
  })
  worker.once('error', (cause: Error) => done.reject(outOfMemory(cause) ? invalid(limits.tooMuch) : cause))
  worker.once('exit', (code) => done.reject(new Error(`a worker ended with ${code} and no answer`)))
  try {
    const message = await done.promise
    if (message.kind === 'done') return message.value
    throw message.kind === 'refused' ? new Refusal(message.failure) : new Error('a note is no answer')
  } finally {
    clearTimeout(alarm)
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
