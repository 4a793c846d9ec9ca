import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliverInto } from '../../electron/deliver.ts'
import { workspaceArgument } from '../../electron/files-from-outside.ts'
import { freeName } from '../../electron/free-name.ts'
import { recentFiles } from '../../electron/recent-files.ts'
import { writeWhole } from '../../electron/write-whole.ts'
import { smallDisk } from '../support/mounts.ts'
import { temporaryFolder } from '../support/workspace-files.ts'

describe('files on their way out', () => {
  test('a free name is never one that is taken, and a name that is free stays', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(20), (name, count) => {
        const taken = new Set<string>()
        for (let n = 0; n < count; n++) taken.add(freeName(name, (other) => taken.has(other)))
        expect(taken.size).toBe(count)
        expect(freeName(name, () => false)).toBe(name)
      }),
    ))
  test('what is in the folder stays as it was', () => {
    const folder = join(temporaryFolder(), 'new', 'folder')
    const bytes = Buffer.from('first')
    expect(deliverInto(folder, [{ name: 'plan.docx', bytes }])).toEqual({ kind: 'saved', folder, files: ['plan.docx'] })
    expect(deliverInto(folder, [{ name: 'plan.docx', bytes: Buffer.from('second') }])).toMatchObject({ files: ['plan (2).docx'] })
    expect(readFileSync(join(folder, 'plan.docx'), 'utf8')).toBe('first')
  })
  test('a folder that no file system takes is refused at once, and says so', () => {
    for (const folder of ['/proc/cadre/documents', '/proc/cadre'])
      expect(() => deliverInto(folder, [])).toThrow(/^Cadre may not write to \/proc\S*\. Choose a folder you can write to/)
  })
  test('a file where a folder should be is named', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'list.csv'), 'Name')
    expect(() => deliverInto(join(folder, 'list.csv'), [])).toThrow('list.csv is already there')
    expect(() => deliverInto(join(folder, 'list.csv', 'deep'), [])).toThrow(/list\.csv/)
  })
  test('when one of several files does not fit, none of them is left', (context) => {
    const disk = smallDisk(context, 64)
    const file = (name: string, size: number) => ({ name, bytes: Buffer.alloc(size) })
    expect(() => deliverInto(disk, [file('a.docx', 20_000), file('b.docx', 60_000)])).toThrow('is full')
    expect(readdirSync(disk)).toEqual([])
  })
  test('a file that does not fit on the disk leaves the one before it whole', (context) => {
    const disk = smallDisk(context, 64)
    const file = join(disk, 'plan.docx')
    writeWhole(file, 'x'.repeat(20_000))
    expect(() => writeWhole(file, 'y'.repeat(60_000))).toThrow('is full')
    expect(readFileSync(file, 'utf8')).toBe('x'.repeat(20_000))
    expect(readdirSync(disk)).toEqual(['plan.docx'])
  })
})

describe('recent files', () => {
  const day = (n: number) => `2026-11-${n}T00:00:00.000Z`
  test('the last twelve are kept over a restart, latest first, each once', () => {
    const file = join(temporaryFolder(), 'deep', 'recent.json')
    const recent = recentFiles(file)
    for (let n = 10; n < 25; n++) recent.add(`/w/${n}.cadre`, day(n))
    recent.add('/w/20.cadre', day(26))
    const again = recentFiles(file)
    expect(again.list().map((one) => one.file)).toEqual(
      ['20', '24', '23', '22', '21', '19', '18', '17', '16', '15', '14', '13'].map((n) => `${n}.cadre`),
    )
    for (const { id, file: name } of again.list()) {
      expect(again.path(id)).toBe(`/w/${name}`)
      expect(id).not.toContain(name)
    }
    expect(again.path('/w/20.cadre')).toBe(null)
  })
  test.each(['', '{', '[{"path":7}]', '{"path":"/etc/passwd"}'])('a list that reads %j counts as empty', (text) => {
    const file = join(temporaryFolder(), 'recent.json')
    writeFileSync(file, text)
    expect(recentFiles(file).list()).toEqual([])
  })
  test('a list that cannot be written is no failure', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'recent.json'))
    const recent = recentFiles(join(folder, 'recent.json'))
    recent.add('/w/a.cadre', day(24))
    expect(recent.list()).toHaveLength(1)
    expect(existsSync(join(folder, 'recent.json'))).toBe(true)
  })
})

test('a file named on a command line is found among switches, from the folder it was named in', () => {
  expect(workspaceArgument(['--no-sandbox', '.', 'Plan.CADRE', 'b.cadre'], '/home/ana')).toBe('/home/ana/Plan.CADRE')
  expect(workspaceArgument(['--file=a.cadre', '.'], '/home')).toBe(null)
})
