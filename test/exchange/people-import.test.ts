import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawTable } from '../../src/contract/commands.ts'
import { peopleImport } from '../../src/exchange/people-import.ts'
import { guessedMapping } from '../../src/exchange/people-mapping.ts'
import { PeopleField, type ColumnUse } from '../../src/exchange/people/field.ts'
import { readCsv } from '../../src/exchange/read/csv.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { applyChanges, changed } from '../../src/model/change.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { after, empty, ids, imported, words } from '../support/people-lists.ts'
import { aPerson, aTeam } from '../support/workspace-files.ts'

describe('managers', () => {
  test('are found by id, email or a name that only one has, also in the workspace', () => {
    const workspace = applyChanges(empty, [changed('person', null, aPerson('w1', 'Dana Whitfield'))])
    const result = imported('Name,ID,Email,Manager\nAna,1,ana@x.org,Dana Whitfield\nBen,2,,1\nCy,3,,ANA@x.org\nDi,4,,ben\n', workspace)
    const byName = new Map(result.people.map((person) => [person.name, person]))
    expect(byName.get('Ana')?.managerId).toBe('w1')
    expect(byName.get('Ben')?.managerId).toBe(byName.get('Ana')?.id)
    expect(byName.get('Cy')?.managerId).toBe(byName.get('Ana')?.id)
    expect(byName.get('Di')?.managerId).toBe(byName.get('Ben')?.id)
    expect(result.problems).toEqual([])
  })
  test('who cannot be found, or could be two people, are left empty and said', () => {
    const result = imported('Name,ID,Manager\nAna,1,E9\nBen,2,Cy\nCy,3,\nCy,4,\n')
    expect(words(result)).toEqual([
      '2 manager: Nobody in the list or the workspace has the id, email or name “E9”. Correct it, or go on without a manager.',
      '3 manager: 2 people fit “Cy” (rows 4 and 5). Write the manager’s id instead, or go on without a manager.',
    ])
    expect(result.counts).toMatchObject({ new: 4, toFix: 0 })
    expect(result.people.every(({ managerId }) => managerId === null)).toBe(true)
  })
  test('in rows that are not imported are said', () => {
    const text = 'Name,ID,Manager\nAna,1,\nBen,2,1\n'
    const result = imported(text, empty, { leftOut: [2] })
    expect(words(result)).toEqual(['3 manager: Ana in row 2 is not imported. Mend that row, or go on without a manager.'])
    expect(result.counts).toEqual({ new: 1, changed: 0, same: 0, toFix: 0, leftOut: 1 })
  })
  test('who report to each other in a circle block every row of it, and no other', () => {
    const result = imported('Name,ID,Manager\nAna,1,2\nBen,2,3\nCy,3,1\nDi,4,1\nEd,5,5\n')
    const circle = result.problems.filter(({ blocking }) => blocking)
    expect(circle.map(({ row }) => row)).toEqual([2, 3, 4, 6])
    expect(circle[0]?.message).toBe(
      'Ana (row 2) reports to Ben (row 3), who reports to Cy (row 4), who reports to Ana (row 2). Choose another manager for one of them.',
    )
    expect(circle[3]?.message).toBe('Ed (row 6) reports to themselves. Choose another manager, or none.')
    expect(result.people.map(({ name }) => name)).toEqual(['Di'])
  })
  test('a circle through someone of the workspace is found', () => {
    const workspace = applyChanges(empty, [
      changed('person', null, aPerson('w1', 'Ana', { sourceId: '1' })),
      changed('person', null, aPerson('w2', 'Ben', { managerId: 'w1', sourceId: '2' })),
    ])
    const result = imported('Name,ID,Manager\nAna,1,Ben\n', workspace)
    expect(words(result)).toEqual([
      '2 manager: Ana (row 2) reports to Ben, who reports to Ana (row 2). Choose another manager for one of them.',
    ])
  })
})

