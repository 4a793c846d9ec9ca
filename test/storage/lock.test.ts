import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { started } from '../support/processes.ts'
import { newFile, opened, rename, temporaryFolder } from '../support/workspace-files.ts'

const writer = new URL('../support/writer-process.ts', import.meta.url).pathname

test('a second process opens to read only and says who has the file; when that closes, the next may write', async () => {
  const path = newFile()
  const first = started(writer, [path, 'browser'])
  await first.said(1)
  const second = opened(path)
  expect(second.readOnly).toBe('It is open in Cadre in a browser. Close it there to change it here, or save a copy.')
  expect(() => second.edit(rename('Ana Diaz'))).toThrow('is open to read only: it is open in Cadre in a browser. Save a copy to change it.')
  expect(() => second.undo()).toThrow('is open to read only')
  expect(second.workspace().person.get('p1')?.name).toBe('Ana Ruiz')
  first.child.stdin.end()
  await first.ended
  expect(opened(path).readOnly).toBeNull()
})

test('a file reached through a link has the same lock', async () => {
  const path = newFile()
  const link = join(temporaryFolder(), 'Linked.cadre')
  symlinkSync(path, link)
  const first = started(writer, [link, 'browser'])
  await first.said(1)
  expect(opened(path).readOnly).toContain('It is open in Cadre in a browser.')
  expect(opened(link).path).toBe(path)
})

test('the lock of a process that was killed holds no one back', async () => {
  const path = newFile()
  const first = started(writer, [path, 'desktop'])
  await first.said(1)
  first.child.kill('SIGKILL')
  await first.ended
  expect(existsSync(`${path}-lock`)).toBe(true)
  const next = opened(path)
  expect(next.readOnly).toBeNull()
  next.close()
  expect(existsSync(`${path}-lock`)).toBe(false)
})

test('of many that open at once exactly one may write', async () => {
  const path = newFile()
  const all = [1, 2, 3, 4].map(() => started(writer, [path, 'command-line']))
  await Promise.all(all.map((one) => one.said(1)))
  const mayWrite = all.filter((one) => one.lines()[0]?.includes('"readOnly":null'))
  expect(mayWrite).toHaveLength(1)
})

test('a second opener in the same process reads what is there, and the first goes on writing', () => {
  const path = newFile()
  const first = opened(path)
  first.edit(rename('Ana Diaz'))
  const second = opened(path)
  expect(second.readOnly).toContain('It is open in the Cadre desktop app.')
  expect(second.workspace().person.get('p1')?.name).toBe('Ana Diaz')
  second.close()
  first.edit(rename('Ana Costa'))
  expect(opened(path, { looksOnly: true }).workspace().person.get('p1')?.name).toBe('Ana Costa')
})

test('a lock file that is no lock is replaced', () => {
  const path = newFile()
  writeFileSync(`${path}-lock`, 'left by another program, long enough to be read as a page of a database. '.repeat(20))
  expect(opened(path).readOnly).toBeNull()
})

test('to look at only takes no lock and leaves nothing beside the file', () => {
  const path = newFile()
  const looking = opened(path, { looksOnly: true })
  expect(looking.readOnly).toBe('It was opened to look at only.')
  expect(['-lock', '-wal', '-shm'].filter((end) => existsSync(`${path}${end}`))).toEqual([])
  expect(opened(path).readOnly).toBeNull()
})
