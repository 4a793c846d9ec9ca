import { expect, test } from 'vitest'
import { isLate, linesByTeam, linesShown, toAssess, type SystemLine } from '../../../renderer/screens/systems/view.ts'
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

test('The system to assess next is the one that is open, else the most valuable without an answer, else the most valuable', () => {
  const [, second, third] = lines
  const without = lines.map((line) => (line === third ? { ...line, standing: { ...line.standing, assessed: false } } : line))
  expect(toAssess(lines, second)).toBe(second)
  expect(names(without.filter((line) => line === toAssess(without, undefined)))).toEqual(names(third === undefined ? [] : [third]))
  expect(toAssess(lines.toReversed(), undefined)?.standing.system.name).toBe('Claims Triage')
  expect(toAssess([], undefined)).toBeUndefined()
})

test('Grouped by team, every system stands once, under its team, in the order that they had', () => {
  const groups = linesByTeam(lines, northwind.team)
  expect(groups.map(({ name }) => name)).toEqual([...northwind.team.values()].map(({ name }) => name))
  expect(groups.flatMap((group) => names(group.lines)).toSorted()).toEqual(names(lines).toSorted())
  for (const group of groups) expect(lines.filter((line) => group.lines.includes(line))).toEqual(group.lines)
})
