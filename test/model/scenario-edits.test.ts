import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, PlainDate } from '../../src/base/date.ts'
import { Refusal } from '../../src/base/failure.ts'
import { applyChanges, inverse } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { emptyWorkspace, tableNames, type Workspace } from '../../src/model/workspace.ts'
import { anyEdit, anySettings } from '../support/arbitraries.ts'
import { personOf, systemOf, workspaceOf } from '../support/organisation.ts'
import { anyPlanEdit } from '../support/plan-edits.ts'
import { adopting, edited, hireOf, moveOf, scenarioOf } from '../support/plans.ts'

const day = PlainDate.parse('2027-01-11')
const workspace = workspaceOf(
  [personOf('a', 'ai-engineer', 2), personOf('b', 'ai-engineer', 2)],
  [systemOf('s', { level: 2, target: null })],
)
const hire = hireOf('h', 'ai-engineer', 2, day)
const move = moveOf('m', 'a', 'ai-systems-engineer', 3, day)

const refused = (at: Workspace, edit: Edit): string => {
  try {
    work(at, edit)
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message
    throw cause
  }
  return ''
}
/** The workspace after an edit, or as it was where that is refused. */
const attempted = (at: Workspace, edit: Edit): Workspace => {
  try {
    return edited(at, edit)
  } catch (cause) {
    if (cause instanceof Refusal) return at
    throw cause
  }
}
const adding = (scenario: ReturnType<typeof scenarioOf>): Edit => ({
  kind: 'add-scenario',
  given: { scenario: structuredClone(scenario) as never },
}) // as JSON carries it
const plain = (at: Workspace) => Object.fromEntries(tableNames.map((table) => [table, Object.fromEntries(at[table])]))

const planEdit = anyPlanEdit as fc.Arbitrary<Edit> // some of them do not fit, which `work` finds out

/** Some workspace that edits of every kind have made. */
const anyWorkspace = fc
  .tuple(anySettings, fc.array(anyEdit, { maxLength: 20 }))
  .map(([settings, edits]) => edits.reduce(attempted, emptyWorkspace(settings)))

const inScenario: ReadonlySet<string> = new Set([
  'add-scenario',
  'change-scenario',
  'remove-scenario',
  'plan-in-scenario',
  'drop-from-scenario',
  'keep-solved',
])

