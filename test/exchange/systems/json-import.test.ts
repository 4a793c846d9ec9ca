import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/base/failure.ts'
import type { SystemsImport } from '../../../src/exchange/systems/imported.ts'
import { jsonImport } from '../../../src/exchange/systems/json-import.ts'
import { readSystemsJson } from '../../../src/exchange/systems/read-json.ts'
import { systemsJson } from '../../../src/exchange/systems/systems-json.ts'
import { problemLine } from '../../../src/exchange/table/problem.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { work } from '../../../src/model/edit.ts'
import { tableNames, type Workspace } from '../../../src/model/workspace.ts'
import { northwind, settingsWith, TODAY, workspaceOf } from '../../support/organisation.ts'
import { anyPortfolio } from './workspaces.ts'

const importing = (text: string, workspace: Workspace): SystemsImport =>
  jsonImport(readSystemsJson('systems.json', text), (seed) => `new ${seed}`, workspace)
const after = (workspace: Workspace, { given }: SystemsImport): Workspace =>
  applyChanges(workspace, work(workspace, { kind: 'import-systems', given: { ...given, on: TODAY } }).changes)
const lines = (found: SystemsImport): readonly string[] => found.problems.map(problemLine)
const aboutTables = ['system', 'assessment', 'improvement', 'safeguard', 'account', 'choice', 'dependency'] as const
/** The sample’s file with something in it replaced. */
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(systemsJson(northwind(), TODAY)) as Record<string, unknown> // what the export just wrote
  change(file)
  return JSON.stringify(file)
}

describe('everything about the systems', () => {
  test('read back into the workspace it came from changes nothing', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        const found = importing(systemsJson(workspace, TODAY), workspace)
        expect(lines(found)).toEqual([])
        expect(Object.values(found.given).flat()).toEqual([])
        expect(work(workspace, { kind: 'import-systems', given: { ...found.given, on: TODAY } }).changes).toEqual([])
      }),
    )
  })
  test('read into an empty workspace gives the same systems and all that is about them; names nobody has there are told', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        const empty = workspaceOf([], [])
        const found = importing(systemsJson(workspace, TODAY), empty)
        const made = after(empty, found)
        const withoutPeople = (one: object) => ({
          ...one,
          ...('ownerId' in one && { ownerId: null }),
          ...('teamId' in one && { teamId: null }),
          ...('assessorId' in one && { assessorId: null }),
        })
        for (const table of aboutTables) expect([...made[table].values()]).toEqual([...workspace[table].values()].map(withoutPeople))
        const named = [...workspace.system.values()].some(({ ownerId }) => ownerId !== null)
        if (named) expect(lines(found)).toContainEqual(expect.stringMatching(/^Names, person: Nobody is called “/))
      }),
    )
  })
  test('read twice into another workspace that has some of the systems under other ids, the second time changes nothing', () => {
    fc.assert(
      fc.property(anyPortfolio, (workspace) => {
        const renumbered = [...workspace.system.values()].slice(0, 2).map((one, at) => ({ ...one, id: `other-${at}` as typeof one.id }))
        const other = workspaceOf(
          [],
          renumbered.map((one) => ({ ...one, ownerId: null, teamId: null, answers: {} })),
        )
        const text = systemsJson({ ...workspace, person: new Map(), team: new Map() }, TODAY)
        const once = after(other, importing(text, other))
        expect(once.system.size).toBe(Math.max(workspace.system.size, other.system.size))
        expect(Object.values(importing(text, once).given).flat()).toEqual([])
      }),
    )
  })
  test('leaves what the file does not speak of alone', () => {
    const workspace = northwind()
    const made = after(
      workspace,
      importing(
        altered((file) => (file['systems'] = [])),
        workspaceOf([], []),
      ),
    )
    for (const table of tableNames) if (table !== 'workspace') expect(made[table].size).toBe(workspace[table].size)
  })
})

