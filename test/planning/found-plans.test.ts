import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../src/base/date.ts'
import { frameworkFor, standardFramework } from '../../src/framework/standard.ts'
import { openLimits } from '../../src/model/limits.ts'
import { PersonId } from '../../src/model/person.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Plan } from '../../src/planning/plan.ts'
import { withKnownIds } from '../../src/planning/scenario/known-ids.ts'
import { planDiff } from '../../src/planning/scenario/plan-diff.ts'
import { fingerprint, plannedFrom, scenarioFramework, scenarioFrom, scenarioPlan } from '../../src/planning/scenario/scenario-plan.ts'
import { anyOrganisation, northwind, TODAY, workspaceOf } from '../support/organisation.ts'
import { adopting, edited, hireOf, scenarioOf } from '../support/plans.ts'

const given = { id: 'a', name: 'A', madeOn: TODAY }
/** Each run makes whole plans. */
const runs = { numRuns: 40 }
const proposed = (workspace: Workspace): Plan => plan(workspace, standardFramework, TODAY)

describe('decisions found for a scenario', () => {
  test('keep the ids of those like them, first by day; new ones and locked ones have their own', () => {
    const [early, late] = [TODAY, addMonths(TODAY, 6)]
    const before = [
      hireOf('second', 'ai-engineer', 2, late),
      hireOf('first', 'ai-engineer', 2, early),
      hireOf('kept', 'ai-engineer', 2, early, { locked: true }),
    ]
    const found = [
      hireOf('kept', 'ai-engineer', 2, early, { locked: true }),
      hireOf('n-1', 'ai-engineer', 2, addDays(late, 90)),
      hireOf('n-2', 'ai-engineer', 2, addDays(early, 90)),
      hireOf('n-3', 'ai-engineer', 2, addDays(late, 180)),
      hireOf('n-4', 'ai-architect', 5, early),
    ]
    expect(withKnownIds(found, before).map(({ id, openBy }) => [id, openBy])).toEqual([
      ['kept', early],
      ['second', addDays(late, 90)],
      ['first', addDays(early, 90)],
      ['n-3', addDays(late, 180)],
      ['n-4', early],
    ])
  })
})

describe('a fingerprint', () => {
  const workspace = northwind()
  const framework = frameworkFor(workspace)
  const asked = { decisions: [hireOf('h', 'ai-engineer', 2, TODAY)], limits: openLimits, times: [], today: TODAY }
  const mark = fingerprint(workspace, framework, asked)

  test('is the same for the same facts, in whatever order their fields stand, and until the quarter ends', () => {
    expect(mark).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint(northwind(), framework, { ...asked, today: addDays(TODAY, 1) })).toBe(mark)
    const turned = Object.fromEntries(Object.entries(asked.limits).toReversed()) as typeof openLimits // the same fields
    expect(fingerprint(workspace, framework, { ...asked, limits: turned })).toBe(mark)
    const renamed = edited(workspace, { kind: 'change-settings', given: { patch: { name: 'Other', paper: 'letter' } } })
    expect(fingerprint(renamed, framework, asked)).toBe(mark)
  })

  test('is another once a decision is held', () => {
    const adopted = edited(workspace, adopting(scenarioOf(asked.decisions)))
    expect(fingerprint(adopted, framework, asked)).toBe(mark)
    const held = edited(adopted, { kind: 'hold-decision', given: { id: 'h', until: addDays(TODAY, 40) } })
    expect(fingerprint(held, framework, asked)).not.toBe(mark)
  })

  test('changes with anything that a search reads', () => {
    const [person] = workspace.person.values()
    const others = [
      fingerprint(workspace, framework, { ...asked, decisions: [] }),
      fingerprint(workspace, framework, { ...asked, limits: { ...openLimits, hire: false } }),
      fingerprint(workspace, framework, { ...asked, today: addMonths(TODAY, 3) }),
      fingerprint(workspace, scenarioFramework(workspace, scenarioOf([], { assumptions: { 'promote.months': 7 } as never })), asked), // an id
      fingerprint(
        edited(workspace, { kind: 'change-person', given: { personId: person?.id ?? '', patch: { endDate: '2027-06-30' } } }),
        framework,
        asked,
      ),
      fingerprint(edited(workspace, { kind: 'change-settings', given: { patch: { planQuarters: 9 } } }), framework, asked),
    ]
    expect(new Set([mark, ...others]).size).toBe(others.length + 1)
  })
})

describe('the difference of two plans', () => {
  test('is nothing between a plan and itself, and turns round with its sides', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.nat(40), (workspace, nth) => {
        const made = proposed(workspace)
        expect(planDiff(made, made)).toMatchObject({ decisions: [], outcomes: [] })
        const scenario = scenarioFrom(workspace, made, given)
        const fewer = scenarioPlan(workspace, { ...scenario, decisions: scenario.decisions.filter((_, at) => at !== nth) }, TODAY)
        const [one, other] = [planDiff(made, fewer), planDiff(fewer, made)]
        const kinds = (diff: typeof one): readonly string[] => diff.decisions.map(({ kind }) => kind)
        expect(kinds(one)).toEqual(nth < scenario.decisions.length ? ['removed'] : [])
        expect(kinds(other)).toEqual(nth < scenario.decisions.length ? ['added'] : [])
        expect(other.headcountThen).toEqual({ before: one.headcountThen.after, after: one.headcountThen.before })
      }),
      runs,
    )
  })

  test('takes seats of one post as the same, in order of their days', () => {
    const workspace = workspaceOf([], [])
    const decisions = (...days: readonly (readonly [string, number])[]): Plan =>
      scenarioPlan(workspace, scenarioOf(days.map(([id, at]) => hireOf(id, 'ai-engineer', 2, addDays(TODAY, at)))), TODAY)
    const { decisions: found } = planDiff(decisions(['a', 0], ['b', 100]), decisions(['x', 0], ['y', 150], ['z', 200]))
    expect(found.map((one) => (one.kind === 'moved' ? [one.before.id, one.after.id] : [one.kind, one.decision.id]))).toEqual([
      ['b', 'y'],
      ['added', 'z'],
    ])
  })
})

test('a decision of a plan goes into a scenario and back unchanged', () => {
  const workspace = northwind()
  const made = proposed(workspace)
  const again = scenarioPlan(workspace, scenarioOf(made.decisions.map(plannedFrom)), TODAY)
  const plain = ({ causes: _, why: _why, ...one }: Plan['decisions'][number]) => one
  expect(again.decisions.map(plain)).toEqual(made.decisions.map(plain))
  expect(PersonId.safeParse(made.decisions.find(({ personId }) => personId !== null)?.personId).success).toBe(true)
})
