import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Call } from '../../../renderer/client/call.ts'
import { groundOf, isSameGround, scenarioPlanOf } from '../../../renderer/state/derived.ts'
import { planOf } from '../../../renderer/state/derived.ts'
import { createSearchStore } from '../../../renderer/state/search-store.ts'
import { createSimulationStore } from '../../../renderer/state/simulation-store.ts'
import { createWorkspaceStore } from '../../../renderer/state/workspace-store.ts'
import { invalid, Refusal } from '../../../src/base/failure.ts'
import type { SimulationAnswer, SolvedPlan } from '../../../src/contract/plan-work.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { Edit, work } from '../../../src/model/edit.ts'
import { ScenarioId } from '../../../src/model/scenario.ts'
import { scenarioFrom } from '../../../src/planning/scenario/scenario-plan.ts'
import { northwind, northwindDay } from '../../support/northwind.ts'

const scenario = scenarioFrom(northwind, planOf(northwind, northwindDay), { id: 's', name: 'S', madeOn: northwindDay })
const workspace = applyChanges(northwind, work(northwind, { kind: 'add-scenario', given: { scenario } }).changes)
const id = ScenarioId.parse('s')
const history = { undo: null, redo: null, savedAt: null }
const answer: SimulationAnswer = { runs: 1, seed: 1, systems: [], cost: null, costSteps: [], costDrivers: [] }

const solved = {
  on: northwindDay,
  fingerprint: 'f',
  proven: true,
  latenessGap: 0,
  costGap: 0,
  seconds: 1,
}
const figures = {
  undone: 0,
  unowned: 0,
  lateness: 0,
  cost: 1,
  changes: 1,
  onTime: 5,
  of: 6,
  latenessGap: 0,
  costGap: 0,
  proven: true,
}
const found: SolvedPlan = { decisions: scenario.decisions.slice(0, 1).map((one) => ({ ...one })), times: [], solved, figures, better: true }

/** A process behind the window that makes edits and searches until it is told how to end. */
function process() {
  const end = Promise.withResolvers<SolvedPlan>()
  const asked: string[] = []
  let now = workspace
  const call = (async (name: string, input: { readonly edit?: unknown }) => {
    asked.push(name)
    if (name === 'plan.solve') return end.promise
    if (name === 'plan.progress') return { scenarioId: id, seconds: 1, of: 60, best: null }
    if (name === 'plan.stop') end.resolve(found)
    if (name !== 'workspace.edit') return {}
    const { changes } = work(now, Edit.parse(input.edit))
    now = applyChanges(now, changes)
    return { changes, history }
  }) as Call // answers the commands that a search and an edit ask
  const store = createWorkspaceStore(workspace, history, call)
  return { store, searches: createSearchStore(call, store), end, asked }
}

describe('A search', () => {
  test('shows how far it is, one at a time, and keeps what it finds in the scenario', async () => {
    const { store, searches, end } = process()
    const run = searches.getState().run(id, 60)
    expect(await searches.getState().run(id, 60)).toBeNull()
    while (searches.getState().underWay?.progress == null) await after(20)
    expect(searches.getState().underWay).toMatchObject({ scenarioId: id, progress: { seconds: 1 } })
    end.resolve(found)
    expect(await run).toBe(found)
    expect(searches.getState().underWay).toBeNull()
    expect(store.getState().workspace.scenario.get('s')).toMatchObject({ decisions: found.decisions, solved })
  })

  test('that is stopped keeps the best it had', async () => {
    const { store, searches } = process()
    const run = searches.getState().run(id, 60)
    await searches.getState().stop()
    await run
    expect(store.getState().workspace.scenario.get('s')?.solved).toEqual(solved)
  })

  test('that found nothing better in its time leaves the scenario as it is', async () => {
    const { store, searches, end, asked } = process()
    const run = searches.getState().run(id, 60)
    end.resolve({ ...found, better: false })
    expect(await run).toMatchObject({ better: false })
    expect(asked).not.toContain('workspace.edit')
    expect(store.getState().workspace.scenario.get('s')).toMatchObject({ decisions: scenario.decisions, solved: null })
  })

  test('keeps nothing over a scenario that was changed meanwhile', async () => {
    const { store, searches, end } = process()
    const run = searches.getState().run(id, 60)
    await store.getState().edit({ kind: 'change-scenario', given: { id, patch: { name: 'Other' } } })
    end.resolve(found)
    await expect(run).rejects.toThrow(/changed while a better plan was looked for/u)
    expect(store.getState().workspace.scenario.get('s')).toMatchObject({ name: 'Other', solved: null })
    expect(searches.getState().underWay).toBeNull()
  })

  test('that is refused says so and leaves the way free for another', async () => {
    const { searches, end } = process()
    const run = searches.getState().run(id, 60)
    end.reject(invalid('No.'))
    await expect(run).rejects.toThrow(Refusal)
    expect(searches.getState().underWay).toBeNull()
  })
})

