import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../../src/base/date.ts'
import { frameworkFor } from '../../../src/framework/standard.ts'
import { openLimits, type Limits } from '../../../src/model/limits.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { alternatives, type Alternative } from '../../../src/planning/explain/explain.ts'
import { reasons, type Reasons } from '../../../src/planning/explain/reasons.ts'
import { plan } from '../../../src/planning/make-plan.ts'
import { planBase } from '../../../src/planning/plan-base.ts'
import type { Decision } from '../../../src/planning/plan.ts'
import { whatIf } from '../../../src/planning/what-if.ts'
import { northwind, TODAY } from '../../support/organisation.ts'

const allOpen: Limits = { ...openLimits, contract: true }
const sample = northwind()
const made = (workspace: Workspace) => plan(workspace, frameworkFor(workspace), TODAY).decisions
const decision = (kind: Decision['kind'], role: string): Decision => {
  const found = made(sample).find((one) => one.kind === kind && one.post.role === role)
  if (found === undefined) throw new Error(`the sample plans a ${kind} of ${role}`)
  return found
}
const architect = decision('hire', 'ai-architect')
const dana = decision('promote', 'ai-systems-engineer')
const instead = (of: Decision, limits = allOpen, workspace = sample): readonly Alternative[] =>
  alternatives(planBase(workspace, frameworkFor(workspace), TODAY), limits, made(workspace), of)
const way = (all: readonly Alternative[], words: string): Alternative => {
  const found = all.find((one) => one.words === words)
  if (found === undefined) throw new Error(`${words} is among ${all.map((one) => one.words).join(', ')}`)
  return found
}
const cost = (decisions: readonly Decision[]): number =>
  whatIf(sample, frameworkFor(sample), TODAY, decisions).quarters.reduce((total, one) => total + (one.cost ?? 0), 0)

const undone = (decisions: readonly Decision[]): number =>
  whatIf(sample, frameworkFor(sample), TODAY, decisions).quarters.reduce((total, one) => total + one.shortFte, 0)

