import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { Refusal } from '../../src/base/failure.ts'
import { applyChanges, changed, inverse } from '../../src/model/change.ts'
import { Dependency, waitingCycle } from '../../src/model/dependency.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { danglingReference } from '../../src/model/references.ts'
import type { Score } from '../../src/model/system.ts'
import { tableNames, type Workspace } from '../../src/model/workspace.ts'
import { system, workspaceWith } from '../maturity/systems.ts'
import { personWith } from '../support/person.ts'
import { anySystemEdit } from '../support/system-edits.ts'

const start: Workspace = workspaceWith(
  ['s1', 's2', 's3'].map((id) => system({ ...system({}), name: `System ${id}`, id: system({}).id.replace('s1', id) as never })),
  new Map(['p1', 'p2'].map((id) => [id, personWith(id, { name: `Person ${id}` })])),
)
const today = PlainDate.parse('2026-11-24')
const edited = (workspace: Workspace, ...edits: readonly unknown[]): Workspace =>
  edits.reduce<Workspace>((at, edit) => applyChanges(at, work(at, edit as Edit).changes), workspace) // written out in full below
const refusal = (workspace: Workspace, edit: unknown): string => {
  try {
    work(workspace, edit as Edit) // as above
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message
    throw cause
  }
  return ''
}

function attempt(workspace: Workspace, edit: Edit) {
  try {
    const { changes } = work(workspace, edit)
    return { changes, after: applyChanges(workspace, changes) }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    return { changes: [], after: workspace }
  }
}

const plain = (workspace: Workspace) =>
  Object.fromEntries(tableNames.map((table) => [table, Object.fromEntries([...workspace[table]].map(([id, row]) => [id, row]))]))
const edits = fc.array(anySystemEdit, { maxLength: 60 }) as fc.Arbitrary<Edit[]> // ids are plain text here and branded by the schemas

const answer = (score: Score) => ({ score, evidence: '', grade: 'stated', on: null, proofs: [] })
const improvement = (id: string, to: number, more = {}) => ({
  id,
  systemId: 's1',
  practiceId: 'x',
  to,
  ownerId: null,
  by: null,
  note: '',
  doneOn: null,
  ...more,
})
const planImprovement = (id: string, to: number, more = {}) => ({
  kind: 'plan-improvement',
  given: { improvement: improvement(id, to, more) },
})
const answering = (score: Score, practiceId = 'x') => ({
  kind: 'answer-practice',
  given: { systemId: 's1', practiceId, answer: answer(score), on: today },
})

describe('any sequence of edits about systems', () => {
  test('can be undone exactly', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let at = start
        const done = all.map((edit) => {
          const { changes, after } = attempt(at, edit)
          at = after
          return changes
        })
        expect(plain(done.toReversed().reduce((w, changes) => applyChanges(w, inverse(changes)), at))).toEqual(plain(start))
      }),
    )
  })

  test('leaves nothing that names what is gone, waits in a circle, stands twice for one thing, or is open and reached', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom('s1', 's2'), fc.constantFrom('p1', 'p2'), (all, systemId, personId) => {
        const before = all.reduce((w, edit) => attempt(w, edit).after, start)
        const after = edited(before, { kind: 'remove-system', given: { systemId } }, { kind: 'remove-person', given: { personId } })
        for (const workspace of [before, after]) {
          const rows = tableNames.flatMap((table) => [...workspace[table].values()].map((row) => changed(table, null, row)))
          expect(danglingReference(workspace, rows)).toBeNull()
          expect(waitingCycle(workspace.system, workspace.dependency.values())).toBeNull()
          const open = [...workspace.improvement.values()].filter(({ doneOn }) => doneOn === null)
          expect(new Set(open.map((one) => `${one.systemId} ${one.practiceId}`)).size).toBe(open.length)
          for (const one of open) expect(workspace.system.get(one.systemId)?.answers[one.practiceId]?.score ?? 0).toBeLessThan(one.to)
          const months = [...workspace.account.values()].map((one) => `${one.systemId} ${one.month}`)
          expect(new Set(months).size).toBe(months.length)
        }
      }),
    )
  })
})

