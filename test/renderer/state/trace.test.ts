import { describe, expect, test } from 'vitest'
import { frameworkOf, planOf, portfolioOf } from '../../../renderer/state/derived.ts'
import { trace, traceInScenario } from '../../../renderer/state/trace.ts'
import { emptyWorkspace, settingsOf } from '../../../src/model/workspace.ts'
import { northwind, northwindDay } from '../../support/northwind.ts'

const plan = planOf(northwind, northwindDay)
const chain = (selection: Parameters<typeof trace>[0]) => trace(selection, northwind, frameworkOf(northwind), plan, null)

describe('The trace strip', () => {
  test('starts with the first decision and its main cause', () => {
    const first = plan.decisions[0]
    expect(chain(null).decision?.place).toEqual({ screen: 'plan', id: first?.id })
    expect(chain(null).gap?.place.id).toBe(first?.causes[0]?.systemId)
  })

  test('leads from every system below target to itself', () => {
    for (const { system, gap, level, target } of portfolioOf(northwind).below) {
      expect(gap).toBeGreaterThan(0)
      expect(chain({ kind: 'system', id: system.id }).gap).toMatchObject({ name: system.name, from: level, to: target })
      expect(chain({ kind: 'system', id: system.id }).skill).not.toBeNull()
    }
  })

  test('says of a system that nobody has assessed neither a level nor a missing skill', () => {
    const [first] = portfolioOf(northwind).below
    const id = first?.system.id ?? ''
    const system = new Map([...northwind.system].map(([key, one]) => [key, key === id ? { ...one, answers: {} } : one]))
    const blank = { ...northwind, system }
    const at = trace({ kind: 'system', id }, blank, frameworkOf(blank), planOf(blank, northwindDay), null)
    expect(at).toMatchObject({ gap: { from: null }, skill: null })
  })

  test('ends in interviews for a hire and in a career plan for a move', () => {
    for (const { id, kind } of plan.decisions) {
      const at = chain({ kind: 'decision', id })
      expect(at.loop === null).toBe(kind !== 'hire')
      expect(at.pack.words).toBe(kind === 'hire' ? 'Interview kit' : 'Career plan')
      expect(at.pack.place).toEqual({ screen: 'documents', id: kind === 'hire' ? 'interview-kit' : 'career-plan' })
    }
  })

  test('of a decision in a scenario stays there, and leads to interviews by its post', () => {
    for (const { id, kind, post } of plan.decisions) {
      const at = traceInScenario(chain({ kind: 'decision', id }), 'more-hires')
      expect(at.decision?.place).toEqual({ screen: 'plan', id: 'more-hires', part: id })
      expect(at.loop?.place).toEqual(kind === 'hire' ? { screen: 'hiring', id: `${post.role}-${post.level}` } : undefined)
    }
  })

  test('has nothing to show for an empty workspace but the report', () => {
    const empty = emptyWorkspace(settingsOf(northwind))
    const at = trace(null, empty, frameworkOf(empty), planOf(empty, northwindDay), null)
    expect(at).toMatchObject({ gap: null, skill: null, role: null, decision: null, loop: null, pack: { words: 'Maturity report' } })
  })
})
