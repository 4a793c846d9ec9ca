import { PlainDate } from '../../src/base/date.ts'
import { careerPath } from '../../src/career/career-path.ts'
import type { CareerPath } from '../../src/career/path.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Person } from '../../src/model/person.ts'
import type { System } from '../../src/model/system.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import type { Decision, Load, Plan } from '../../src/planning/plan.ts'
import { workspaceWith } from '../maturity/systems.ts'
import { personWith } from '../support/person.ts'

export const today = PlainDate.parse('2026-11-24')

export const person = (given: Record<string, unknown>): Person =>
  personWith('dana', { name: 'Dana Whitfield', role: 'ai-systems-engineer', level: 3, teamId: 'claims', ...given })

export const met = (...gates: readonly string[]) => gates.map((gate) => ({ gate, state: 'met', note: '', on: null }))

export const planWith = (loads: readonly Load[] = [], decisions: readonly Decision[] = []): Plan => ({
  today,
  name: null,
  quarters: [],
  decisions,
  outcomes: [],
  unchanged: { quarters: [], outcomes: [] },
  loads,
  roles: [],
  headcountNow: 0,
  headcountThen: 0,
  interviewHours: 0,
  cost: null,
  budget: null,
})

export const organisation = (people: readonly Person[], systems: readonly System[] = []): Workspace =>
  workspaceWith(systems, new Map(people.map((one) => [one.id, one])))

export const pathOf = (one: Person, others: readonly Person[] = [], systems: readonly System[] = [], plan: Plan = planWith()): CareerPath =>
  careerPath(organisation([one, ...others], systems), standardFramework, plan, one)