describe('a scenario', () => {
  test('never changes anything outside its own row', () => {
    fc.assert(
      fc.property(
        anyWorkspace,
        planEdit.filter(({ kind }) => inScenario.has(kind)),
        (at, edit) => {
          const after = attempted(at, edit)
          for (const table of tableNames) if (table !== 'scenario') expect(after[table]).toBe(at[table])
          const touched = [...new Set([...at.scenario.keys(), ...after.scenario.keys()])].filter(
            (id) => at.scenario.get(id) !== after.scenario.get(id),
          )
          expect(touched.length).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('has a name of its own, and each decision once', () => {
    const one = edited(workspace, adding(scenarioOf([hire])))
    expect(refused(one, adding(scenarioOf([], { id: 'b' as never, name: 'a' })))).toBe(
      'A scenario is called A already. Choose another name.',
    ) // an id
    expect(refused(one, adding(scenarioOf([])))).toBe('The scenario A is there already.')
    expect(refused(workspace, adding(scenarioOf([hire, hire])))).toBe('The plan has the decision “h” more than once. Give each its own id.')
  })

  test('takes a decision in place of the one with its id, in the same place of the list', () => {
    const one = edited(workspace, adding(scenarioOf([hire, move])))
    const later = { ...hire, teamId: null, locked: true }
    const after = edited(one, { kind: 'plan-in-scenario', given: { id: 'a', decision: later } })
    expect(after.scenario.get('a')?.decisions).toEqual([later, move])
    expect(edited(after, { kind: 'drop-from-scenario', given: { id: 'a', decisionId: 'h' } }).scenario.get('a')?.decisions).toEqual([move])
  })

  test('refuses a decision that cannot be: nobody there, there already, days in the wrong order', () => {
    const one = edited(workspace, adding(scenarioOf([])))
    const planning = (decision: object): string =>
      refused(one, { kind: 'plan-in-scenario', given: { id: 'a', decision: decision as never } }) // wrong on purpose
    expect(planning({ ...move, personId: 'z' })).toBe('A promotion names somebody who has gone. Choose somebody else, or drop it.')
    expect(planning({ ...move, role: 'ai-engineer', level: 2 })).toBe('Person a is there already. Choose another role or level.')
    expect(planning({ ...hire, teamId: 'z' })).toBe('A hire is for a team that has gone. Choose another team, or drop it.')
    expect(planning({ ...hire, backfills: 'z' })).toBe('A hire fills the seat of somebody who has gone. Make it a new seat, or drop it.')
    expect(planning({ ...hire, openBy: addDays(hire.inSeat, 1) })).toContain('A seat is taken after its requisition opens')
    expect(planning({ ...hire, personId: 'a' })).toContain('A hire or contract fills a seat and names nobody')
    expect(planning({ ...hire, role: 'wizard' })).not.toBe('')
  })

  test('may be a copy that holds what no longer fits', () => {
    const scenario = scenarioOf([moveOf('m', 'z', 'ai-systems-engineer', 3, day)])
    expect(edited(workspace, adding(scenario)).scenario.get('a')?.decisions.length).toBe(1)
    expect(refused(workspace, adopting(scenario))).toBe('A promotion names somebody who has gone. Choose somebody else, or drop it.')
  })
})

describe('adopting a plan', () => {
  test('is one step, and undoing it gives the exact workspace back', () => {
    fc.assert(
      fc.property(
        anyWorkspace,
        planEdit.filter(({ kind }) => kind === 'adopt-plan'),
        (at, edit) => {
          let changes
          try {
            ;({ changes } = work(at, edit))
          } catch (cause) {
            expect(cause).toBeInstanceOf(Refusal)
            return
          }
          const after = applyChanges(at, changes)
          expect(after.course.size).toBe(1)
          expect(plain(applyChanges(after, inverse(changes)))).toEqual(plain(at))
        },
      ),
    )
  })

  test('puts its decisions, limits, times and assumptions into use', () => {
    const times = [{ systemId: 's', steps: [{ to: 3, begins: 8108, ends: 8110 }] }]
    const scenario = scenarioOf([hire, move], {
      assumptions: { 'promote.months': 9 } as never, // an id of a default
      times: times as never, // an id of a system
      limits: { bufferQuarters: 1 },
    })
    const after = edited(workspace, adopting(scenario))
    expect(after.course.get('plan')).toMatchObject({ name: 'A', adoptedOn: '2026-11-24', times, limits: { bufferQuarters: 1 } })
    expect([...after.commitment.values()].map(({ id, state, trail }) => [id, state, trail.length])).toEqual([
      ['h', 'proposed', 0],
      ['m', 'proposed', 0],
    ])
    expect([...after.override.values()]).toEqual([{ id: 'promote.months', value: 9 }])
    expect(after.scenario).toBe(workspace.scenario)
  })

  const by = { by: 'Helen Marsh', on: day, note: '' }
  const inUse = edited(
    workspace,
    adopting(scenarioOf([hire, move, hireOf('k', 'ai-engineer', 2, day)])),
    { kind: 'approve-decision', given: { id: 'h', state: 'approved', ...by } },
    { kind: 'approve-decision', given: { id: 'm', state: 'approved', ...by } },
  )

  test('keeps the approval of what it has, declines what was approved and it has not, and forgets the rest', () => {
    const later = { ...hire, openBy: addDays(day, 7), inSeat: addDays(hire.inSeat, 7), fullCapacity: addDays(hire.fullCapacity, 7) }
    const after = edited(inUse, adopting(scenarioOf([later]), '2027-02-01'))
    expect([...after.commitment.keys()]).toEqual(['h', 'm'])
    expect(after.commitment.get('h')).toMatchObject({ state: 'approved', openBy: addDays(day, 7), trail: [{ state: 'approved' }] })
    expect(after.commitment.get('m')).toMatchObject({
      state: 'declined',
      trail: [{ state: 'approved' }, { state: 'declined', by: 'Helen Marsh', on: '2027-02-01', note: 'Not in the plan adopted' }],
    })
    const back = edited(after, adopting(scenarioOf([later, move]), '2027-03-01'))
    expect(back.commitment.get('m')).toMatchObject({ state: 'proposed', trail: { length: 3 } })
  })

  test('leaves what is done as it is', () => {
    const done = edited(inUse, { kind: 'complete-decision', given: { id: 'm', person: null, ...by } })
    const after = edited(done, adopting(scenarioOf([hire, move]), '2027-02-01'))
    expect(after.commitment.get('m')).toBe(done.commitment.get('m'))
    expect(after.person.get('a')).toMatchObject({ role: 'ai-systems-engineer', level: 3 })
  })

  test('can be left again: what is done stays as a record', () => {
    const done = edited(inUse, { kind: 'complete-decision', given: { id: 'm', person: null, ...by } })
    const after = edited(done, { kind: 'leave-plan', given: {} })
    expect([after.course.size, [...after.commitment.keys()]]).toEqual([0, ['m']])
  })
})
