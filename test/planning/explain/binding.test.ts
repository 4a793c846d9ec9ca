import { beforeAll, describe, expect, test } from 'vitest'
import { highsSolver } from '../../../electron/workers/highs.ts'
import { frameworkFor } from '../../../src/framework/standard.ts'
import { Dependency } from '../../../src/model/dependency.ts'
import { openLimits, type Limits } from '../../../src/model/limits.ts'
import { Override } from '../../../src/model/settings.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { bindingLimits } from '../../../src/planning/explain/binding-limits.ts'
import type { Binding } from '../../../src/planning/explain/explain.ts'
import type { Solve } from '../../../src/planning/explain/focus.ts'
import { optimise } from '../../../src/planning/optimise/optimise.ts'
import { plannedBy, problemOf } from '../../../src/planning/optimise/problem.ts'
import type { Solver } from '../../../src/planning/optimise/solver.ts'
import type { Outcome } from '../../../src/planning/plan.ts'
import { baseOf, played } from '../../../src/planning/play.ts'
import { staffed } from '../../../src/planning/staffing.ts'
import { personOf, settingsWith, systemOf, TODAY, workspaceOf } from '../../support/organisation.ts'

/** Every answer takes a dozen searches or more. */
const LONG = 120_000

let solver: Solver
beforeAll(async () => {
  solver = await highsSolver()
})
const clock = (): number => performance.now() / 1_000
const solve: Solve = (problem, enough) => optimise(problem, { solver, seconds: 10, clock, told: (found) => !enough(found) })

const settings = settingsWith({ planQuarters: 6 })
const people = [personOf('a', 'ai-systems-engineer', 3), personOf('b', 'ai-reliability-engineer', 4)]
const first = { level: 3, target: { level: 4, by: '2028-06-30' }, valueAYear: 100_000 } as const
const organisation = (...systems: Workspace['system'] extends ReadonlyMap<string, infer S> ? S[] : never): Workspace =>
  workspaceOf(people, systems, [], settings)
const one = organisation(systemOf('one', first))
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)
/** Contracts off: fewer ways make each search short. */
const limitsWith = (more: Partial<Limits>): Limits => ({ ...openLimits, contract: false, promote: false, reskill: false, ...more })

/** How the best plan within limits comes out. */
function outcomesUnder(workspace: Workspace, limits: Limits): readonly Outcome[] {
  const problem = problemOf(baseOf(workspace, frameworkFor(workspace), TODAY, { limits, times: [] }), limits, [])
  const { decisions, times } = plannedBy(problem, solve(problem, () => false).chosen, (nth) => `d${nth}`)
  const base = baseOf(workspace, frameworkFor(workspace), TODAY, { limits, times })
  const { supply, placings } = staffed(base, decisions)
  return played(base, supply, placings).outcomes
}
function bindings(workspace: Workspace, limits: Limits, outcomes = outcomesUnder(workspace, limits)): readonly Binding[] {
  const base = baseOf(workspace, frameworkFor(workspace), TODAY, { limits, times: [] })
  return bindingLimits({ base, limits, locked: [], outcomes }, solve, () => true)
}
const isOnTime = (outcomes: readonly Outcome[]): boolean => outcomes.every(({ state }) => state === 'on-time')