describe('the alternatives of a decision', () => {
  test('are played in its place: leaving it out saves its cost and makes targets late', () => {
    const left = way(instead(architect), 'Leave it out')
    const others = made(sample).filter(({ id }) => id !== architect.id)
    expect(left.refused).toBeNull()
    expect(left.cost).toBeCloseTo(cost(others) - cost(made(sample)), 4)
    expect(left.later).toContainEqual({ systemId: 'claims-triage', days: null })
    expect(left.sooner).toEqual([])
    expect(left.undone).toBeCloseTo(undone(others) - undone(made(sample)), 9)
    expect(left.undone).toBeGreaterThan(0)
  })
  test('a quarter later costs less and makes targets later by whole days', () => {
    const later = way(instead(architect), 'A quarter later')
    expect(later.cost).toBeLessThan(0)
    for (const { days } of later.later) expect(days).toBeGreaterThan(0)
  })
  test('are of other kinds: a contract or a promotion for a hire, a hire or a contract for a promotion', () => {
    expect(instead(architect).map(({ kind }) => kind)).toEqual(['leave-out', 'later', 'contract', 'promote'])
    expect(instead(dana).map(({ kind }) => kind)).toEqual(['leave-out', 'later', 'hire', 'contract', 'promote'])
    expect(way(instead(dana), 'Hire instead').cost).toBeGreaterThan(0)
  })
  test('say what stands against somebody who is not nearly ready, and by when it could be met', () => {
    const promoted = instead(dana).find(({ kind }) => kind === 'promote')
    expect(promoted?.refused).toMatch(
      /^Elif Kaya has not shown “.+” or “.+” yet and is \d levels short over what the post asks; that takes until Q\d 20\d\d at least\.$/,
    )
    expect(promoted).toMatchObject({ cost: null, later: [], sooner: [] })
    const top = decision('hire', 'ai-reliability-engineer')
    const empty = { ...sample, person: new Map([...sample.person].filter(([, { role }]) => role === 'ai-reliability-engineer')) }
    const only = alternatives(planBase(empty, frameworkFor(empty), TODAY), allOpen, [architect], architect)
    expect(only.find(({ kind }) => kind === 'promote')?.refused).toBe('Nobody who could move is one step from AI Architect L5.')
    expect(top.kind).toBe('hire')
  })
  test('keep the limits: kinds, requisitions, interviews and budgets', () => {
    const limits = { ...allOpen, hire: false, contract: false, promote: false }
    const refusals = (of: Decision, some: Limits) => instead(of, some).flatMap(({ refused }) => refused ?? [])
    expect(refusals(dana, limits)).toEqual(['This plan takes no hires.', 'This plan takes no contracts.', 'This plan takes no promotions.'])
    expect(refusals(dana, { ...allOpen, hiresAQuarter: 0 })).toContainEqual(
      expect.stringMatching(/^Q\d 2027 opens \w+ requisitions? already, and no more than none may be\.$/),
    )
    expect(refusals(dana, { ...allOpen, interviewHoursAQuarter: 5 })).toContainEqual(
      expect.stringMatching(/^Interviews would take \d+ hours of Q\d 2027, and no more than 5 may be\.$/),
    )
    expect(way(instead(dana, { ...allOpen, budgetAQuarter: 450_000 }), 'Hire instead').refused).toMatch(
      /^It would cost £\d+k more than the budget of Q\d 202\d\.$/,
    )
    expect(way(instead(dana, { ...allOpen, budgetInAll: 3_000_000 }), 'Hire instead').refused).toMatch(
      /^It would cost £\d+k more than the budget for the whole plan\.$/,
    )
  })
  test('open no seat in a freeze', () => {
    const freeze = { from: TODAY, to: PlainDate.parse('2027-12-31') }
    const hired = way(instead(dana, { ...allOpen, freezes: [freeze] }), 'Hire instead')
    expect(hired.refused).toBeNull()
    expect(hired.cost).toBeLessThan(way(instead(dana), 'Hire instead').cost ?? 0)
  })
  test('say no amount where pay is hidden', () => {
    const hidden: Workspace = { ...sample, workspace: new Map([...sample.workspace].map(([id, row]) => [id, { ...row, payHidden: true }])) }
    const all = instead(dana, { ...allOpen, budgetAQuarter: 450_000 }, hidden)
    expect(all.map((one) => one.cost)).toEqual(all.map(() => null))
    expect(way(all, 'Hire instead').refused).toMatch(/^It would cost more than the budget of Q\d 202\d\.$/)
  })
  test('reassign somebody where teams work on their own', () => {
    const limits = { ...allOpen, closedTeams: true }
    const team = [...sample.team.values()].find(({ id }) => [...sample.system.values()].some(({ teamId }) => teamId === id))
    const moved = { ...dana, teamId: team?.id ?? null }
    expect(instead(moved, limits).map(({ kind }) => kind)).toContain('reassign')
    expect(instead(moved).map(({ kind }) => kind)).not.toContain('reassign')
  })
})

describe('the reasons of a decision', () => {
  const why = (of: Decision, limits: Partial<Limits> = {}): Reasons =>
    reasons(planBase(sample, frameworkFor(sample), TODAY), { ...allOpen, ...limits }, made(sample), of)
  const words = (found: Reasons): string => found.constraints.map((one) => one.words).join('\n')
  test('are its systems, what these are short in, and the skills of the post that close it, rarest first', () => {
    const { systems, dimensions, skills } = why(architect)
    expect(systems).toEqual(architect.causes.map(({ systemId, fte }) => ({ systemId, fte })))
    expect(dimensions).toContain('orchestration')
    expect(skills.map(({ held }) => held)).toEqual(skills.map(({ held }) => held).toSorted((a, b) => a - b))
    const competencies = frameworkFor(sample).roles.find(({ id }) => id === 'ai-architect')?.competencies
    for (const { competency } of skills) expect(competencies).toContain(competency)
  })
  test('tell how its days come about', () => {
    expect(words(why(architect))).toContain(
      'From opening to the first day it takes 76 days (45 to fill, 21 of notice, 10 off); then it is at full capacity on ',
    )
    expect(words(why(dana))).toMatch(/^Learning takes \d+ weeks \(not shown yet: “.+” and “.+”\), at full capacity on /)
  })
  test('name the limits met', () => {
    const found = words(why(architect, { hiresAQuarter: 2, interviewHoursAQuarter: 90, budgetAQuarter: 450_000, reskill: false }))
    expect(found).toContain('Q2 2027 opens one of at most two requisitions.')
    expect(found).toContain('Interviews take 44 of at most 90 hours in Q2 2027.')
    expect(found).toMatch(/With it, Q3 2027 has £\d+k of its budget left\./)
    expect(found).toContain('This plan takes no reskilling.')
  })
})
