import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { runWorker, type WorkLimits } from '../../electron/run-worker.ts'
import { temporaryFolder } from '../support/workspace-files.ts'
import { root } from './test-shell.ts'

const limits: WorkLimits = { seconds: 20, megabytes: 64, tooMuch: 'Too much.' }

/** A real worker that does what the text says with `input` and `tell`. */
function worker(text: string): URL {
  const file = join(temporaryFolder(), 'worker.mjs')
  const reply = pathToFileURL(join(root, 'electron/workers/reply.ts')).href
  writeFileSync(file, `import { reply } from '${reply}'\nawait reply(async (input, tell) => { ${text} })\n`)
  return pathToFileURL(file)
}

test('notes arrive in order before the answer', async () => {
  const notes: number[] = []
  const entry = worker('for (let at = 0; at < input; at++) tell(at); return input * 2')
  expect(await runWorker<number, number>(entry, 3, limits, { told: (note) => notes.push(note) })).toBe(6)
  expect(notes).toEqual([0, 1, 2])
})
test('work that is stopped ends, also in the middle of a loop, and what stopped it is thrown on', async () => {
  const stop = new AbortController()
  const reason = new Error('stopped')
  const entry = worker("tell('begun'); for (;;);")
  await expect(runWorker<never, string>(entry, null, limits, { signal: stop.signal, told: () => stop.abort(reason) })).rejects.toBe(reason)
  await expect(runWorker(entry, null, limits, { signal: stop.signal })).rejects.toBe(reason)
})
test('work that says nothing for too long is refused, and notes buy time', async () => {
  const short = { ...limits, seconds: 1.2 }
  const talks = worker('for (let at = 0; at < 6; at++) { await new Promise((go) => setTimeout(go, 300)); tell(at) } return 1')
  expect(await runWorker<number>(talks, null, short)).toBe(1)
  await expect(runWorker(worker('for (;;);'), null, short)).rejects.toThrow('Too much.')
})
test('work that takes too much memory is refused', async () => {
  const hoards = worker('const all = []; for (;;) all.push(new Array(10_000).fill({}).map((_, at) => ({ at })))')
  await expect(runWorker(hoards, null, limits)).rejects.toThrow('Too much.')
})
