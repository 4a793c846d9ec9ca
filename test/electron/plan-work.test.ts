import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { asking, type Ask } from '../../electron/answer.ts'
import { handlers } from '../../electron/handlers.ts'
import { frameworkFor } from '../../src/framework/standard.ts'
import { readWorkspace } from '../../src/model/read-workspace.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { scenarioFrom, scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'
import { temporaryFolder } from '../support/workspace-files.ts'
import { testClock, testSession, testShell } from './test-shell.ts'

/** Searches take seconds, and more when the machine has other work. */
const LONG = 180_000

/** The sample with a scenario made from Cadre’s proposal. */
async function withScenario(
  change: (scenario: Scenario) => Scenario = (one) => one,
): Promise<{ readonly ask: Ask; readonly scenario: Scenario }> {
  const session = testSession()
  onTestFinished(() => session.close())
  const ask = asking(handlers(session, testShell(temporaryFolder())), (bug) => {
    throw bug
  })
  await ask('workspace.new', { sample: true, name: 'Northwind Mutual' })
  const workspace = readWorkspace(await ask('workspace.read', {}))
  const made = plan(workspace, frameworkFor(workspace), testClock.today())
  const scenario = change(scenarioFrom(workspace, made, { id: 'lean', name: 'Lean', madeOn: testClock.today() }))
  await ask('workspace.edit', { edit: { kind: 'add-scenario', given: { scenario } } })
  return { ask, scenario }
}
const open = async (ask: Ask) => readWorkspace(await ask('workspace.read', {}))

