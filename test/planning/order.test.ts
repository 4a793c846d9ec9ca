import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dependency } from '../../src/model/dependency.ts'
import { SystemId } from '../../src/model/system.ts'
import { bestFirst, type Task } from '../../src/planning/order.ts'
import { waitingOrder } from '../../src/planning/waiting.ts'
import { waits } from './portfolios.ts'

const idsOf = (tasks: readonly Task<number>[]): readonly number[] => tasks.map(({ id }) => id)

/** Value × time until each task is done, one after the other. */
function waitingOf(tasks: readonly Task<number>[]): number {
  let [time, waiting] = [0, 0]
  for (const { value, effort } of tasks) {
    time += effort
    waiting += value * time
  }
  return waiting
}

const ordersOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length < 2 ? [all] : all.flatMap((one, at) => ordersOf(all.toSpliced(at, 1)).map((rest) => [one, ...rest]))

const anyTasks = fc
  .array(fc.record({ value: fc.nat(20), effort: fc.integer({ min: 1, max: 20 }), waitsFor: fc.uniqueArray(fc.nat(5), { maxLength: 2 }) }), {
    maxLength: 6,
  })
  .map((all) => all.map((one, id): Task<number> => ({ ...one, id, waitsFor: one.waitsFor.filter((other) => other < id) })))

describe('highest value for its effort first', () => {
  test('leaves least waiting of all orders, where nothing waits', () => {
    fc.assert(
      fc.property(anyTasks, (given) => {
        const tasks = given.map((one) => ({ ...one, waitsFor: [] }))
        expect(waitingOf(bestFirst(tasks))).toBe(Math.min(...ordersOf(tasks).map(waitingOf)))
      }),
    )
  })

  test('takes every task once, after all that it waits for', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const order = idsOf(bestFirst(tasks))
        expect(order.toSorted((a, b) => a - b)).toEqual(idsOf(tasks))
        for (const { id, waitsFor } of tasks) for (const other of waitsFor) expect(order.indexOf(other)).toBeLessThan(order.indexOf(id))
      }),
    )
  })

  test('takes a row that is worth more together before what is worth more than its first alone', () => {
    const row = [3, 1, 9].map((value, id): Task<number> => ({ id, value, effort: 2, waitsFor: id === 0 ? [] : [id - 1] }))
    const aside: Task<number> = { id: 3, value: 4, effort: 2, waitsFor: [] }
    // The row is worth 13 for 6, which is more than 4 for 2; of it the first alone is worth 3 for 2.
    expect(idsOf(bestFirst([...row, aside]))).toEqual([0, 1, 2, 3])
  })

  test('puts a thousand that wait in one row in order at once', () => {
    const row = Array.from({ length: 1000 }, (_, id): Task<number> => ({
      id,
      value: 1000 - id,
      effort: 5,
      waitsFor: id === 0 ? [] : [id - 1],
    }))
    expect(idsOf(bestFirst(row.toReversed()))).toEqual(idsOf(row))
  })
})

test('a row of twenty thousand systems, each waiting for the one before, is put in order', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => SystemId.parse(`s${at}`))
  const dependencies = new Map(
    all.slice(1).map((id, at): [string, Dependency] => {
      const one = waits(id, `s${at}`)
      return [one.id, one]
    }),
  )
  const { order } = waitingOrder(all.toReversed(), (id) => id, dependencies, new Set(all))
  expect(order).toEqual(all)
})