describe('who is who', () => {
  test('two rows with one id, one email, or one bare name are a problem of the later one', () => {
    const result = imported('Name,ID,Email\nAna,1,\nBen,1,\nCy,,c@x.org\nDi,,C@x.org\nEd,,\nEd,,\n')
    expect(words(result)).toEqual([
      '3 id: Same id as row 2, Ana. Leave one of the two out, or correct this one.',
      '5 email: Same email as row 4, Cy. Leave one of the two out, or correct this one.',
      '7 name: Same name as row 6, and neither has an id or an email to tell them apart. Leave one out, or add one.',
    ])
    expect(result.problems.every(({ blocking }) => blocking)).toBe(true)
    expect(result.counts).toMatchObject({ new: 3, toFix: 3 })
  })
  test('a person of the workspace is found by id, then email, then name, and keeps what the list does not say', () => {
    const known = [
      aPerson('w1', 'Ana Old', {
        sourceId: '1',
        owns: [{ area: 'cost', share: 'main' }],
        role: 'ai-architect',
        level: 5,
        title: 'Engineer',
      }),
      aPerson('w2', 'Ben', { email: 'ben@x.org' }),
      aPerson('w3', 'Cy'),
      aPerson('w4', 'Di', { sourceId: '77' }),
    ]
    const workspace = applyChanges(
      empty,
      known.map((person) => changed('person', null, person)),
    )
    const result = imported('Name,ID,Email,Title\nAna New,1,,Engineer\nBenjamin,2,ben@x.org,\nCy,3,,\nDi,4,,\n', workspace)
    expect(result.people.map(({ name }) => name)).toEqual(['Ana New', 'Benjamin', 'Cy', 'Di'])
    expect(result.people.slice(0, 3).map(({ id }) => id)).toEqual(['w1', 'w2', 'w3'])
    expect(result.people[0]).toMatchObject({ owns: [{ area: 'cost', share: 'main' }], role: 'ai-architect', level: 5 })
    expect(result.rows.map(({ state }) => state)).toEqual(['changed', 'changed', 'changed', 'new'])
  })
  test('a role chosen in Cadre stays until the title changes', () => {
    const workspace = applyChanges(empty, [
      changed('person', null, aPerson('w1', 'Ana', { title: 'AI Engineer', role: 'ai-reliability-engineer', level: 4 })),
    ])
    expect(imported('Name,Title\nAna,AI Engineer\n', workspace).counts).toMatchObject({ same: 1 })
    expect(imported('Name,Title\nAna,AI Architect\n', workspace).people).toMatchObject([{ role: 'ai-architect' }])
  })
  test('teams are those of the workspace by name, or new ones', () => {
    const workspace = applyChanges(empty, [changed('team', null, aTeam('t1', 'Claims'))])
    const result = imported('Name,Team\nAna,claims\nBen,Service\nCy,SERVICE\n', workspace)
    expect(result.teams).toMatchObject([{ name: 'Service', leadId: null }])
    expect(result.people.map(({ teamId }) => teamId)).toEqual(['t1', result.teams[0]?.id, result.teams[0]?.id])
  })
  test('corrections and rows left out change what is read, nothing else', () => {
    const text = 'Name,Role,Level\nAna,AI Systems Engineer,L3/4\nBen,AI Systems Engineer,9\n'
    const result = imported(text, empty, { corrections: [{ row: 2, field: 'level', value: '4' }], leftOut: [3] })
    expect(result.problems).toEqual([])
    expect(result.people).toMatchObject([{ name: 'Ana', level: 4 }])
    expect(result.counts).toEqual({ new: 1, changed: 0, same: 0, toFix: 0, leftOut: 1 })
  })
  test('without a column of names there is one thing to do', () => {
    const result = imported('Shoe size\n41\n42\n')
    expect(words(result)).toEqual(['1 name: No column holds names. Choose the one that does.'])
    expect(result.counts).toMatchObject({ new: 0, toFix: 2 })
  })
})

