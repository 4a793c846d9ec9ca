import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { madeReadOnly, smallDisk } from '../support/mounts.ts'
import { started } from '../support/processes.ts'
import { anEdit, newFile, opened, rename, smallWorkspace, temporaryFolder } from '../support/workspace-files.ts'

const writer = new URL('../support/writer-process.ts', import.meta.url).pathname

describe('a folder that may not be written', () => {
  test('opens to read only, says so, and can be saved elsewhere', (context) => {
    const path = newFile()
    opened(path).close() // a file that was open once before has another header
    madeReadOnly(context, dirname(path))
    const file = opened(path)
    expect(file.readOnly).toBe('Cadre may not write in its folder. Save a copy elsewhere to change it.')
    expect(file.workspace().person.size).toBe(3)
    expect(() => file.edit(rename('Ana Diaz'))).toThrow('is open to read only: Cadre may not write in its folder')
    expect(() => file.backUp()).toThrow('Cadre may not write to')
    const copy = join(temporaryFolder(), 'copy.cadre')
    file.saveCopy(copy)
    expect(opened(copy).edit(rename('Ana Diaz')).changes).toHaveLength(1)
  })
  test('shows what a killed process had already saved', async (context) => {
    const path = newFile()
    const process = started(writer, [path, 'desktop', 'write'])
    await process.said(6)
    process.child.kill('SIGKILL')
    await process.ended
    // Without its shared-memory file, as on a disk that was unplugged and is now mounted to read only.
    const folder = temporaryFolder()
    const moved = join(folder, 'Northwind.cadre')
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${moved}${end}`)
    madeReadOnly(context, folder)
    expect(opened(moved).workspace().person.size).toBeGreaterThanOrEqual(Number(process.lines().at(-1)) + 1)
  })
  test('takes no new file', (context) => {
    const folder = temporaryFolder()
    madeReadOnly(context, folder)
    const path = join(folder, 'a.cadre')
    expect(() => createWorkspaceFile(path, smallWorkspace())).toThrow(`Cadre may not write to ${path}`)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a full disk', () => {
  const long = 'A note that fills the disk. '.repeat(140)
  const fill = (folder: string) => {
    try {
      for (let number = 0; ; number++) writeFileSync(join(folder, `filler-${number}`), Buffer.alloc(4096))
    } catch {
      return readdirSync(folder).filter((name) => name.startsWith('filler'))
    }
  }

  test('refuses the edit, keeps the file and memory as they were, and takes the next edit once there is space', (context) => {
    const folder = smallDisk(context, 1000)
    const path = join(folder, 'Northwind.cadre')
    createWorkspaceFile(path, smallWorkspace())
    const file = opened(path)
    file.edit(rename('Ana Diaz'))
    const fillers = fill(folder)
    const before = file.text()
    const memory = file.workspace()
    const write = () => {
      for (let number = 0; number < 40; number++)
        file.edit(anEdit('change-person', { personId: 'p2', patch: { title: `${number} ${long}` } }))
    }
    expect(write).toThrow(`The disk that holds ${path} is full. Free some space and try again`)
    const kept = file.past(100).length
    expect(() => file.backUp()).toThrow('is full')
    expect(file.workspace().person.get('p1')).toBe(memory.person.get('p1'))
    expect(readWorkspace(file.text()).person.get('p1')).toEqual(readWorkspace(before).person.get('p1'))
    for (const filler of fillers) rmSync(join(folder, filler))
    file.edit(rename('Ana Costa'))
    expect(file.past(100)).toHaveLength(kept + 1)
    const last = file.text()
    file.close()
    expect(opened(path).text()).toBe(last)
  })
  test('takes no new file and leaves nothing', (context) => {
    const folder = smallDisk(context, 64)
    const fillers = fill(folder)
    const path = join(folder, 'a.cadre')
    expect(() => createWorkspaceFile(path, smallWorkspace())).toThrow(`The disk that holds ${path} is full`)
    expect(readdirSync(folder).toSorted()).toEqual(fillers.toSorted())
  })
})

describe('copies', () => {
  test('a backup is whole, beside the file, and named after the moment', () => {
    const path = newFile()
    const file = opened(path)
    file.edit(rename('Ana Diaz'))
    const [first, second] = [file.backUp(), file.backUp()]
    expect(dirname(first)).toBe(join(dirname(path), 'Cadre backups'))
    expect(readdirSync(dirname(first))).toHaveLength(2)
    expect(first).toMatch(/Northwind backup 2026-11-2\d \d{4}\.cadre$/)
    expect(second).toMatch(/ \(2\)\.cadre$/)
    const backup = opened(first)
    expect(backup.text()).toBe(file.text())
    expect(backup.history().undo).toBe('change Ana Ruiz')
  })
  test('a copy replaces a closed file, and never the open one or one that someone has open', () => {
    const path = newFile()
    const file = opened(path)
    const closed = newFile()
    file.edit(rename('Ana Diaz'))
    file.saveCopy(closed)
    const other = opened(closed)
    expect(other.workspace().person.get('p1')?.name).toBe('Ana Diaz')
    expect(() => file.saveCopy(path)).toThrow('was left as it is')
    expect(() => file.saveCopy(closed)).toThrow('was left as it is')
    const gone = join(temporaryFolder(), 'gone', 'a.cadre')
    expect(() => file.saveCopy(gone)).toThrow(`${dirname(gone)} is not there`)
  })
})
