import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { Refusal } from '../../src/base/failure.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { systemOf, workspaceOf } from '../support/organisation.ts'

const today = PlainDate.parse('2026-11-24')
const start = workspaceOf([], [systemOf('s1', { level: 1, target: null }), systemOf('s2', { level: 1, target: null })])
/** Ids are plain text here and branded by the schemas that check the edit. */
const edit = (kind: Edit['kind'], given: object): Edit => ({ kind, given }) as Edit
const after = (workspace: Workspace, ...edits: readonly Edit[]): Workspace =>
  edits.reduce((at, one) => applyChanges(at, work(at, one).changes), workspace)
const refusal = (workspace: Workspace, one: Edit): string => {
  try {
    work(workspace, one)
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message
    throw cause
  }
  return 'it was done'
}
const answer = (score: number) => ({ score, evidence: '', grade: 'stated', on: null, proofs: [] })
const improvement = (id: string, more: object = {}) => ({
  id,
  systemId: 's1',
  practiceId: 'x',
  to: 0.5,
  ownerId: null,
  by: null,
  note: '',
  doneOn: null,
  ...more,
})
const nothing = { systems: [], assessments: [], improvements: [], safeguards: [], accounts: [], choices: [], dependencies: [], on: today }

describe('answers that come in', () => {
  const bring = (systems: readonly object[]): Edit => edit('import-answers', { systems, on: today })
  test('replace those of the same practices and leave the others', () => {
    const made = after(
      start,
      bring([{ systemId: 's1', answers: { x: answer(1), y: answer(0.5) } }]),
      bring([{ systemId: 's1', answers: { y: answer(0) } }]),
    )
    expect(made.system.get('s1')).toMatchObject({ answers: { x: { score: 1 }, y: { score: 0 } }, assessedOn: today })
    expect(made.system.get('s2')).toBe(start.system.get('s2'))
  })
  test('change nothing when they are known, and do not call the system assessed anew', () => {
    const known = after(start, bring([{ systemId: 's1', answers: { x: answer(1) } }]))
    expect(
      work(known, edit('import-answers', { systems: [{ systemId: 's1', answers: { x: answer(1) } }], on: '2027-01-01' })).changes,
    ).toEqual([])
  })
  test('close the improvements they reach, in the same step', () => {
    const planned = after(start, edit('plan-improvement', { improvement: improvement('i1') }))
    expect(after(planned, bring([{ systemId: 's1', answers: { x: answer(0.25) } }])).improvement.get('i1')?.doneOn).toBeNull()
    expect(after(planned, bring([{ systemId: 's1', answers: { x: answer(0.5) } }])).improvement.get('i1')?.doneOn).toBe(today)
  })
  test('are named after the one system, or by how many there are', () => {
    expect(work(start, bring([{ systemId: 's1', answers: {} }])).words).toBe('import the answers of System s1')
    const both = bring([
      { systemId: 's1', answers: {} },
      { systemId: 's2', answers: {} },
    ])
    expect(work(start, both).words).toBe('import the answers of 2 systems')
  })
  test('are refused for one system twice, or for one that is not there', () => {
    const twice = bring([
      { systemId: 's1', answers: {} },
      { systemId: 's1', answers: {} },
    ])
    expect(refusal(start, twice)).toBe('The file names one system twice. Put its answers together.')
    expect(refusal(start, bring([{ systemId: 'gone', answers: {} }]))).toContain('is not there')
  })
})

describe('systems that come in', () => {
  const bring = (given: object): Edit => edit('import-systems', { ...nothing, ...given })
  const third = systemOf('s3', { level: 1, target: null })
  const account = (id: string, month: string) => ({
    id,
    systemId: 's1',
    month,
    inference: 1,
    infrastructure: 1,
    correctionHours: 0,
    hourlyRate: 0,
    tried: 1,
    succeeded: 1,
    corrected: 0,
  })
  test('are added, or replace those of the same id; what is about them comes along', () => {
    const changedFirst = { ...systemOf('s1', { level: 1, target: null }), name: 'Renamed' }
    const made = after(
      start,
      bring({
        systems: [changedFirst, third],
        accounts: [account('a', '2026-09')],
        dependencies: [{ id: 'd', systemId: 's3', onId: 's1', reason: '' }],
      }),
    )
    expect([...made.system.values()].map(({ name }) => name)).toEqual(['Renamed', 'System s2', 'System s3'])
    expect([made.account.size, made.dependency.size]).toEqual([1, 1])
  })
  test('bring their improvements as done where their answers reach them', () => {
    const system = { ...systemOf('s1', { level: 1, target: null }), answers: { x: answer(1) } }
    const planned = after(start, edit('plan-improvement', { improvement: improvement('i1') }))
    const made = after(planned, bring({ systems: [system], improvements: [improvement('i2', { systemId: 's2' })] }))
    expect([made.improvement.get('i1')?.doneOn, made.improvement.get('i2')?.doneOn]).toEqual([today, null])
    expect(after(start, bring({ systems: [system], improvements: [improvement('i1')] })).improvement.get('i1')?.doneOn).toBe(today)
  })
  test('leave the day on which an improvement was done as it is known, however often they come', () => {
    const reached = { ...systemOf('s1', { level: 1, target: null }), answers: { x: answer(1) } }
    const file = { ...nothing, systems: [reached], improvements: [improvement('i1')] }
    const once = after(start, edit('import-systems', file))
    expect(once.improvement.get('i1')?.doneOn).toBe(today)
    expect(work(once, edit('import-systems', { ...file, on: '2027-02-01' })).changes).toEqual([])
  })
  test.each([
    [{ systems: [third, third] }, 'The file has the id “s3” more than once.'],
    [{ accounts: [account('a', '2026-09'), account('b', '2026-09')] }, 'System s1 would have one month of cost twice.'],
    [{ improvements: [improvement('i1'), improvement('i2')] }, 'System s1 would have two open improvements of one practice.'],
    [{ accounts: [{ ...account('a', '2026-09'), systemId: 's9' }] }, 'The system that this names is not there.'],
    [
      {
        dependencies: [
          { id: 'd', systemId: 's1', onId: 's2', reason: '' },
          { id: 'e', systemId: 's2', onId: 's1', reason: '' },
        ],
      },
      'would wait in a circle',
    ],
  ])('are refused when they cannot stand together: %#', (given, words) => {
    expect(refusal(start, bring(given))).toContain(words)
  })
})
