import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import { createWorkspaceFile } from '../../src/storage/create-file.ts'
import { anEdit, inOrder, newFile, opened, rename, smallWorkspace, temporaryFolder } from '../support/workspace-files.ts'

const names = (path: string) => [...opened(path).workspace().person.values()].map((person) => person.name)

describe('a new file', () => {
  test('opens as the workspace it was made from, rows in their order', () => {
    const file = opened(newFile())
    expect(inOrder(file.workspace())).toEqual(inOrder(smallWorkspace()))
    expect(inOrder(readWorkspace(file.text()))).toEqual(inOrder(smallWorkspace()))
    expect(file.history()).toEqual({ undo: null, redo: null, savedAt: null })
    expect(file.readOnly).toBeNull()
  })
  test('is refused where a file is already there, which stays', () => {
    const path = join(temporaryFolder(), 'notes.cadre')
    writeFileSync(path, 'mine')
    expect(() => createWorkspaceFile(path, smallWorkspace())).toThrow('is already there and was left as it is')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })
  test('is refused where the folder is not there', () => {
    const folder = join(temporaryFolder(), 'gone')
    expect(() => createWorkspaceFile(join(folder, 'a.cadre'), smallWorkspace())).toThrow(`${folder} is not there`)
  })
  test('leaves nothing beside it, neither when made nor when closed', () => {
    const path = newFile()
    expect(readdirSync(dirname(path))).toEqual(['Northwind.cadre'])
    const file = opened(path)
    file.edit(rename('Ana Diaz'))
    file.close()
    expect(readdirSync(dirname(path))).toEqual(['Northwind.cadre'])
  })
})

describe('an edit', () => {
  test('is in the file, in memory and in history', () => {
    const path = newFile()
    const file = opened(path)
    const { changes, history } = file.edit(rename('Ana Diaz'))
    expect(changes).toMatchObject([{ table: 'person', id: 'p1', before: { name: 'Ana Ruiz' }, after: { name: 'Ana Diaz' } }])
    expect(history).toEqual({ undo: 'change Ana Ruiz', redo: null, savedAt: '2026-11-22T14:02:00.000Z' })
    expect(file.past(10)).toEqual([{ seq: 1, at: '2026-11-22T14:02:00.000Z', words: 'change Ana Ruiz', rows: 1 }])
    file.close()
    expect(names(path)).toEqual(['Ana Diaz', 'Ben Okafor', 'Chiara Abebe'])
  })
  test('that changes nothing writes nothing', () => {
    const file = opened(newFile())
    expect(file.edit(rename('Ana Ruiz')).changes).toEqual([])
    expect(file.past(10)).toEqual([])
  })
  test('that is refused changes nothing', () => {
    const file = opened(newFile())
    const before = file.text()
    const cycle = anEdit('change-person', { personId: 'p1', patch: { managerId: 'p2' } })
    expect(() => file.edit(cycle)).toThrow('would report in a circle')
    expect(() => file.edit(anEdit('change-person', { personId: 'p1', patch: { teamId: 'gone' } }))).toThrow('not there')
    expect(file.text()).toBe(before)
    expect(file.past(10)).toEqual([])
  })
  test('is refused when the file was moved while it was open', () => {
    const path = newFile()
    const file = opened(path)
    renameSync(path, `${path}.moved`)
    expect(() => file.edit(rename('Ana Diaz'))).toThrow('was moved, removed or replaced while it was open')
    renameSync(`${path}.moved`, path)
    file.edit(rename('Ana Diaz'))
    expect(file.workspace().person.get('p1')?.name).toBe('Ana Diaz')
  })
})

describe('undo and redo', () => {
  test('a removed person comes back to the same place, for the window too', () => {
    const file = opened(newFile())
    file.edit(anEdit('remove-person', { personId: 'p1' }))
    const { changes } = file.undo()
    expect(changes.find((change) => change.id === 'p1')).toMatchObject({ before: null, place: 0 })
    expect(inOrder(file.workspace())).toEqual(inOrder(smallWorkspace()))
    expect(inOrder(readWorkspace(file.text()))).toEqual(inOrder(smallWorkspace()))
  })
  test('survive closing, and a new edit ends redo', () => {
    const path = newFile()
    const first = opened(path)
    first.edit(rename('Ana Diaz'))
    first.edit(rename('Ben Silva', 'p2'))
    first.undo()
    first.close()
    const second = opened(path)
    expect(second.history()).toMatchObject({ undo: 'change Ana Ruiz', redo: 'change Ben Okafor' })
    second.undo()
    expect(inOrder(second.workspace())).toEqual(inOrder(smallWorkspace()))
    second.redo()
    second.edit(rename('Chiara Bianchi', 'p3'))
    expect(second.history()).toMatchObject({ undo: 'change Chiara Abebe', redo: null })
    expect(second.past(3).map(({ words }) => words)).toEqual(['change Chiara Abebe', 'redo: change Ana Ruiz', 'undo: change Ana Ruiz'])
  })
  test('are refused when there is nothing to undo or redo', () => {
    const file = opened(newFile())
    expect(() => file.undo()).toThrow('There is nothing to undo.')
    expect(() => file.redo()).toThrow('There is nothing to redo.')
  })
})

describe('what cannot be opened', () => {
  test.each([
    ['a file that is not there', () => {}, 'is not there. Check the name'],
    ['a folder', (path: string) => mkdirSync(path), 'cannot be read: it is a folder'],
    ['an empty file', (path: string) => writeFileSync(path, ''), 'is not a Cadre workspace: it is empty'],
    ['a text file', (path: string) => writeFileSync(path, 'Dear all,\n'.repeat(100)), 'is not a Cadre workspace. Choose'],
  ])('%s is refused with what it is', (_, make, words) => {
    const path = join(temporaryFolder(), 'Northwind.cadre')
    make(path)
    const before = existsSync(path) && readdirSync(dirname(path))
    expect(() => opened(path)).toThrow(`${path} ${words}`)
    expect(existsSync(path) && readdirSync(dirname(path))).toEqual(before)
  })
})
