import fc from 'fast-check'
import sample from '../../assets/sample/northwind.json' with { type: 'json' }
import { addDays, PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Person } from '../../src/model/person.ts'
import { Settings } from '../../src/model/settings.ts'
import { System } from '../../src/model/system.ts'
import { Team } from '../../src/model/team.ts'
import { OwnershipArea, RoleId, type Level } from '../../src/model/vocabulary.ts'
import { emptyWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { sampleWorkspace } from '../../src/planning/sample.ts'
import { personWith } from './person.ts'

export const TODAY = PlainDate.parse('2026-11-24')
export const northwind = (today = TODAY): Workspace => sampleWorkspace(sample, today)

/** Answers that put a system at exactly this level. */
export const answersAt = (level: Level): System['answers'] =>
  Object.fromEntries(
    standardFramework.practices
      .filter((practice) => practice.level <= level)
      .map(({ id }) => [id, { score: 1 as const, evidence: 'Shown', grade: 'stated' as const, on: null, proofs: [] }]),
  )

export interface SystemGiven {
  readonly level: Level
  readonly target: { readonly level: Level; readonly by: string | null } | null
  readonly size?: System['size']
  readonly valueAYear?: number | null
  readonly teamId?: string | null
  readonly ownerId?: string | null
}

export const systemOf = (id: string, { level, ...given }: SystemGiven): System =>
  System.parse({
    id,
    name: `System ${id}`,
    summary: '',
    scope: '',
    teamId: null,
    ownerId: null,
    size: 'medium',
    valueAYear: null,
    costTarget: null,
    assessedOn: null,
    answers: answersAt(level),
    excluded: [],
    ...given,
  })

export const personOf = (id: string, role: RoleId | null, level: Level | null, given: Partial<Person> = {}): Person =>
  personWith(id, { role, level, ...given })

export const settingsWith = (given: Partial<Settings> = {}): Settings =>
  Settings.parse({
    id: 'workspace',
    name: 'Test',
    currency: 'GBP',
    headId: null,
    seniorPayAYear: 86_000,
    budgetAQuarter: null,
    payHidden: false,
    planQuarters: 8,
    paper: 'a4',
    ...given,
  })

export const workspaceOf = (
  people: readonly Person[],
  systems: readonly System[],
  teams: readonly Team[] = [],
  settings = settingsWith(),
): Workspace => ({
  ...emptyWorkspace(settings),
  person: new Map(people.map((person) => [person.id, person])),
  system: new Map(systems.map((system) => [system.id, system])),
  team: new Map(teams.map((team) => [team.id, team])),
})

const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const anyDay = fc.integer({ min: -200, max: 1100 }).map((days) => addDays(TODAY, days))
const teamIds = ['t0', 't1', 't2'] as const

const anyGivenSystem = fc.record({
  level: anyLevel,
  target: fc.option(fc.record({ level: anyLevel, by: fc.option(anyDay) })),
  size: fc.constantFrom('small' as const, 'medium' as const, 'large' as const),
  valueAYear: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  teamId: fc.option(fc.constantFrom(...teamIds)),
  ownerId: fc.option(fc.constantFrom('p0', 'p1', 'p2')),
})

const anyGivenPerson = fc.record({
  role: fc.option(fc.constantFrom(...RoleId.options), { freq: 8 }),
  level: fc.option(anyLevel, { freq: 6 }),
  teamId: fc.option(fc.constantFrom(...teamIds)),
  manager: fc.option(fc.nat(20)),
  allocation: fc.constantFrom(0.2, 0.4, 0.5, 0.8, 1),
  startDate: fc.option(anyDay),
  graduate: fc.boolean(),
  owns: fc.array(fc.record({ area: fc.constantFrom(...OwnershipArea.options), share: fc.constantFrom('main', 'side') }), { maxLength: 3 }),
  gates: fc.subarray(standardFramework.gates.map(({ id }) => id)),
  skill: anyLevel,
  payAYear: fc.option(fc.integer({ min: 30_000, max: 200_000 })),
})

/** Any small organisation: up to 20 people who report upwards in the list, up to 8 systems, up to 3 teams. */
export const anyOrganisation: fc.Arbitrary<Workspace> = fc
  .record({
    people: fc.array(anyGivenPerson, { maxLength: 20 }),
    systems: fc.array(anyGivenSystem, { maxLength: 8 }),
    teams: fc.array(fc.option(fc.nat(19)), { maxLength: 3 }),
    seniorPayAYear: fc.option(fc.integer({ min: 40_000, max: 150_000 })),
    budgetAQuarter: fc.option(fc.integer({ min: 1_000, max: 900_000 })),
    planQuarters: fc.integer({ min: 2, max: 12 }),
  })
  .map(({ people, systems, teams, ...settings }) => {
    const there = (id: string | null): string | null => (id !== null && Number(id.slice(1)) < teams.length ? id : null)
    const rows = people.map(({ manager, gates, skill, owns, ...some }, at) =>
      personOf(`p${at}`, some.role, some.level, {
        ...some,
        teamId: there(some.teamId) as Person['teamId'], // text here, branded by the schema
        managerId: (manager === null || at === 0 ? null : `p${manager % at}`) as Person['managerId'], // as above
        owns: owns.filter(({ area }, index) => owns.findIndex((one) => one.area === area) === index),
        competencies: Object.fromEntries(standardFramework.competencies.map(({ id }) => [id, skill])),
        evidence: gates.map((gate) => ({ gate, state: 'met' as const, note: '', on: null })),
      }),
    )
    return workspaceOf(
      rows,
      systems.map((system, at) =>
        systemOf(`s${at}`, {
          ...system,
          teamId: there(system.teamId ?? null),
          ownerId: Number(system.ownerId?.slice(1) ?? 99) < people.length ? (system.ownerId ?? null) : null,
        }),
      ),
      teams.map((lead, at) =>
        Team.parse({ id: `t${at}`, name: `Team ${at}`, purpose: '', leadId: lead !== null && lead < people.length ? `p${lead}` : null }),
      ),
      settingsWith(settings),
    )
  })
