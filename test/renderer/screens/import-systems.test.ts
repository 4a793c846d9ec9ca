import { describe, expect, test } from 'vitest'
import { systemChanges } from '../../../renderer/screens/import-systems/system-changes.ts'
import {
  asKind,
  isJsonName,
  jsonDraft,
  tableDraft,
  withAllRows,
  withCode,
  withoutRows,
  withUse,
  type TableDraft,
} from '../../../renderer/screens/import-systems/systems-draft.ts'
import { systemsImport } from '../../../src/exchange/systems/systems-import.ts'
import { systemsJson } from '../../../src/exchange/systems/systems-json.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { northwind, TODAY } from '../../support/organisation.ts'

const workspace = northwind()
const base64 = (text: string): string => Buffer.from(text).toString('base64')
function drafted(headings: readonly string[], ...rows: readonly (readonly string[])[]): TableDraft {
  let id = 0
  const table = { headings: [...headings], rows: rows.map((cells, at) => ({ row: at + 2, cells: [...cells] })) }
  return tableDraft('list.csv', table, () => `id-${++id}`)
}

describe('a file is taken for', () => {
  test.each([
    ['answers', ['Question code', 'Score']],
    ['answers', ['System', 'Code', 'Score', 'Evidence']],
    ['answers', ['Ref', 'Comment']],
    ['systems', ['System', 'Team', 'Owner']],
    ['systems', ['ID', 'Name', 'Team', 'Owner', 'Value']],
    ['systems', ['System', 'Level', 'Maturity score']],
    ['systems', ['Something', 'else']],
  ])('%s with the headings %j', (kind, headings) => {
    expect(drafted(headings, headings).kind).toBe(kind)
  })
  test('JSON by its name', () => {
    expect([isJsonName('a.JSON'), isJsonName('a.json.csv')]).toEqual([true, false])
  })
})

describe('a draft', () => {
  test('keeps rows left out for one kind of file only', () => {
    const draft = withoutRows(drafted(['System', 'Code', 'Score'], ['a', 'b', '1']), [2])
    expect([...draft.leftOut]).toEqual([2])
    expect(asKind(draft, 'systems')).toMatchObject({ kind: 'systems', leftOut: new Set() })
    expect(withAllRows(draft).leftOut.size).toBe(0)
  })
  test('gives a column to one use, in the kind of file it is taken for', () => {
    const draft = withUse(drafted(['Code', 'Score', 'Points'], ['a', '1', '2']), 2, 'score')
    expect(draft.answers).toEqual(['code', 'ignore', 'score'])
    expect(withUse(asKind(draft, 'systems'), 0, 'name').systems[0]).toBe('name')
  })
  test('forgets a meaning that is taken back', () => {
    const draft = withCode(drafted(['Code', 'Score'], ['Q1', '1']), 'q1', 'leave-out')
    expect([...draft.codes]).toEqual([['q1', 'leave-out']])
    expect(withCode(draft, 'q1', null).codes.size).toBe(0)
  })
  test('gives one id for one seed', () => {
    const { idFrom } = drafted(['System'], ['a'])
    expect([idFrom('a'), idFrom('b'), idFrom('a')]).toEqual(['id-1', 'id-2', 'id-1'])
  })
  test('of JSON reads what Cadre exported, and refuses another text by name', () => {
    const draft = jsonDraft('s.json', base64(systemsJson(workspace, TODAY)), () => 'id')
    expect(draft.content.lists.systems).toHaveLength(workspace.system.size)
    expect(() => jsonDraft('x.json', base64('{}'), () => 'id')).toThrow('x.json cannot be read')
    expect(() => jsonDraft('x.json', Buffer.from([0xff, 0xfe, 0x01]).toString('base64'), () => 'id')).toThrow('it is not a text')
  })
})

test('what changes is told field by field, and a new system in one line', () => {
  const draft = drafted(
    ['System', 'Size', 'Value', 'Target'],
    ['claims triage', 'large', '', '5'],
    ['New one', '', '900k', ''],
    ['Fraud Signals', '', '', ''],
  )
  const { systems } = systemsImport(draft.table, { columns: draft.systems, leftOut: draft.leftOut, idFrom: draft.idFrom }, workspace)
  expect(
    systemChanges(systems, workspace, standardFramework).map(({ name, field, before, after }) => [name, field, before, after]),
  ).toEqual([
    ['Claims Triage', 'Size', 'Medium', 'Large'],
    ['Claims Triage', 'Target', 'Level 4 by 31 Dec 2027', 'Level 5 by 31 Dec 2027'],
    ['New one', 'New system', '', 'Medium, £900k a year'],
  ])
})
