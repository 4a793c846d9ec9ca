import { describe, expect, test } from 'vitest'
import { corrected, draftFrom, putBack, withoutRows, withUse, type ImportDraft } from '../../../renderer/screens/import/import-draft.ts'
import { fieldChanges, totals } from '../../../renderer/screens/import/review-words.ts'
import { linesOf, linesShown, shownFields, shows } from '../../../renderer/screens/import/rows-view.ts'
import { peopleImport, type PeopleImport } from '../../../src/exchange/people-import.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { work } from '../../../src/model/edit.ts'
import { northwind } from '../../support/organisation.ts'

const workspace = northwind()
const headings = ['Full name', 'Job title', 'Grade', 'Squad', 'Start', 'Line mgr', 'FTE']
const list = [
  ['Dana Whitfield', 'AI Systems Engineer', 'L4', 'Claims AI', '05/02/2024', 'Priya Raman', '100'],
  ['Ana Ruiz', 'AI Systems Engineer', 'L3/4', 'New team', '31/02/2025', 'Nobody Known', '80'],
  ['Bo Lund', 'Account Manager', '', 'Sales', '13/08/2023', 'Ana Ruiz', '100'],
]
function drafted(): ImportDraft {
  let id = 0
  return draftFrom('list.csv', { headings, rows: list.map((cells, at) => ({ row: at + 2, cells })) }, () => `id-${++id}`)
}
const imported = ({ table, mapping, dateOrder: _, ...options }: ImportDraft): PeopleImport =>
  peopleImport(table, mapping, options, workspace, standardFramework)
const mended = (draft: ImportDraft): ImportDraft => corrected(corrected(draft, 3, 'level', '4'), 3, 'start-date', '28/02/2025')

describe('a draft', () => {
  test('gives a field to one column only', () => {
    const draft = withUse(drafted(), 1, 'name')
    expect(draft.mapping.filter((use) => use === 'name')).toEqual(['name'])
    expect(draft.mapping[1]).toBe('name')
    expect(withUse(drafted(), 1, 'ignore').mapping.filter((use) => use === 'ignore')).toHaveLength(1)
  })

  test('keeps the last correction of a cell', () => {
    const draft = corrected(corrected(drafted(), 3, 'level', '9'), 3, 'level', '4')
    expect(draft.corrections).toEqual([{ row: 3, field: 'level', value: '4' }])
  })

  test('leaves a row out once and puts it back', () => {
    const draft = withoutRows(withoutRows(drafted(), [3]), [3, 4])
    expect(draft.leftOut).toEqual([3, 4])
    expect(putBack(draft, 3).leftOut).toEqual([4])
  })

  test('gives everybody the same id each time it is worked out', () => {
    const draft = mended(drafted())
    expect(imported(draft).people).toEqual(imported(draft).people)
  })
})

describe('its rows', () => {
  test('say one thing for a cell, what bars the row first', () => {
    const line = linesOf(imported(drafted())).find(({ row }) => row.row === 3)
    expect(line?.problems.map(({ field, blocking }) => [field, blocking])).toEqual([
      ['level', true],
      ['start-date', true],
      ['manager', false],
    ])
  })

  test('are counted by what is to be done, and go from one list to the next', () => {
    expect(shows(linesOf(imported(drafted()))).map(({ label }) => label)).toEqual(['All 3', 'To fix 1', 'To look at 1'])
    const after = linesOf(imported(mended(drafted())))
    expect(linesShown(after, 'fix')).toEqual([])
    expect(linesShown(after, 'check').map(({ row }) => row.row)).toEqual([3])
    const out = linesOf(imported(withoutRows(drafted(), [3])))
    expect(linesShown(out, 'out').map(({ row, problems }) => [row.row, problems])).toEqual([[3, []]])
  })

  test('have a column for each field of the file, five at most', () => {
    expect(shownFields(drafted().mapping, false)).toEqual(['level', 'team', 'manager', 'start-date', 'allocation'])
    expect(shownFields(['name', 'level', 'team', 'manager', 'start-date', 'allocation', 'pay'], false)).toHaveLength(5)
    expect(shownFields(['name', 'level', 'pay'], false)).toEqual(['level', 'pay'])
    expect(shownFields(['name', 'level', 'pay'], true)).toEqual(['level'])
  })
})

describe('the review', () => {
  const result = imported(mended(drafted()))

  test('counts what the edit then leaves', () => {
    const { changes } = work(workspace, { kind: 'import-people', given: { people: [...result.people], teams: [...result.teams] } })
    const after = applyChanges(workspace, changes)
    const engineers = [...after.person.values()].filter(({ role }) => role !== null).length
    expect(totals(workspace, result).map(({ then }) => then)).toEqual([after.person.size, engineers, after.team.size])
    expect(totals(workspace, result).map(({ now }) => now)).toEqual([13, 11, 3])
  })

  test('names every field that changes of someone already here, and nobody else', () => {
    expect(
      fieldChanges(workspace, standardFramework, result).map(({ name, field, before, after }) => [name, field, before, after]),
    ).toEqual([['Dana Whitfield', 'Level', 'L3', 'L4']])
  })
})