describe('an improvement', () => {
  test('is recorded at the score it was planned to reach, with what shows it', () => {
    const after = edited(start, planImprovement('i1', 0.5), {
      kind: 'finish-improvement',
      given: { id: 'i1', on: today, answer: { evidence: 'Trace 12', grade: 'verified', proofs: [] } },
    })
    expect(after.system.get('s1')?.answers).toEqual({
      x: { score: 0.5, evidence: 'Trace 12', grade: 'verified', on: today, proofs: [] },
    })
    expect(after.improvement.get('i1')?.doneOn).toBe(today)
  })

  test('recorded late leaves the day of the assessment where it is later already', () => {
    const late = { id: 'i1', on: '2026-10-01', answer: { evidence: '', grade: 'stated', proofs: [] } }
    const after = edited(start, answering(0.25), planImprovement('i1', 0.5), { kind: 'finish-improvement', given: late })
    expect(after.system.get('s1')?.assessedOn).toBe(today)
    expect(after.system.get('s1')?.answers).toMatchObject({ x: { score: 0.5, on: '2026-10-01' } })
  })

  test('is done with the answer that reaches it, and stays open with one that does not', () => {
    const planned = edited(start, planImprovement('i1', 0.5))
    expect(edited(planned, answering(0.25)).improvement.get('i1')?.doneOn).toBeNull()
    const done = edited(planned, answering(1))
    expect(done.improvement.get('i1')?.doneOn).toBe(today)
    for (const again of [
      { kind: 'change-improvement', given: { id: 'i1', patch: { note: 'Later' } } },
      { kind: 'finish-improvement', given: { id: 'i1', on: today, answer: { evidence: '', grade: 'stated', proofs: [] } } },
    ])
      expect(refusal(done, again)).toBe('This improvement of System s1 is recorded already.')
  })

  test('is refused where the practice is as far already, or has one planned', () => {
    expect(refusal(edited(start, answering(0.5)), planImprovement('i1', 0.5))).toBe(
      'System s1 has this practice as far already. Choose a higher score, or record nothing.',
    )
    expect(refusal(edited(start, planImprovement('i1', 0.5)), planImprovement('i2', 1))).toBe(
      'An improvement of this practice of System s1 is planned already. Change that one.',
    )
  })

  test('of a roadmap comes with its targets as one step, and leaves those planned already alone', () => {
    const planned = edited(start, planImprovement('i1', 0.5))
    const target = { level: 4, by: '2027-12-31' }
    const after = edited(planned, {
      kind: 'adopt-roadmap',
      given: {
        targets: [{ systemId: 's1', target }],
        improvements: [improvement('i2', 1), improvement('i3', 1, { practiceId: 'y' })],
      },
    })
    expect(after.system.get('s1')?.target).toEqual(target)
    expect([...after.improvement.keys()]).toEqual(['i1', 'i3'])
  })
})

describe('a roadmap', () => {
  const adopting = (targets: readonly string[], improvements: readonly object[]) => ({
    kind: 'adopt-roadmap',
    given: { targets: targets.map((systemId) => ({ systemId, target: { level: 4, by: null } })), improvements },
  })

  test('is refused with two improvements of one id or of one practice, or two targets of one system', () => {
    expect(refusal(start, adopting([], [improvement('i1', 1), improvement('i1', 1, { practiceId: 'y' })]))).toBe(
      'The roadmap has two improvements of one id. Give each its own.',
    )
    expect(refusal(start, adopting([], [improvement('i1', 1), improvement('i2', 1)]))).toBe(
      'The roadmap has two improvements of one practice. Leave one of them out.',
    )
    expect(refusal(start, adopting(['s1', 's1'], []))).toBe('The roadmap has two targets of one system. Leave one of them out.')
  })
})

