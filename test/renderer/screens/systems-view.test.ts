import { expect, test } from 'vitest'
import { isLate, linesShown, type SystemLine } from '../../../renderer/screens/systems/view.ts'
import { planOf, portfolioOf } from '../../../renderer/state/derived.ts'
import { northwind, northwindDay } from '../../support/northwind.ts'

const { outcomes } = planOf(northwind, northwindDay)
const lines: readonly SystemLine[] = portfolioOf(northwind).standings.map((standing) => ({
  standing,
  outcome: outcomes.find(({ systemId }) => systemId === standing.system.id) ?? null,
}))
const names = (shown: readonly SystemLine[]) => shown.map(({ standing }) => standing.system.name)

test('Filters keep what they say', () => {
  expect(linesShown(lines, 'all', 'name')).toHaveLength(lines.length)
  expect(linesShown(lines, 'below', 'name').every(({ standing }) => standing.gap > 0)).toBe(true)
  expect(linesShown(lines, 'late', 'name')).toHaveLength(lines.filter(isLate).length)
})

test('Systems are ordered by name, by value and by the day they are due, those without one last', () => {
  expect(names(linesShown(lines, 'all', 'name'))).toEqual(names(lines).toSorted((a, b) => a.localeCompare(b, 'en')))
  expect(names(linesShown(lines, 'all', 'value'))[0]).toBe('Claims Triage')
  expect(names(linesShown(lines, 'all', 'due')).at(-1)).toBe('Complaints Digest')
})
