import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { operatesAt } from '../../src/maturity/self-check.ts'
import { anyLevel } from './any-system.ts'

const { selfCheck } = standardFramework
const upTo = (level: number): readonly string[] => selfCheck.filter((one) => one.level <= level).map(({ id }) => id)
const at = (yes: readonly string[]) => operatesAt(new Set(yes), standardFramework)

test('a team that answers nothing is at level 1, with the questions of level 2 open', () => {
  expect(at([])).toEqual({ level: 1, open: selfCheck.filter(({ level }) => level === 2) })
})

test('a team that says yes to all up to a level operates at it, and no question is open at level 5', () => {
  fc.assert(
    fc.property(anyLevel, (level) => {
      const found = at(upTo(level))
      expect(found.level).toBe(level)
      expect(found.open).toEqual(selfCheck.filter((one) => one.level === level + 1))
    }),
  )
})

test('a yes above a question that is not answered does not count', () => {
  const first = selfCheck.find(({ level }) => level === 3)
  expect(at(upTo(5).filter((id) => id !== first?.id))).toEqual({ level: 2, open: [first] })
})

test('one more yes never lowers the level', () => {
  fc.assert(
    fc.property(fc.subarray([...upTo(5)]), fc.constantFrom(...upTo(5)), (yes, more) => {
      expect(at([...yes, more]).level).toBeGreaterThanOrEqual(at(yes).level)
    }),
  )
})