describe('a search', () => {
  test(
    'gives decisions that the scenario keeps and that come out as it said, with the locked ones in them',
    async () => {
      const { ask, scenario } = await withScenario((one) => ({
        ...one,
        decisions: one.decisions.map((each, at) => ({ ...each, locked: at === 0 })),
      }))
      const found = await ask('plan.solve', { scenarioId: scenario.id, seconds: 15 })
      expect(found.decisions[0]).toEqual(scenario.decisions.map((each, at) => ({ ...each, locked: at === 0 }))[0])
      const { figures: _, better, ...kept } = found
      expect(better).toBe(true)
      await ask('workspace.edit', { edit: { kind: 'keep-solved', given: { id: scenario.id, ...kept } } })
      const workspace = await open(ask)
      const solved = workspace.scenario.get(scenario.id)
      if (solved === undefined) throw new Error('the scenario is kept')
      const { outcomes } = scenarioPlan(workspace, solved, testClock.today())
      const late = outcomes.filter(({ state }) => state === 'late' || state === 'beyond-plan')
      expect(late).toEqual([])
      expect(found.figures).toMatchObject({ onTime: 6, of: 6, lateness: 0 })
      expect(found.figures.latenessGap).toBeGreaterThanOrEqual(0)
      expect(solved.solved?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    },
    LONG,
  )
  test(
    'says how far it is, lets no other begin, and stopped it answers with the best so far',
    async () => {
      // With contracts the least cost takes a solver long to prove.
      const { ask, scenario } = await withScenario((one) => ({ ...one, limits: { ...one.limits, contract: true } }))
      expect(await ask('plan.progress', {})).toBeNull()
      expect(await ask('plan.stop', {})).toEqual({ stopped: false })
      const searching = ask('plan.solve', { scenarioId: scenario.id, seconds: 600 })
      const seen = await vi.waitFor(
        async () => {
          const now = await ask('plan.progress', {})
          if (now === null || now.best === null) throw new Error('nothing found yet')
          return now
        },
        { timeout: 60_000, interval: 20 },
      )
      expect(seen).toMatchObject({ scenarioId: scenario.id, of: 600, best: { of: 6 } })
      await expect(ask('plan.solve', { scenarioId: scenario.id, seconds: 5 })).rejects.toThrow(
        'Cadre is looking for a better plan already. Stop that search first, or wait until it is done.',
      )
      expect(await ask('plan.stop', {})).toEqual({ stopped: true })
      const found = await searching
      expect(found.solved.seconds).toBeLessThan(600)
      expect(await ask('plan.progress', {})).toBeNull()
    },
    LONG,
  )
  test(
    'ends with its workspace, so that one of the next may begin at once',
    async () => {
      const { ask, scenario } = await withScenario((one) => ({ ...one, limits: { ...one.limits, contract: true } }))
      const left = ask('plan.solve', { scenarioId: scenario.id, seconds: 3_600 }).catch((cause: unknown) => String(cause))
      await ask('workspace.new', { sample: true, name: 'Another' })
      expect(await ask('plan.progress', {})).toBeNull()
      await ask('workspace.edit', { edit: { kind: 'add-scenario', given: { scenario } } })
      expect((await ask('plan.solve', { scenarioId: scenario.id, seconds: 1 })).decisions.length).toBeGreaterThan(0)
      await left
    },
    LONG,
  )
  test('of a scenario that is not there is refused', async () => {
    const { ask } = await withScenario()
    await expect(ask('plan.solve', { scenarioId: 'none' as Scenario['id'], seconds: 5 })).rejects.toThrow('That scenario is not there.')
    await expect(ask('plan.binding', { of: { kind: 'scenario', id: 'none' as Scenario['id'] } })).rejects.toThrow(
      'That scenario is not there.',
    )
    await expect(ask('plan.simulate', { of: { kind: 'scenario', id: 'none' as Scenario['id'] }, runs: 10 })).rejects.toThrow(
      'That scenario is not there.',
    )
    await expect(ask('plan.solve', { scenarioId: 'lean' as Scenario['id'], seconds: 0 })).rejects.toThrow('seconds')
    await expect(ask('plan.simulate', { of: { kind: 'course' }, runs: 0 })).rejects.toThrow('runs')
  })
  test(
    'of hidden pay gives no cost',
    async () => {
      const { ask, scenario } = await withScenario()
      await ask('workspace.edit', { edit: { kind: 'change-settings', given: { patch: { payHidden: true } } } })
      expect((await ask('plan.solve', { scenarioId: scenario.id, seconds: 2 })).figures.cost).toBeNull()
    },
    LONG,
  )
})

test(
  'a simulation is the same for the same plan, of the plan in use as of a scenario',
  async () => {
    const { ask, scenario } = await withScenario()
    const first = await ask('plan.simulate', { of: { kind: 'scenario', id: scenario.id }, runs: 200 })
    expect(first.runs).toBe(200)
    expect(first.systems.length).toBeGreaterThan(0)
    expect(await ask('plan.simulate', { of: { kind: 'scenario', id: scenario.id }, runs: 200 })).toEqual(first)
    expect((await ask('plan.simulate', { of: { kind: 'course' }, runs: 200 })).systems).toHaveLength(first.systems.length)
  },
  LONG,
)

test.each([
  [
    'add-scenario',
    (scenario: Scenario) => ({ kind: 'add-scenario' as const, given: { scenario: { ...scenario, id: 'other', name: 'Other' } } }),
  ],
  ['change-scenario', ({ id, assumptions }: Scenario) => ({ kind: 'change-scenario' as const, given: { id, patch: { assumptions } } })],
  ['adopt-plan', (scenario: Scenario) => ({ kind: 'adopt-plan' as const, given: { plan: scenario, by: 'Head', on: testClock.today() } })],
])('%s refuses an assumption outside what it can be', async (_, edit) => {
  const { ask, scenario } = await withScenario()
  const wrong = { ...scenario, assumptions: { 'hiring.acceptance-share': -1 } as Scenario['assumptions'] } // a default of the framework
  await expect(ask('workspace.edit', { edit: edit(wrong) })).rejects.toThrow(
    '“Offers that are accepted” can be 0.2 to 1 share; -1 is outside that.',
  )
})