describe('columns', () => {
  test('say what they became and what to look at', () => {
    const { columns } = imported('Name,Job title,Manager,Shoe size\nAna,Senior AI Engineer,E9,41\nBen,Lead AI Engineer,,42\nCy,Chef,,\n')
    expect(columns.map(({ words: said }) => said)).toEqual([
      'All values match',
      'Check: 2 titles became AI Systems Engineer',
      'Check: 1 row to look at',
      'Not imported',
    ])
    expect(columns[0]?.samples).toEqual(['Ana', 'Ben', 'Cy'])
  })
})

describe('any list', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Ana',
      'Ben',
      'a@x.org',
      'b@x.org',
      '1',
      '2',
      '3',
      'L3/4',
      '100 %',
      '0,5',
      '31/02/2025',
      '03/04/2025',
      'AI Engineer',
      'Claims',
      '£5k',
      '=1',
      'constructor',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  const anyTable = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 }).map((rows): RawTable => ({
    headings: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    rows: rows.map((cells, at) => ({ row: at + 2, cells })),
  }))
  const anyMapping = fc
    .array(fc.constantFrom<ColumnUse>(...PeopleField.options, 'ignore'), { minLength: 8, maxLength: 8 })
    .map((uses): ColumnUse[] => ['name', 'id', 'manager', ...uses])
  const anyList = fc.tuple(
    anyTable,
    fc.oneof(
      anyMapping,
      anyMapping.map((uses) => uses.toReversed()),
    ),
  )

  test('makes each row a person or a problem, never throws, can be imported, and is then the same', () => {
    fc.assert(
      fc.property(anyList, ([table, mapping]) => {
        const run = (workspace: Workspace) => peopleImport(table, mapping, { idFrom: ids() }, workspace, standardFramework)
        const result = run(empty)
        const blocked = new Set(result.problems.filter(({ blocking }) => blocking).map(({ row }) => row))
        for (const { row, person } of result.rows) expect(person === null).toBe(blocked.has(row) || blocked.has(1))
        expect(result.rows).toHaveLength(table.rows.length)
        const then = after(empty, result)
        expect(then.person.size).toBe(result.counts.new)
        const again = run(then)
        expect(again.counts).toEqual({ ...result.counts, new: 0, same: result.counts.new })
        expect(again.people).toEqual([])
        expect(again.teams).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('can be imported over any other, in one step that breaks nothing', () => {
    fc.assert(
      fc.property(anyList, anyList, ([table, mapping], [later, laterMapping]) => {
        const first = after(empty, peopleImport(table, mapping, { idFrom: ids() }, empty, standardFramework))
        const result = peopleImport(later, laterMapping, { idFrom: ids() }, first, standardFramework)
        const then = after(first, result)
        expect(then.person.size).toBe(first.person.size + result.counts.new)
      }),
      { numRuns: 400 },
    )
  })
})

const real = fileURLToPath(new URL('../../../shared/data/people-2022-04.csv', import.meta.url))
test('a real company’s list of 267 people is read whole', ({ skip }) => {
  if (!existsSync(real)) skip('the shared list of a real company is not on this machine')
  const table = readCsv('people-2022-04.csv', readFileSync(real))
  const run = (workspace: Workspace) => peopleImport(table, guessedMapping(table), { idFrom: ids() }, workspace, standardFramework)
  const result = run(empty)
  expect(result.counts).toEqual({ new: 267, changed: 0, same: 0, toFix: 0, leftOut: 0 })
  const dangling = result.problems.map(({ field, value }) => `${field} ${value}`)
  expect([...new Set(dangling)].toSorted()).toEqual(['manager E1021', 'manager E1181', 'manager E1215'])
  expect(new Set(result.people.map(({ allocation }) => allocation))).toEqual(new Set([1, 0.8, 0.5]))
  expect(result.people.find(({ sourceId }) => sourceId === 'E1001')?.startDate).toBe('2016-11-13')
  expect(run(after(empty, result)).counts).toMatchObject({ new: 0, changed: 0, same: 267 })
})
