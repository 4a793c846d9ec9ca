import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { applyChanges } from '../../src/model/change.ts'
import { work } from '../../src/model/edit.ts'
import type { Person } from '../../src/model/person.ts'
import { Team } from '../../src/model/team.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { plan } from '../../src/planning/make-plan.ts'
import type { Finding } from '../../src/structure/finding.ts'
import { structure } from '../../src/structure/make-structure.ts'
import type { Structure } from '../../src/structure/structure.ts'
import { anyOrganisation, northwind, personOf, systemOf, TODAY, workspaceOf } from '../support/organisation.ts'

const planned = (workspace: Workspace) => plan(workspace, standardFramework, TODAY)
const structured = (workspace: Workspace, size = planned(workspace).headcountNow): Structure =>
  structure(workspace, standardFramework, planned(workspace), size)
const titles = ({ findings }: Structure): readonly string[] => findings.map(({ severity, title }) => `${severity}: ${title}`)
const engineers = (count: number, given: Partial<Person> = {}): readonly Person[] =>
  Array.from({ length: count }, (_, at) => personOf(`p${at}`, 'ai-systems-engineer', 3, given))
const teamOf = (id: string, leadId: string | null): Team => Team.parse({ id, name: `Team ${id}`, purpose: '', leadId })
const inTeam = (id: string): Partial<Person> => ({ teamId: id as Person['teamId'] }) // text here, branded by the schema