describe('an assessment', () => {
  const about = (id: string, more = {}) => ({ id, systemId: 's1', assessor: 'Ana Ruiz', assessorId: null, on: today, note: '', ...more })
  const own = (id: string, score: Score, more = {}) => ({
    kind: 'add-own-assessment',
    given: { ...about(id, more), answers: { x: answer(score) }, excluded: [] },
  })

  test('kept stays as it was when the system goes on', () => {
    const kept = edited(start, answering(0.5), { kind: 'keep-assessment', given: about('a1') })
    expect(edited(kept, answering(1)).assessment.get('a1')).toMatchObject({ kind: 'agreed', answers: { x: { score: 0.5 } } })
  })

  test('agreed goes into the system, is kept, and closes the views it comes from, as one step', () => {
    const views = edited(start, own('a1', 0.25), own('a2', 1))
    const { changes } = work(views, {
      kind: 'agree-assessment',
      given: { ...about('a3'), answers: { x: answer(0.5) }, excluded: [], closes: ['a1', 'a2'] },
    } as unknown as Edit) // ids are branded by the schema
    const after = applyChanges(views, changes)
    expect(after.system.get('s1')).toMatchObject({ answers: { x: { score: 0.5 } }, assessedOn: today })
    expect([...after.assessment.values()].map(({ kind, closedOn }) => [kind, closedOn])).toEqual([
      ['own', today],
      ['own', today],
      ['agreed', null],
    ])
    expect(refusal(after, { kind: 'answer-own', given: { id: 'a1', practiceId: 'x', answer: null } })).toBe(
      'The assessment of System s1 is closed, so its answers stay as they are. Begin a new one.',
    )
  })

  test('of another system cannot be agreed from', () => {
    const views = edited(start, own('a1', 1, { systemId: 's2' }))
    expect(refusal(views, { kind: 'agree-assessment', given: { ...about('a3'), answers: {}, excluded: [], closes: ['a1'] } })).toBe(
      'One of these assessments is about System s2, not System s1.',
    )
  })
})

describe('what is decided and recorded about a system', () => {
  const choice = (id: string, more: object) => ({
    kind: 'take-choice',
    given: { choice: { id, systemId: 's1', reason: '', on: today, ...more } },
  })
  test('stands once for each component, pilot and workload, and can be changed', () => {
    const component = { kind: 'component', component: 'observability', answer: 'buy', costAYear: 20_000 }
    const decided = edited(start, choice('d1', component))
    expect(refusal(decided, choice('d2', { ...component, answer: 'build' }))).toBe(
      'This is decided already for System s1. Change that decision.',
    )
    expect(edited(decided, choice('d1', { ...component, answer: 'build', costAYear: null })).choice.get('d1')).toMatchObject({
      answer: 'build',
    })
  })

  test('a sunset needs its day, and more successes than tries are refused', () => {
    expect(refusal(start, choice('d1', { kind: 'pilot', answer: 'sunset', by: null }))).toContain(
      'A sunset needs the day that the system stops',
    )
    const account = { id: 'm1', systemId: 's1', month: '2026-10', inference: 1, infrastructure: 1, correctionHours: 0, hourlyRate: 0 }
    const record = (counts: object) => ({ kind: 'record-account', given: { account: { ...account, ...counts } } })
    expect(refusal(start, record({ tried: 5, succeeded: 6, corrected: 0 }))).toContain('More outcomes succeeded than were tried')
    expect(refusal(start, record({ tried: 5, succeeded: 4, corrected: 5 }))).toContain('More outcomes were corrected than succeeded')
    expect(
      refusal(start, {
        kind: 'record-account',
        given: { account: { ...account, month: '2026-13', tried: 1, succeeded: 1, corrected: 0 } },
      }),
    ).toContain('A month is written year-month')
  })

  test('systems that would wait in a circle are refused by name', () => {
    const waiting = (id: string, systemId: string, onId: string) => ({
      kind: 'add-dependency',
      given: { dependency: { id, systemId, onId, reason: '' } },
    })
    expect(refusal(edited(start, waiting('w1', 's1', 's2'), waiting('w2', 's2', 's3')), waiting('w3', 's3', 's1'))).toMatch(
      /^System s\d, System s\d and System s\d would wait in a circle\. Leave one of them out\.$/u,
    )
    expect(refusal(start, waiting('w1', 's1', 's1'))).toBe('System s1 cannot wait for itself.')
  })

  test('thousands of systems may wait in a row, and the circle among them is still found', () => {
    const named = (n: number) => system({ ...system({}), id: `r${n}` as never, name: `R${n}` })
    const systems = new Map(Array.from({ length: 20_001 }, (_, n) => [`r${n}`, named(n)]))
    const wait = (n: number, on: number) => Dependency.parse({ id: `w${n}`, systemId: `r${n}`, onId: `r${on}`, reason: '' })
    const row = Array.from({ length: 20_000 }, (_, n) => wait(n, n + 1))
    expect(waitingCycle(systems, row)).toBeNull()
    expect(waitingCycle(systems, [...row, wait(20_000, 19_998)])?.map(({ name }) => name)).toEqual(['R19998', 'R19999', 'R20000'])
  })
})
