import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { ScorecardReading } from '../../src/contract/scorecard-reading.ts'
import { recordingOf } from '../../src/exchange/scorecard-recording.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { anEdit, smallWorkspace } from '../support/workspace-files.ts'

const reading = (more: { readonly [field: string]: unknown } = {}, form: { readonly [field: string]: unknown } = {}) =>
  ScorecardReading.parse({
    file: 'Sheet.docx',
    form: {
      role: 'ai-engineer',
      level: 3,
      seed: 7,
      stage: 2,
      stageTitle: 'System design',
      candidateId: null,
      competencies: ['evaluation'],
      ...form,
    },
    candidate: 'Sam Lee',
    interviewer: 'Ana Ruiz',
    heldOn: '2026-11-21',
    ratings: [{ competency: 'evaluation', rating: 4, evidence: 'Asked for a golden set' }],
    recommendation: 'hire',
    notes: '',
    gaps: [],
    ...more,
  })

let ids = 0
const recorded = (workspace: Workspace, from: ScorecardReading, called: Parameters<typeof recordingOf>[2]['called'] = null) => {
  const recording = recordingOf(from, workspace, { called, today: PlainDate.parse('2026-11-24'), newId: () => `id${ids++}` })
  return { ...recording, after: applyChanges(workspace, work(workspace, recording.edit).changes) }
}
const withCandidate = (id: string, name: string, more: { readonly [field: string]: unknown } = {}, to = smallWorkspace()) => {
  const candidate = { id, name, role: 'ai-engineer', level: 3, seed: 7, addedOn: '2026-11-20', decision: null, ...more }
  return applyChanges(to, work(to, anEdit('add-candidate', { candidate })).changes)
}

describe('whose scorecard it is', () => {
  test('somebody not known yet comes in with the post and seed of the sheet', () => {
    const { after, isNew } = recorded(smallWorkspace(), reading())
    expect(isNew).toBe(true)
    expect([...after.candidate.values()]).toMatchObject([
      { name: 'Sam Lee', role: 'ai-engineer', level: 3, seed: 7, addedOn: '2026-11-24', decision: null },
    ])
    expect([...after.scorecard.values()]).toMatchObject([{ stage: 2, interviewer: 'Ana Ruiz', interviewerId: 'p1', file: 'Sheet.docx' }])
  })
  test('a candidate of the name on the sheet is found, however it is written', () => {
    const { after, isNew, notes } = recorded(withCandidate('c1', 'Sam Lee'), reading({ candidate: ' sam LEE' }))
    expect(isNew).toBe(false)
    expect(after.candidate.size).toBe(1)
    expect(notes).toEqual([])
  })
  test('vowel signs and accents tell people apart', () => {
    const { after, isNew } = recorded(withCandidate('c1', 'कमल'), reading({ candidate: 'कमला' }))
    expect(isNew).toBe(true)
    expect([...after.candidate.values()].map(({ name }) => name)).toEqual(['कमल', 'कमला'])
  })
  test('somebody new may have the name of somebody known, when the user says so', () => {
    const { after, isNew } = recorded(withCandidate('c1', 'Sam Lee'), reading(), { newName: 'Sam Lee' })
    expect(isNew).toBe(true)
    expect(after.candidate.size).toBe(2)
  })
  test('two sheets that name no interviewer are kept both', () => {
    const once = recorded(withCandidate('c1', 'Sam Lee'), reading({ interviewer: '' })).after
    const { after, replaces } = recorded(once, reading({ interviewer: ' ', file: 'Other.docx' }))
    expect(replaces).toBeNull()
    expect(after.scorecard.size).toBe(2)
  })
  test('whom the sheet was made for counts before the name written on it, and that is said', () => {
    const { candidate, notes } = recorded(withCandidate('c1', 'Sam Lee'), reading({ candidate: 'S. Leigh' }, { candidateId: 'c1' }))
    expect(candidate).toBe('Sam Lee')
    expect(notes).toEqual(['The sheet names the candidate “S. Leigh”; it is recorded for Sam Lee.'])
  })
  test('whom the user names counts before both', () => {
    const two = withCandidate('c2', 'Tom O’Brien', {}, withCandidate('c1', 'Sam Lee'))
    expect(recorded(two, reading({}, { candidateId: 'c1' }), 'c2').candidate).toBe('Tom O’Brien')
    expect(recorded(two, reading(), 'Mirela Dąbrowska')).toMatchObject({ candidate: 'Mirela Dąbrowska', isNew: true })
  })
  test('of two candidates of one name the one for this post is taken, and two for it are refused', () => {
    const other = withCandidate('c2', 'Sam Lee', { level: 5 }, withCandidate('c1', 'Sam Lee'))
    expect([...recorded(other, reading()).after.scorecard.values()]).toMatchObject([{ candidateId: 'c1' }])
    const twins = withCandidate('c2', 'Sam Lee', {}, withCandidate('c1', 'Sam Lee'))
    expect(() => recorded(twins, reading())).toThrow('More than one candidate is called Sam Lee')
  })
  test('a sheet for another post is refused, with both posts named', () => {
    expect(() => recorded(withCandidate('c1', 'Sam Lee', { level: 4 }), reading())).toThrow(
      /Sheet\.docx is a sheet for the post AI Engineer, level 3, and Sam Lee is interviewed for AI Engineer, level 4\./,
    )
  })
  test('a sheet that names nobody is refused', () => {
    expect(() => recorded(smallWorkspace(), reading({ candidate: '' }))).toThrow('does not say who was interviewed')
  })
})

test('the same stage by the same interviewer is replaced, and the card that goes is named', () => {
  const first = recorded(smallWorkspace(), reading()).after
  const again = recorded(first, reading({ file: 'Sheet (2).docx', recommendation: 'no-hire' }))
  expect(again.replaces?.file).toBe('Sheet.docx')
  expect([...again.after.scorecard.values()]).toMatchObject([{ file: 'Sheet (2).docx', recommendation: 'no-hire' }])
  const other = recorded(first, reading({ interviewer: 'Ben Okafor' }))
  expect(other.replaces).toBeNull()
  expect(other.after.scorecard.size).toBe(2)
})
test('an interviewer whom nobody or more than one person is called stays a name', () => {
  const before = smallWorkspace()
  const two = applyChanges(before, work(before, anEdit('change-person', { personId: 'p2', patch: { name: 'Ana Ruiz' } })).changes)
  expect([...recorded(two, reading()).after.scorecard.values()]).toMatchObject([{ interviewer: 'Ana Ruiz', interviewerId: null }])
})
test('a half-filled sheet is recorded as far as it goes, and an empty one is refused', () => {
  const open = { competency: 'evaluation', rating: null, evidence: '' }
  const half = recorded(smallWorkspace(), reading({ ratings: [open], recommendation: null, notes: 'Ran out of time', heldOn: null }))
  expect([...half.after.scorecard.values()]).toMatchObject([{ notes: 'Ran out of time', recommendation: null }])
  expect(() => recorded(smallWorkspace(), reading({ ratings: [open], recommendation: null }))).toThrow('so there is nothing to record')
})
test('a sheet of other exercises is recorded, and that is said', () => {
  expect(recorded(withCandidate('c1', 'Sam Lee', { seed: 8 }), reading()).notes).toEqual([
    'The sheet belongs to another set of exercises than the interviews of Sam Lee.',
  ])
})
