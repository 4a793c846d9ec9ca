import { expect, test } from 'vitest'
import { simulated } from '../../electron/simulation-work.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { tableNames, type Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { planBase } from '../../src/planning/plan-base.ts'
import { simulate } from '../../src/planning/simulate/simulate.ts'
import { northwind, TODAY } from '../support/organisation.ts'
import { places } from './test-shell.ts'

const text = (workspace: Workspace): string =>
  JSON.stringify(Object.fromEntries(tableNames.map((table) => [table, [...workspace[table].values()]])))

const work = { workspace: text(northwind()), today: TODAY, of: { kind: 'course' as const }, runs: 2_600 }

test(
  'one, two and three threads give the same simulation, to the last digit, and so does no thread at all',
  { timeout: 180_000 },
  async () => {
    const workspace = northwind()
    const here = simulate(planBase(workspace, standardFramework, TODAY), plan(workspace, standardFramework, TODAY).decisions, work.runs, 1)
    for (const lanes of [1, 2, 3]) expect(await simulated(places, work, { lanes })).toEqual(here)
  },
)

test('a simulation that is stopped throws what stopped it', { timeout: 180_000 }, async () => {
  const stop = new AbortController()
  const reason = new Error('stopped')
  const running = simulated(places, { ...work, runs: 1_000_000 }, { signal: stop.signal, lanes: 2 })
  setTimeout(() => stop.abort(reason), 300)
  await expect(running).rejects.toBe(reason)
})

test('a scenario that is not there is refused', { timeout: 180_000 }, async () => {
  const of = { kind: 'scenario' as const, id: 'gone' as never } // text here, branded by the schema
  await expect(simulated(places, { ...work, of })).rejects.toThrow('That scenario')
})
