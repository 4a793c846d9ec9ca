import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import { applyChanges, inverse } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { reportingCycle } from '../../src/model/reporting.ts'
import { emptyWorkspace, tableNames, type Workspace } from '../../src/model/workspace.ts'
import { anyEdit, anyPerson, anySettings } from '../support/arbitraries.ts'

/** The workspace as plain data, rows in any order. */
const plain = (workspace: Workspace) =>
  Object.fromEntries(tableNames.map((table) => [table, Object.fromEntries([...workspace[table]].map(([id, row]) => [id, row]))]))

/** Works the edit, or leaves the workspace alone when it is refused. */
function attempt(workspace: Workspace, edit: Edit) {
  try {
    const { changes } = work(workspace, edit)
    return { changes, after: applyChanges(workspace, changes) }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    return { changes: [], after: workspace }
  }
}

test('every edit can be undone exactly, in any sequence', () => {
  fc.assert(
    fc.property(anySettings, fc.array(anyEdit, { maxLength: 40 }), (settings, edits) => {
      const start = emptyWorkspace(settings)
      let at = start
      const done = edits.map((edit) => {
        const { changes, after } = attempt(at, edit)
        at = after
        return changes
      })
      const back = done.toReversed().reduce((w, changes) => applyChanges(w, inverse(changes)), at)
      expect(plain(back)).toEqual(plain(start))
    }),
  )
})

test('no sequence of edits makes people report in a circle or leaves a row naming someone who is gone', () => {
  fc.assert(
    fc.property(anySettings, fc.array(anyEdit, { maxLength: 60 }), (settings, edits) => {
      const after = edits.reduce((w, edit) => attempt(w, edit).after, emptyWorkspace(settings))
      expect(reportingCycle(after.person)).toBeNull()
      for (const person of after.person.values()) {
        expect(person.managerId === null || after.person.has(person.managerId)).toBe(true)
        expect(person.teamId === null || after.team.has(person.teamId)).toBe(true)
      }
      for (const team of after.team.values()) expect(team.leadId === null || after.person.has(team.leadId)).toBe(true)
      for (const card of after.scorecard.values()) {
        expect(after.candidate.has(card.candidateId)).toBe(true)
        expect(card.interviewerId === null || after.person.has(card.interviewerId)).toBe(true)
      }
    }),
  )
})

test('the same edit a second time changes nothing, or is refused', () => {
  fc.assert(
    fc.property(anySettings, fc.array(anyEdit, { maxLength: 20 }), anyEdit, (settings, before, edit) => {
      const at = before.reduce((w, e) => attempt(w, e).after, emptyWorkspace(settings))
      const once = attempt(at, edit).after
      expect(attempt(once, edit).changes).toEqual([])
    }),
  )
})

test('a circle of three is named in order, and refused', () => {
  const [a, b, c] = fc.sample(anyPerson, { numRuns: 3, seed: 1 }).map((p, i) => ({ ...p, id: `p${i}`, name: `N${i}` })) as [
    object,
    object,
    object,
  ]
  const settings = fc.sample(anySettings, { numRuns: 1, seed: 1 })[0]
  expect(settings).toBeDefined()
  if (settings === undefined) return
  const import3 = {
    kind: 'import-people',
    given: {
      teams: [],
      people: [
        { ...a, managerId: 'p1' },
        { ...b, managerId: 'p2' },
        { ...c, managerId: 'p0' },
      ],
    },
  }
  expect(() => work(emptyWorkspace(settings), import3 as unknown as Edit)).toThrow('N0, N1 and N2 would report in a circle')
})

test('evidence is kept under the gate that it is recorded for', () => {
  const [settings] = fc.sample(anySettings, 1)
  const [person] = fc.sample(anyPerson, 1)
  if (settings === undefined || person === undefined) throw new Error('fast-check samples what it is asked for')
  const start: Workspace = { ...emptyWorkspace(settings), person: new Map([[person.id, person]]) }
  const evidence = { gate: 'other', state: 'met', note: '', on: null }
  const { changes } = work(start, { kind: 'record-evidence', given: { personId: person.id, gate: 'led', evidence } } as unknown as Edit)
  expect(applyChanges(start, changes).person.get(person.id)?.evidence).toEqual([{ ...evidence, gate: 'led' }])
})