describe('a file that cannot come in', () => {
  test.each([
    ['', 'it is empty'],
    ['{', 'it is no sound JSON'],
    ['[]', 'not systems that Cadre exported'],
    ['{"format":"other","version":1,"currency":"GBP"}', 'not systems that Cadre exported'],
    ['{"format":"cadre-systems","version":2,"currency":"GBP"}', 'its format has version 2'],
    ['{"format":"cadre-systems","version":1,"currency":"GBP","systems":{}}', 'its “systems” is no list'],
  ])('%j is refused with its name', (text, words) => {
    expect(() => readSystemsJson('x.json', text)).toThrow(Refusal)
    expect(() => readSystemsJson('x.json', text)).toThrow(words)
  })
  test('an entry with a wrong field is named, and nothing comes in', () => {
    const text = altered((file) => {
      const [first, second] = file['systems'] as Record<string, unknown>[] // a list, as exported
      if (first) first['size'] = 'huge'
      if (second) second['valueAYear'] = -1
    })
    const found = importing(text, workspaceOf([], []))
    expect(lines(found).slice(0, 2)).toEqual([
      expect.stringMatching(/^Systems, entry 1 \(“.+”\), size: .*Correct it in the file/),
      expect.stringMatching(/^Systems, entry 2 \(“.+”\), valueayear: .*Correct it in the file/),
    ])
    expect(Object.values(found.given).flat()).toEqual([])
    expect(found.counts.toFix).toBe(2)
  })
  test('entries about a system that is not in the file, and one system twice, are named', () => {
    const text = altered((file) => {
      const systems = file['systems'] as Record<string, unknown>[] // a list, as exported
      file['systems'] = [systems[0], systems[0]]
      file['accounts'] = []
      file['dependencies'] = [{ id: 'x', systemId: systems[0]?.['id'], onId: 'gone', reason: '' }]
    })
    const found = importing(text, workspaceOf([], []))
    expect(lines(found)).toContainEqual(expect.stringMatching(/^Systems, entry 2 .*Entry 1 is the same system/))
    expect(lines(found)).toContainEqual(expect.stringMatching(/^Dependencies, entry 1, system: It names a system that is not in the file/))
  })
  test('an entry that breaks a rule over two fields is named', () => {
    const text = altered((file) => {
      const kept = (file['assessments'] as Record<string, unknown>[]).find(({ kind }) => kind === 'agreed') // a list, as exported
      if (kept) kept['closedOn'] = '2026-01-31'
    })
    expect(lines(importing(text, northwind()))).toEqual([expect.stringMatching(/^Assessments, entry \d+, closedon: .*it has no day/)])
  })
  test('an entry keeps its number behind one that is not sound, and a wrong entry of one list says nothing of another', () => {
    const text = altered((file) => {
      const [first, second] = file['improvements'] as Record<string, unknown>[] // a list, as exported
      if (first) first['to'] = 7
      if (second) second['systemId'] = 'gone'
    })
    const found = importing(text, northwind())
    expect(lines(found)).toEqual([
      expect.stringMatching(/^Improvements, entry 1, to: /),
      expect.stringMatching(/^Improvements, entry 2, system: It names a system that is not in the file/),
    ])
    expect(new Set(found.systems.map(({ state }) => state))).toEqual(new Set(['left-out']))
  })
  test('what is about a system that is to be mended is not named as well', () => {
    const text = altered((file) => {
      const [first] = file['systems'] as Record<string, unknown>[] // a list, as exported
      if (first) first['size'] = 'huge'
    })
    expect(lines(importing(text, northwind()))).toEqual([expect.stringMatching(/^Systems, entry 1 /)])
  })
  test('amounts in another currency stop it', () => {
    const found = importing(systemsJson(northwind(), TODAY), workspaceOf([], [], [], settingsWith({ currency: 'EUR' })))
    expect(lines(found)[0]).toContain('Its amounts are in “GBP” and this workspace counts in EUR')
    expect(found.given.systems).toEqual([])
  })
})