describe('Simulations', () => {
  const course = { kind: 'course' } as const
  const of = { kind: 'scenario', id } as const
  /** Answers each when told to. */
  function runner() {
    const waiting: { readonly of: string; readonly end: (answer: SimulationAnswer | Refusal) => void }[] = []
    const call = ((_: string, input: { readonly of: { readonly kind: string } }) => {
      const { promise, resolve, reject } = Promise.withResolvers<SimulationAnswer>()
      waiting.push({ of: input.of.kind, end: (one) => (one instanceof Refusal ? reject(one) : resolve(one)) })
      return promise
    }) as Call // answers simulations alone
    return { store: createSimulationStore(call), waiting }
  }
  const settle = () => after(5)

  test('run one after the other, what is looked at first', async () => {
    const { store, waiting } = runner()
    const { want } = store.getState()
    want(course, groundOf(workspace, null), false)
    want(course, groundOf(workspace, null), false)
    want(of, groundOf(workspace, scenario), true)
    expect(waiting.map((one) => one.of)).toEqual(['course'])
    waiting[0]?.end(answer)
    await settle()
    expect(waiting.map((one) => one.of)).toEqual(['course', 'scenario'])
    expect(store.getState().known.get('course')?.answer).toBe(answer)
  })

  test('are not asked for again while nothing they rest on has changed', async () => {
    const { store, waiting } = runner()
    store.getState().want(course, groundOf(workspace, null), true)
    waiting[0]?.end(answer)
    await settle()
    store.getState().want(course, groundOf({ ...workspace, candidate: new Map() }, null), true)
    expect(waiting).toHaveLength(1)
    store.getState().want(course, groundOf({ ...workspace, person: new Map() }, null), true)
    expect(waiting).toHaveLength(2)
  })

  test('that are forgotten before they begin never run, and a refusal is kept with its words', async () => {
    const { store, waiting } = runner()
    store.getState().want(course, groundOf(workspace, null), true)
    store.getState().want(of, groundOf(workspace, scenario), false)
    store.getState().forget(of)
    waiting[0]?.end(invalid('No people.'))
    await settle()
    expect(waiting).toHaveLength(1)
    expect(store.getState()).toMatchObject({ running: null })
    expect(store.getState().known.get('course')).toMatchObject({ answer: null, refused: 'No people.' })
  })
})

test('a scenario is played again only when it or what it rests on changes', () => {
  const once = scenarioPlanOf(workspace, scenario, northwindDay)
  expect(scenarioPlanOf({ ...workspace, scenario: new Map(), candidate: new Map() }, scenario, northwindDay)).toBe(once)
  expect(scenarioPlanOf({ ...workspace, person: new Map(workspace.person) }, scenario, northwindDay)).not.toBe(once)
  expect(isSameGround(groundOf(workspace, scenario), groundOf(workspace, { ...scenario }))).toBe(false)
})