describe('any organisation', () => {
  test('doing what a finding offers removes it, and brings none more severe', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const { size, findings } = structured(workspace)
        const has = new Set(findings.map(({ id }) => id))
        for (const finding of findings) {
          if (finding.fix.edit === null) continue
          const after = applyChanges(workspace, work(workspace, finding.fix.edit).changes)
          const left = structure(after, standardFramework, planned(after), size).findings
          expect(left.map(({ id }) => id)).not.toContain(finding.id)
          const worse = (one: Finding): boolean => !has.has(one.id) && one.severity === 'serious' && finding.severity === 'watch'
          expect(left.filter(worse)).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('everyone with an engineering role has exactly one seat, and so has every planned hire', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        const seats = structured(workspace).squads.flatMap((squad) => squad.seats)
        const people = [...workspace.person.values()].filter(({ role }) => role !== null).map(({ id }) => id)
        const hires = planned(workspace).decisions.filter(({ kind }) => kind === 'hire')
        expect(seats.flatMap(({ personId }) => personId ?? []).toSorted()).toEqual(people.toSorted())
        expect(seats.flatMap(({ decisionId }) => decisionId ?? []).toSorted()).toEqual(hires.map(({ id }) => id).toSorted())
        expect(new Set(seats.map(({ id }) => id)).size).toBe(seats.length)
      }),
      { numRuns: 60 },
    )
  })

  test('a proposal for another size has just that many seats and seats nobody twice', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.nat(60), (workspace, size) => {
        const made = planned(workspace)
        fc.pre(size !== made.headcountNow && size !== made.headcountThen)
        const seats = structure(workspace, standardFramework, made, size).squads.flatMap((squad) => squad.seats)
        const people = seats.flatMap(({ personId }) => personId ?? [])
        expect(seats).toHaveLength(size)
        expect(new Set(people).size).toBe(people.length)
      }),
      { numRuns: 60 },
    )
  })

  test('no words hold an id or a gap', () => {
    fc.assert(
      fc.property(anyOrganisation, (workspace) => {
        for (const { title, detail, fix } of structured(workspace).findings)
          expect(`${title} ${detail} ${fix.words}`).not.toMatch(/undefined|null|NaN|-engineer| {2}/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('shape by size', () => {
  test.each([
    [0, 'small'],
    [3, 'small'],
    [4, 'growing'],
    [8, 'growing'],
    [9, 'scaled'],
    [200, 'scaled'],
  ])('%i engineers make a %s team', (size, shape) => {
    expect(structured(workspaceOf([], []), size).shape).toBe(shape)
  })

  test('a small team has one named lead, a growing one of six a reliability engineer, a scaled one an architect and squads of 3 to 6', () => {
    const empty = workspaceOf([], [])
    expect(structured(empty, 3).squads.flatMap(({ seats }) => seats.filter(({ lead }) => lead))).toHaveLength(1)
    expect(
      structured(empty, 6).squads.flatMap(({ seats }) => seats.filter(({ post }) => post?.role === 'ai-reliability-engineer')),
    ).toHaveLength(1)
    for (const size of [10, 11, 12, 13, 20, 40, 200]) {
      const squads = structured(empty, size).squads.slice(0, -1)
      expect(squads.filter(({ seats }) => seats.length < 3 || seats.length > 6)).toEqual([])
    }
    const scaled = structured(empty, 40).squads
    expect(scaled.flatMap(({ seats }) => seats.filter(({ post }) => post?.role === 'ai-architect'))).toHaveLength(1)
    for (const squad of scaled.slice(0, -1)) expect(squad.seats.length >= 3 && squad.seats.length <= 6).toBe(true)
  })

  test('ten thousand people each have their seat', () => {
    const workspace = workspaceOf(
      engineers(10_000, inTeam('t')),
      [systemOf('a', { level: 3, target: null, teamId: 't' })],
      [teamOf('t', 'p0')],
    )
    expect(structure(workspace, standardFramework, planned(workspace), 10_000).squads[0]?.seats).toHaveLength(10_000)
  })
})

describe('findings', () => {
  test('the sample has the eight that a director should see, serious first', () => {
    expect(titles(structured(northwind()))).toEqual([
      'serious: Reliability is nobody’s main job: 11 engineers',
      'serious: Cost is nobody’s main job: 11 engineers',
      'serious: Claims Triage has no answer to two of five failure modes',
      'serious: Underwriting Copilot has no answer to four of five failure modes',
      'watch: Observability is a side job for two people',
      'watch: Fraud Signals answers one of five failure modes only in part',
      'watch: Fraud Signals depends on Priya Raman',
      'watch: Nobody is at level 5',
    ])
  })

  test('an empty workspace has none', () => {
    expect(structured(workspaceOf([], [])).findings).toEqual([])
  })

  test('one engineer is told only of what one engineer can change', () => {
    expect(titles(structured(workspaceOf(engineers(1), [])))).toEqual(['watch: Person p0 has no team'])
  })

  test('reliability and cost need a main job from nine engineers on, not before', () => {
    const owners = (count: number): readonly string[] => structured(workspaceOf(engineers(count), [])).findings.map(({ id }) => id)
    expect(owners(8)).not.toContain('owner-reliability')
    expect(owners(9)).toEqual(expect.arrayContaining(['owner-reliability', 'owner-cost']))
  })

  test('areas that nobody holds are told as one', () => {
    const found = structured(workspaceOf(engineers(5), [])).findings.filter(({ rule }) => rule === 'owner')
    expect(found.map(({ title }) => title)).toEqual(['Nine areas have no owner'])
  })

  test('an area held by one person at less than half time is serious, at more than that worth watching, full time not told', () => {
    const held = (allocation: number): readonly string[] => {
      const holder = personOf('h', 'ai-systems-engineer', 3, { allocation, owns: [{ area: 'retrieval', share: 'main' }] })
      return structured(workspaceOf([holder, ...engineers(4)], []))
        .findings.filter(({ id }) => id === 'single-holder-area-retrieval')
        .map(({ severity }) => severity)
    }
    expect([held(0.4), held(0.5), held(1)]).toEqual([['serious'], ['watch'], []])
  })

  test('a system depends on the one person of its team who can run it at its level', () => {
    const able = personOf('a', 'ai-systems-engineer', 4, inTeam('t'))
    const depends = (people: readonly Person[]): readonly string[] =>
      structured(workspaceOf(people, [systemOf('s', { level: 4, target: null, teamId: 't' })], [teamOf('t', 'a')]))
        .findings.filter(({ rule }) => rule === 'single-holder')
        .map(({ title }) => title)
    expect(depends([able, ...engineers(3, inTeam('t'))])).toEqual(['System s depends on Person a'])
    expect(depends([able, personOf('b', 'ai-systems-engineer', 4, inTeam('t'))])).toEqual([])
  })

  test('a manager of nine is told of, of eight is not, and a lead with room may take one over', () => {
    const managed = (count: number): Structure =>
      structured(
        workspaceOf(
          [personOf('m', null, null), ...engineers(count, { managerId: 'm' as Person['managerId'], ...inTeam('t') })], // text here, branded by the schema
          [],
          [teamOf('t', 'p0')],
        ),
      )
    expect(managed(8).findings.filter(({ rule }) => rule === 'span')).toEqual([])
    expect(
      managed(9)
        .findings.filter(({ rule }) => rule === 'span')
        .map(({ fix }) => fix.words),
    ).toEqual(['Let Person p0 manage Person p1.'])
  })

  test('a team without a lead, and people without a level, are told of', () => {
    const workspace = workspaceOf([personOf('a', 'ai-engineer', null, inTeam('t'))], [], [teamOf('t', null)])
    expect(titles(structured(workspace))).toEqual(['watch: Person a has no level yet', 'watch: Team t has no lead'])
  })

  test('a team is told of a target above its highest level when others have that level', () => {
    const people = [personOf('a', 'ai-systems-engineer', 4), personOf('b', 'ai-systems-engineer', 3, inTeam('t'))]
    const workspace = workspaceOf(
      people,
      [systemOf('s', { level: 3, target: { level: 4, by: '2028-06-30' }, teamId: 't' })],
      [teamOf('t', 'b')],
    )
    expect(
      structured(workspace)
        .findings.filter(({ rule }) => rule === 'level')
        .map(({ title }) => title),
    ).toEqual(['Team t has nobody at level 4'])
  })
})

test('the sample keeps its teams, gets the plan’s seats and a group for reliability and cost', () => {
  const { squads, coverage } = structured(northwind())
  expect(squads.map(({ name }) => name)).toEqual(['Claims AI', 'Underwriting AI', 'Service AI', 'Reliability and cost'])
  expect(squads[3]?.seats[0]?.owns.map(({ area }) => area)).toEqual(['reliability', 'observability'])
  expect(
    coverage
      .filter(({ trouble }) => trouble !== null)
      .map(({ area }) => area.id)
      .toSorted(),
  ).toEqual(['cost', 'observability', 'reliability'])
})
