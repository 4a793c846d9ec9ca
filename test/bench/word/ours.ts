import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { YOUNG_MEGABYTES } from '../../../electron/run-worker.ts'
import type { DocumentModel } from '../../../src/document/block.ts'
import { toDocx } from '../../../src/document/write/docx.ts'

// Writes a model's Word file in a worker of a fresh process; prints the milliseconds it took, imports left out, and the process's peak memory.
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: process.argv.slice(2),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
  worker.once('message', (taken: number) => console.log(taken, process.resourceUsage().maxRSS / 1024))
} else {
  await import('../../../src/document/write/charts.ts') // read when first needed otherwise, and imports are left out
  const [model = '', out = ''] = workerData as readonly string[] // the arguments, just above
  const read = JSON.parse(readFileSync(model, 'utf8')) as DocumentModel // written by the bench
  const since = performance.now()
  writeFileSync(out, await toDocx(read))
  parentPort?.postMessage(performance.now() - since)
}