describe('what holds a late target back', () => {
  test(
    'a budget: so much more of it, and with that the target can be on time',
    () => {
      const limits = limitsWith({ budgetInAll: 380_000 })
      expect(isOnTime(outcomesUnder(one, limits))).toBe(false)
      const [found, ...others] = bindings(one, limits)
      expect(others).toEqual([])
      expect(found).toMatchObject({ systemId: 'one', kind: 'budget' })
      const thousands = /^With £(\d+)k more over the whole plan, System one can be on time\.$/.exec(found?.words ?? '')?.[1]
      expect(Number(thousands)).toBeGreaterThan(0)
      const more = Number(thousands) * 1_000
      expect(isOnTime(outcomesUnder(one, { ...limits, budgetInAll: 380_000 + more }))).toBe(true)
      expect(isOnTime(outcomesUnder(one, { ...limits, budgetInAll: 380_000 + more * 0.85 }))).toBe(false)
    },
    LONG,
  )
  test(
    'a budget of a quarter names the quarters; where pay is hidden it names no amount',
    () => {
      const limits = limitsWith({ budgetAQuarter: 64_000 })
      const [found] = bindings(one, limits)
      expect(found?.words).toMatch(/^With £\d+k more (in|from) Q\d 202\d.*, System one can be on time\.$/)
      const hidden: Workspace = { ...one, workspace: new Map([...one.workspace].map(([id, row]) => [id, { ...row, payHidden: true }])) }
      const [said] = bindings(hidden, limits)
      expect(said?.words).toMatch(/^With more budget (in|from) Q\d 202\d( to Q\d 202\d)?, System one can be on time\.$/)
    },
    LONG,
  )
  test(
    'hires a quarter, hours for interviews, a freeze or a kind of decision',
    () => {
      expect(bindings(one, limitsWith({ hiresAQuarter: 0 }))).toContainEqual({
        systemId: 'one',
        kind: 'hires',
        words: matching(/^With (one|two|three) more hires? in Q\d 2027, System one can be on time\.$/),
      })
      expect(bindings(one, limitsWith({ interviewHoursAQuarter: 20 }))).toContainEqual({
        systemId: 'one',
        kind: 'interview-hours',
        words: matching(/^With \d+ more hours for interviews in Q\d 2027, /),
      })
      expect(bindings(one, limitsWith({ freezes: [{ from: TODAY, to: '2028-06-30' as typeof TODAY }] }))).toContainEqual({
        systemId: 'one',
        kind: 'freeze',
        words: 'With no freeze from 24 Nov 2026 to 30 Jun 2028, System one can be on time.',
      })
      expect(bindings(one, limitsWith({ hire: false }))).toContainEqual({
        systemId: 'one',
        kind: 'kinds',
        words: 'With hires allowed, System one can be on time.',
      })
    },
    LONG,
  )
  test(
    'several limits together',
    () => {
      expect(bindings(one, limitsWith({ hiresAQuarter: 0, budgetInAll: 380_000 }))).toEqual([
        {
          systemId: 'one',
          kind: 'budget',
          words: matching(/^Only with more budget, more hires a quarter, .* together can System one be on time\.$/),
        },
      ])
    },
    LONG,
  )
  test(
    'the least time of its steps, or what it waits for',
    () => {
      const far = systemOf('far', { level: 1, target: { level: 5, by: '2027-06-30' } })
      expect(bindings(organisation(far), limitsWith({}))).toEqual([
        {
          systemId: 'far',
          kind: 'least-time',
          words: matching(
            /^The steps of System far take \d+ quarters at least, so it is there at the end of Q\d 20\d\d with any number of people\.$/,
          ),
        },
      ])
      const waiting = organisation(far, systemOf('one', { ...first, target: { level: 4, by: '2027-09-30' } }))
      const wait = Dependency.parse({ id: 'w', systemId: 'one', onId: 'far', reason: '' })
      const found = bindings({ ...waiting, dependency: new Map([[wait.id, wait]]) }, limitsWith({}))
      expect(found).toContainEqual({
        systemId: 'one',
        kind: 'waiting',
        words: matching(/^System one waits for System far, which takes until the end of Q\d 20\d\d at least\.$/),
      })
    },
    LONG,
  )
  test(
    'no limit but time, when nobody could be there soon enough',
    () => {
      const soon = organisation(systemOf('soon', { level: 3, target: { level: 4, by: '2027-06-30' } }))
      const slow = ['hiring.days-to-fill', 'contract.lead-days'].map((id) => Override.parse({ id, value: 200 }))
      expect(bindings({ ...soon, person: new Map(), override: new Map(slow.map((each) => [each.id, each])) }, limitsWith({}))).toEqual([
        {
          systemId: 'soon',
          kind: 'lead-time',
          words: matching(/^No limit holds System soon back from 30 Jun 2027, but time: somebody hired today is in seat on 19 Jul 2027/),
        },
      ])
    },
    LONG,
  )
  test(
    'a plan that is not the best: a search has the target on time',
    () => {
      const limits = limitsWith({})
      const late = outcomesUnder(one, limitsWith({ hire: false }))
      expect(bindings(one, limits, late)).toEqual([
        { systemId: 'one', kind: 'search', words: 'Within these limits another plan has System one on time. Search for it.' },
      ])
    },
    LONG,
  )
  test(
    'nothing is said of targets on time, and no more than there is time for',
    () => {
      expect(bindings(one, limitsWith({}))).toEqual([])
      const base = baseOf(one, frameworkFor(one), TODAY)
      const outcomes = outcomesUnder(one, limitsWith({ hire: false }))
      expect(bindingLimits({ base, limits: limitsWith({ hire: false }), locked: [], outcomes }, solve, () => false)).toEqual([])
    },
    LONG,
  )
})
