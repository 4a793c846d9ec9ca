import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawTable } from '../../../src/contract/commands.ts'
import { readCsv } from '../../../src/exchange/read/csv.ts'
import type { SystemsImport } from '../../../src/exchange/systems/imported.ts'
import { systemsCsv } from '../../../src/exchange/systems/systems-csv.ts'
import { guessedSystemColumns, systemsImport } from '../../../src/exchange/systems/systems-import.ts'
import { problemLine } from '../../../src/exchange/table/problem.ts'
import { standardFramework as framework } from '../../../src/framework/standard.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { work } from '../../../src/model/edit.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { northwind, TODAY, workspaceOf } from '../../support/organisation.ts'
import { anyPortfolio } from './workspaces.ts'

const tableOf = (text: string): RawTable => readCsv('systems.csv', new TextEncoder().encode(text))
const importing = (table: RawTable, workspace: Workspace, leftOut: readonly number[] = []): SystemsImport =>
  systemsImport(table, { columns: guessedSystemColumns(table), leftOut: new Set(leftOut), idFrom: (seed) => seed }, workspace)
const after = (workspace: Workspace, { given }: SystemsImport): Workspace =>
  applyChanges(workspace, work(workspace, { kind: 'import-systems', given: { ...given, on: TODAY } }).changes)
const lines = (found: SystemsImport): readonly string[] => found.problems.map(problemLine)

describe('a systems list', () => {
  test('brings new systems, and changes what its cells say of those that are there', () => {
    const workspace = northwind()
    const table = tableOf(
      'System,Team,Owner,Size,Annual value,Target,Due,Summary\nclaims  triage,,,large,£5.1m,,,\nLetter writer,,,S,900k,L3,31/03/2027,"Writes\nletters"\n',
    )
    const found = importing(table, workspace)
    expect(lines(found)).toEqual([])
    expect(found.counts).toEqual({ new: 1, changed: 1, same: 0, toFix: 0, leftOut: 0 })
    const made = after(workspace, found)
    const before = workspace.system.get('claims-triage')
    expect(made.system.get('claims-triage')).toEqual({ ...before, size: 'large', valueAYear: 5_100_000 })
    expect([...made.system.values()].at(-1)).toMatchObject({
      name: 'Letter writer',
      size: 'small',
      valueAYear: 900_000,
      target: { level: 3, by: '2027-03-31' },
      summary: 'Writes\nletters',
      teamId: null,
    })
  })
  test.each([
    ['System,Size\nA,huge\n', 'Row 2, size: “huge” is no size. Write small, medium or large.'],
    ['System,Value\nA,lots\n', 'Row 2, value a year: “lots” is not an amount.'],
    ['System,Value,Currency\nA,5,EUR\n', 'Row 2, currency: The amounts are in “EUR” and this workspace counts in GBP.'],
    ['System,Target\nA,6\n', 'Row 2, target level: “6” is no level. Write 1, 2, 3, 4 or 5'],
    ['System,Target by\nA,2027-02-30\n', 'Row 2, target by: “2027-02-30” is not a day.'],
    ['System,Target by\nA,2027-02-28\n', 'Row 2, target level: There is a day to reach the target by, but no target level.'],
    ['System,Cost target\nA,0\n', 'Row 2, cost target: A cost target is more than 0.'],
    ['System,Size\n,small\n', 'Row 2, system: This row names no system.'],
    ['Team\nA\n', 'Whole file, system: No column holds the names of systems.'],
  ])('names by row what cannot stand, and writes nothing of it: %j', (text, words) => {
    const found = importing(tableOf(text), workspaceOf([], []))
    expect(found.given.systems).toEqual([])
    expect(lines(found)).toContainEqual(expect.stringContaining(words))
    expect(found.problems.some(({ blocking }) => blocking)).toBe(true)
  })
  test('names both rows about one system, and goes on when one is left out', () => {
    const table = tableOf('System,Size\nA,small\nB,small\na,large\n')
    const found = importing(table, workspaceOf([], []))
    expect(lines(found)).toEqual([
      'Row 2, system: Row 4 names the same system. Leave all but one of them out.',
      'Row 4, system: Row 2 names the same system. Leave all but one of them out.',
    ])
    expect(importing(table, workspaceOf([], []), [4]).counts).toMatchObject({ new: 2, toFix: 0, leftOut: 1 })
  })
  test('names a team or owner that is not there, and goes on without', () => {
    const found = importing(tableOf('System,Team,Owner\nA,Platform,Ana Ruiz\n'), workspaceOf([], []))
    expect(lines(found)).toEqual([
      'Row 2, team: No team is called “Platform”, so the system comes in without a team. Correct the name, or choose the team afterwards.',
      'Row 2, owner: Nobody is called “Ana Ruiz”, so the system comes in without an owner. Correct the name, or choose the owner afterwards.',
    ])
    expect(found.counts.new).toBe(1)
  })
  test('says that levels are not imported, and which rows are empty', () => {
    const found = importing(tableOf('System,Level\nA,3\n,\nB,4\n'), workspaceOf([], []))
    expect(found.notes).toEqual([expect.stringContaining('are not imported')])
    expect(lines(found)).toEqual([expect.stringContaining('Row 3, row: This row is empty and is passed over.')])
  })
})

describe('any portfolio', () => {
  test('written as CSV and read into the same workspace changes nothing', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        if (workspace.system.size === 0) return
        const found = importing(tableOf(systemsCsv(workspace, framework)), workspace)
        expect(lines(found)).toEqual([])
        expect(found.given.systems).toEqual([])
        expect(found.counts.same).toBe(workspace.system.size)
      }),
    )
  })
  test('read into a workspace with the same people gives systems that are written the same', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        if (workspace.system.size === 0) return
        // Two people of one name cannot be told apart.
        const people = new Map([...workspace.person].filter(([id]) => id !== 'p2'))
        const bare = new Map(
          [...workspace.system].map(([id, one]) => [
            id,
            { ...one, answers: {}, excluded: [], ownerId: one.ownerId === 'p2' ? null : one.ownerId },
          ]),
        )
        const source: Workspace = { ...workspace, person: people, system: bare }
        const empty = { ...workspaceOf([], []), person: people, team: workspace.team }
        const text = systemsCsv(source, framework)
        expect(systemsCsv(after(empty, importing(tableOf(text), empty)), framework)).toBe(text)
      }),
    )
  })
  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPortfolio, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (portfolio, workspace, places) => {
        if (portfolio.system.size === 0) return
        const table = tableOf(systemsCsv(portfolio, framework))
        const shuffled = table.rows
          .map((row, at) => ({ row, at: places[at] ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ row }) => row)
        const byName = (found: SystemsImport) => found.given.systems.map(({ name, ...rest }) => [name, rest]).toSorted()
        expect(byName(importing({ ...table, rows: shuffled }, workspace))).toEqual(byName(importing(table, workspace)))
      }),
    )
  })
})
