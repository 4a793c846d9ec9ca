import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columns, everyone, NONE, shownPeople, sortedBy, type PeopleView } from '../../../renderer/screens/people/people-view.ts'
import { rowAfter } from '../../../renderer/screens/people/use-row-focus.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { northwind, personOf } from '../../support/organisation.ts'

const withPeople = (...people: readonly ReturnType<typeof personOf>[]): Workspace => ({
  ...northwind(),
  person: new Map(people.map((one) => [one.id, one])),
})
const shown = (workspace: Workspace, view: Partial<PeopleView>) => shownPeople(workspace, standardFramework, { ...everyone, ...view })
const namesOf = (workspace: Workspace, view: Partial<PeopleView>) => shown(workspace, view).map(({ name }) => name)

describe('who is shown', () => {
  test('a search finds every word of it in name or title, without accents and whatever the size of letters', () => {
    const workspace = withPeople(
      personOf('a', null, null, { name: 'Eva Núñez', title: 'Head of Data' }),
      personOf('b', null, null, { name: 'Eva Beck', title: '' }),
    )
    expect(namesOf(workspace, { search: 'nunez  HEAD' })).toEqual(['Eva Núñez'])
    expect(namesOf(workspace, { search: ' eva ' })).toEqual(['Eva Beck', 'Eva Núñez'])
    expect(namesOf(workspace, { search: 'eva x' })).toEqual([])
  })

  test('filters keep one team or role, or those without one', () => {
    const workspace = northwind()
    const claims = [...workspace.team.values()].find(({ name }) => name === 'Claims AI')
    expect(shown(workspace, { team: claims?.id ?? '' }).every(({ teamId }) => teamId === claims?.id)).toBe(true)
    expect(namesOf(workspace, { team: NONE })).toEqual(['Amara Nwosu', 'Helen Marsh'])
    expect(namesOf(workspace, { role: NONE })).toEqual(['Amara Nwosu', 'Helen Marsh'])
    expect(namesOf(workspace, { role: 'ai-systems-engineer', search: 'yuki' })).toEqual(['Yuki Tanabe'])
  })
})

describe('in what order', () => {
  test('people without a value stand last, up and down', () => {
    const workspace = withPeople(
      personOf('a', 'ai-systems-engineer', null, { name: 'None' }),
      personOf('b', 'ai-systems-engineer', 3, { name: 'Three' }),
      personOf('c', 'ai-systems-engineer', 4, { name: 'Four' }),
    )
    expect(namesOf(workspace, { column: 'level' })).toEqual(['Three', 'Four', 'None'])
    expect(namesOf(workspace, { column: 'level', descending: true })).toEqual(['Four', 'Three', 'None'])
  })

  test('roles stand in the order of the framework, other work after them by title', () => {
    const workspace = withPeople(
      personOf('a', null, null, { name: 'A', title: 'Zoologist' }),
      personOf('b', null, null, { name: 'B', title: 'Account manager' }),
      personOf('c', 'ai-architect', 5, { name: 'C' }),
      personOf('d', 'prompt-engineer', 1, { name: 'D' }),
    )
    expect(namesOf(workspace, { column: 'role' })).toEqual(['D', 'C', 'B', 'A'])
  })

  test('whatever the column, everybody is there once', () => {
    const workspace = northwind()
    const everybody = [...workspace.person.keys()].toSorted()
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (column, descending) => {
        expect(
          shown(workspace, { column, descending })
            .map(({ id }): string => id)
            .toSorted(),
        ).toEqual(everybody)
      }),
    )
  })

  test('a second click on a head turns the order round, a click on another starts upwards', () => {
    const once = sortedBy(everyone, 'team')
    expect(once).toMatchObject({ column: 'team', descending: false })
    expect(sortedBy(once, 'team')).toMatchObject({ column: 'team', descending: true })
    expect(sortedBy(sortedBy(once, 'team'), 'name')).toMatchObject({ column: 'name', descending: false })
  })
})

describe('arrow keys in the table', () => {
  test('move by a row, by ten, and to the ends, and stop there', () => {
    expect(rowAfter('ArrowDown', 3, 20)).toBe(4)
    expect(rowAfter('PageUp', 3, 20)).toBe(0)
    expect(rowAfter('End', 3, 20)).toBe(19)
    expect(rowAfter('ArrowDown', 19, 20)).toBe(19)
  })

  test('leave every other key, and an empty table, alone', () => {
    expect(rowAfter('a', 3, 20)).toBeNull()
    expect(rowAfter('ArrowDown', 0, 0)).toBeNull()
  })
})
