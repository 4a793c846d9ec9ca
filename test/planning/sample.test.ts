import { describe, expect, test } from 'vitest'
import sample from '../../assets/sample/northwind.json' with { type: 'json' }
import { PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { standing } from '../../src/maturity/standing.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work, type Edit } from '../../src/model/edit.ts'
import { settingsOf } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import { sampleWorkspace } from '../../src/planning/sample.ts'
import { decisionCounts, targetCounts } from '../../src/planning/words.ts'
import { northwind, TODAY } from '../support/organisation.ts'

const workspace = northwind()
const made = plan(workspace, standardFramework, TODAY)
const day = (text: string): PlainDate => PlainDate.parse(text)

test('the sample’s systems stand where its story says, by the real rule', () => {
  const levels = [...workspace.system.values()].map((system) => [system.name, standing(system, standardFramework).level])
  expect(Object.fromEntries(levels)).toEqual({
    'Claims Triage': 3,
    'Fraud Signals': 4,
    'Underwriting Copilot': 3,
    'FNOL Voice': 1,
    'Policy Q&A': 2,
    'Broker Inbox': 2,
    'Complaints Digest': 2,
  })
})

test('the sample names only practices, gates, people and teams that are there', () => {
  const [practices, gates] = [
    new Set(standardFramework.practices.map(({ id }) => id)),
    new Set(standardFramework.gates.map(({ id }) => id)),
  ]
  for (const { answers, teamId, ownerId } of workspace.system.values()) {
    expect(Object.keys(answers).filter((id) => !practices.has(id as never))).toEqual([])
    expect([workspace.team.has(teamId ?? ''), workspace.person.has(ownerId ?? '')]).toEqual([true, true])
  }
  for (const { evidence, teamId, managerId } of workspace.person.values()) {
    expect(evidence.filter(({ gate }) => !gates.has(gate))).toEqual([])
    expect([teamId === null || workspace.team.has(teamId), managerId === null || workspace.person.has(managerId)]).toEqual([true, true])
  }
  expect(workspace.person.has(settingsOf(workspace).headId ?? '')).toBe(true)
})

describe('the sample’s plan', () => {
  test('hires and promotes a believable number of people, near its budget', () => {
    expect([made.headcountNow, made.headcountThen]).toEqual([11, 16])
    expect(decisionCounts(made.decisions)).toBe('5 hires, 1 promotion')
    expect(made.interviewHours).toBe(5 * 44)
    const posts = made.decisions.map(({ kind, post }) => `${kind} ${post.role} ${post.level}`)
    expect(posts).toEqual(
      expect.arrayContaining(['hire ai-reliability-engineer 4', 'hire ai-systems-engineer 4', 'promote ai-systems-engineer 4']),
    )
    expect(Math.abs((made.cost ?? 0) / (made.budget ?? 1) - 1)).toBeLessThan(0.04)
  })

  test('reaches all targets but one in time, which today’s team would not', () => {
    expect(targetCounts(made.outcomes)).toEqual({ onTime: 5, all: 6 })
    const late = made.outcomes.filter(({ state }) => state === 'late')
    expect(late.map(({ systemId, daysLate }) => [workspace.system.get(systemId)?.name, Math.round((daysLate ?? 0) / 7)])).toEqual([
      ['Broker Inbox', 4],
    ])
    expect(made.unchanged.outcomes.filter(({ state }) => state === 'on-time')).toEqual([])
  })

  test('leaves no other target very late when one system is asked for less', () => {
    for (const system of workspace.system.values()) {
      const edit = { kind: 'set-target', given: { systemId: system.id, target: { level: 2, by: system.target?.by ?? null } } } as const
      const { outcomes } = plan(applyChanges(workspace, work(workspace, edit).changes), standardFramework, TODAY)
      const veryLate = outcomes.filter(({ state, daysLate }) => state === 'beyond-plan' || (daysLate ?? 0) > 92)
      expect(veryLate, system.name).toEqual([])
    }
  })

  test('does not count a target that is due after the plan ends', () => {
    const beyond = { kind: 'set-target', given: { systemId: 'fnol-voice', target: { level: 5, by: '2029-03-31' } } } as unknown as Edit // the sample's own id
    const { outcomes } = plan(applyChanges(workspace, work(workspace, beyond).changes), standardFramework, TODAY)
    const fnol = outcomes.find(({ systemId }) => systemId === 'fnol-voice')
    expect(['due-later', 'on-time']).toContain(fnol?.state)
  })

  test('is the same story in another quarter', () => {
    const later = plan(northwind(day('2027-08-20')), standardFramework, day('2027-08-20'))
    expect(later.decisions.map(({ kind, post, personId }) => [kind, post, personId])).toEqual(
      made.decisions.map(({ kind, post, personId }) => [kind, post, personId]),
    )
  })
})

test('dates move by whole quarters, in texts too, and a quarter’s last day stays one', () => {
  const later = northwind(day('2027-02-24'))
  expect(later.system.get('claims-triage')?.target?.by).toBe('2028-03-31')
  expect(later.person.get('dana-whitfield')?.evidence[0]?.note).toBe('Claims Triage, since 10 May 2026')
  expect(workspace.person.get('dana-whitfield')?.evidence[0]?.note).toBe('Claims Triage, since 9 Feb 2026')
  expect(JSON.stringify([...later.system.values(), ...later.person.values()])).not.toMatch(/\{\d/)
})

test('a sample that is not one is refused by name of the field', () => {
  expect(() => sampleWorkspace({ ...sample, teams: [{ id: 'x' }] }, TODAY)).toThrow(/name/)
})
