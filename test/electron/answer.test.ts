import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from '../../electron/answer.ts'
import { bugLog } from '../../electron/bug-log.ts'
import { fileTrouble } from '../../src/base/failure.ts'
import { commands, type CommandName, type Handlers } from '../../src/contract/commands.ts'

const ref = () => 'ref-1'
/** Every command answers with what the test gives it, or throws it. */
const answering = (act: () => unknown): Handlers =>
  Object.fromEntries(Object.keys(commands).map((name) => [name, act])) as unknown as Handlers // stands for all of them

test('an unknown command is refused, even one that every object has', async () => {
  for (const name of ['constructor', '__proto__', 'toString', '', 'workspace.read '])
    expect(
      await answer(
        answering(() => ({})),
        name,
        {},
        ref,
      ),
    ).toMatchObject({ ok: false, failure: { kind: 'missing' } })
})
test('bad input names the field that is wrong', async () => {
  const result = await answer(
    answering(() => null),
    'workspace.new',
    { sample: 'yes', name: ' ' },
    ref,
  )
  expect(result).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', problems: [expect.stringMatching(/^sample: /), 'A name is needed.'] },
  })
})
test('a refusal comes back whole, with its kind and file', async () => {
  const refusing = answering(() => {
    throw fileTrouble('newer', 'a.cadre', 'version 9')
  })
  expect(await answer(refusing, 'workspace.read', {}, ref)).toEqual({
    ok: false,
    failure: { kind: 'file', trouble: 'newer', file: 'a.cadre', detail: 'version 9' },
  })
})
test('an answer of the wrong shape is a bug of ours, and what nobody asked for does not leave', async () => {
  expect(
    await answer(
      answering(() => 7),
      'workspace.read',
      {},
      ref,
    ),
  ).toEqual({ ok: false, failure: { kind: 'unexpected', reference: 'ref-1' } })
  const extra = answering(() => ({ file: 'x', secret: 1 }))
  expect(await answer(extra, 'workspace.back-up', {}, ref)).toEqual({ ok: true, value: { file: 'x' } })
})
test('a bug is logged by its place, never by its words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-log-'))
  const file = join(folder, 'deep', 'bugs.log')
  const broken = answering(() => {
    throw new TypeError('Ana Ruiz earns 91000', { cause: new Error('really 92000\n    at Ana Ruiz') })
  })
  const result = await answer(
    broken,
    'workspace.read',
    {},
    bugLog(file, '1.2.3', () => '2026-11-24T00:00:00.000Z'),
  )
  const log = readFileSync(file, 'utf8')
  const { reference } = JSON.parse(log) as { readonly reference: string } // written by the log itself
  expect(result).toEqual({ ok: false, failure: { kind: 'unexpected', reference } })
  expect(log).toContain('TypeError')
  expect(log).toContain('answer.test.ts')
  expect(log).not.toMatch(/Ana|9[12]000/)
  rmSync(folder, { recursive: true })
})
test('whatever is sent, an answer comes back and nothing is thrown', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...(Object.keys(commands) as CommandName[])), fc.anything(), async (name, input) => {
      const broken = answering(() => {
        throw new Error('no')
      })
      expect(await answer(broken, name, input, ref)).toMatchObject({ ok: false })
    }),
  ))
