import { describe, expect, test } from 'vitest'
import { PlainDate } from '../../../src/base/date.ts'
import { readScenario } from '../../../src/exchange/scenarios/read-scenario.ts'
import { scenarioImport, type ScenarioImport } from '../../../src/exchange/scenarios/scenario-import.ts'
import { scenarioJson } from '../../../src/exchange/scenarios/scenario-json.ts'
import { problemLine } from '../../../src/exchange/table/problem.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { work } from '../../../src/model/edit.ts'
import { openLimits } from '../../../src/model/limits.ts'
import { Scenario } from '../../../src/model/scenario.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { northwind, TODAY } from '../../support/organisation.ts'

const hire = {
  id: 'first',
  kind: 'hire',
  role: 'ai-reliability-engineer',
  level: 4,
  personId: null,
  teamId: null,
  backfills: null,
  openBy: '2026-12-01',
  inSeat: '2027-02-15',
  fullCapacity: '2027-08-15',
  until: null,
  locked: true,
}
const personCalled = (workspace: Workspace, name: string) => [...workspace.person.values()].find((one) => one.name === name)
const systemCalled = (workspace: Workspace, name: string) => [...workspace.system.values()].find((one) => one.name === name)

/** A scenario of the sample with every part of it filled. */
const whole = (workspace: Workspace): Scenario =>
  Scenario.parse({
    id: 'lean',
    name: 'Lean',
    note: 'With fewer people',
    madeOn: TODAY,
    assumptions: { 'hiring.days-to-fill': 60 },
    limits: { ...openLimits, budgetAQuarter: 400_000, hiresAQuarter: 2, freezes: [{ from: '2027-01-01', to: '2027-01-31' }] },
    decisions: [
      hire,
      { ...hire, id: 'contractor', kind: 'contract', until: '2027-09-30' },
      {
        ...hire,
        id: 'dana',
        kind: 'promote',
        role: 'ai-systems-engineer',
        level: 4,
        personId: personCalled(workspace, 'Dana Whitfield')?.id,
        teamId: personCalled(workspace, 'Dana Whitfield')?.teamId,
      },
    ],
    times: [{ systemId: systemCalled(workspace, 'Claims Triage')?.id, steps: [{ to: 3, begins: 8109, ends: 8111 }] }],
    solved: null,
  })

const importing = (text: string, workspace: Workspace, today = TODAY): ScenarioImport =>
  scenarioImport(readScenario('lean.json', text), 'lean', { workspace, framework: standardFramework, today })
const lines = ({ problems }: ScenarioImport): readonly string[] => problems.map(problemLine)

interface Entry {
  [field: string]: unknown
}
interface File extends Entry {
  decisions: Entry[]
  times: Entry[]
  assumptions: Entry
  limits: Entry
}
/** The sample’s file with something in it replaced, and what is then wrong. */
function wrongAfter(change: (file: File) => void, workspace = northwind()): readonly string[] {
  const file = JSON.parse(scenarioJson(workspace, whole(workspace), TODAY)) as File // what the export just wrote
  change(file)
  const found = importing(JSON.stringify(file), workspace)
  expect(found.scenario).toBeNull()
  return lines(found)
}

describe('a scenario file', () => {
  test('names people, teams and systems, and read back gives the same scenario', () => {
    const workspace = northwind()
    const text = scenarioJson(workspace, whole(workspace), TODAY)
    expect(text).toContain('"person": "Dana Whitfield"')
    expect(text).toContain('"system": "Claims Triage"')
    expect(text).toContain('"first": "Q2 2027"')
    const found = importing(text, workspace)
    expect(lines(found)).toEqual([])
    expect(found.scenario).toEqual(whole(workspace))
    expect(work(workspace, { kind: 'add-scenario', given: { scenario: whole(workspace) } }).changes).toHaveLength(1)
  })
  test('names somebody by id where two are called the same', () => {
    const workspace = northwind()
    const dana = personCalled(workspace, 'Dana Whitfield')
    if (dana === undefined) throw new Error('the sample has Dana Whitfield')
    const twin = { ...dana, id: 'twin' as typeof dana.id } // any id that is free
    const both = { ...workspace, person: new Map([...workspace.person, [twin.id, twin]]) }
    expect(scenarioJson(both, whole(workspace), TODAY)).toContain(`"person": "${dana.id}"`)
    expect(importing(scenarioJson(both, whole(workspace), TODAY), both).scenario).toEqual(whole(workspace))
    expect(lines(importing(scenarioJson(workspace, whole(workspace), TODAY), both))).toEqual([
      'Decisions, entry 3 (“dana”), person: 2 people are called “Dana Whitfield”. Write the id of the one that is meant.',
    ])
  })
  test('may leave out limits, notes, times and fields that are null', () => {
    const found = importing(
      JSON.stringify({
        format: 'cadre-scenario',
        version: 1,
        currency: 'GBP',
        name: 'By hand',
        limits: { hiresAQuarter: 3 },
        decisions: [
          { id: 'a', kind: 'hire', role: 'ai-architect', level: 5, openBy: '2027-01-04', inSeat: '2027-04-05', fullCapacity: '2027-10-04' },
        ],
      }),
      northwind(),
    )
    expect(lines(found)).toEqual([])
    expect(found.scenario?.limits).toEqual({ ...openLimits, hiresAQuarter: 3 })
    expect(found.scenario?.decisions[0]).toMatchObject({ personId: null, teamId: null, until: null, locked: false })
  })
})

describe('a scenario file is refused', () => {
  const refused = (text: string) => () => readScenario('lean.json', text)
  test.each([
    ['when it is empty', ' ', 'it is empty'],
    ['when it is no JSON', '{', 'it is no sound JSON'],
    ['when it is something else', '{"format":"cadre-systems","version":1,"currency":"GBP"}', 'no scenario that Cadre exported'],
    ['when it is newer', '{"format":"cadre-scenario","version":2,"currency":"GBP"}', 'this Cadre reads version 1; update Cadre'],
    [
      'when its decisions are no list',
      '{"format":"cadre-scenario","version":1,"currency":"GBP","decisions":3}',
      'its “decisions” is no list',
    ],
    [
      'when its assumptions are no numbers',
      '{"format":"cadre-scenario","version":1,"currency":"GBP","assumptions":[1]}',
      'its “assumptions” are no numbers by their ids',
    ],
  ])('%s', (_, text, words) => {
    expect(refused(text)).toThrow(words)
  })

  test.each<[string, (file: File) => void, string]>([
    [
      'of another currency',
      (file) => (file['currency'] = 'EUR'),
      'Whole file, currency: Its amounts are in “EUR” and this workspace counts in GBP. Export it from a workspace in GBP.',
    ],
    ['without a name', (file) => (file['name'] = ' '), 'Scenario, name: A name is needed. Correct it in the file.'],
    [
      'with a negative budget',
      (file) => (file.limits['budgetAQuarter'] = -1),
      'Limits, budget a quarter: A limit is 0 or more. Correct it in the file.',
    ],
    [
      'with half a hire',
      (file) => (file.limits['hiresAQuarter'] = 1.5),
      'Limits, hires a quarter: Hires are whole. Correct it in the file.',
    ],
    [
      'with a freeze that ends before it begins',
      (file) => (file.limits['freezes'] = [{ from: '2027-02-01', to: '2027-01-01' }]),
      'Limits, freezes, 1: A hiring freeze ends on or after the day it begins. Correct it in the file.',
    ],
    [
      'with an unknown limit',
      (file) => (file.limits['people'] = 3),
      'Limits, entry: There is no limit called “people”. Correct it in the file.',
    ],
    [
      'with an unknown assumption',
      (file) => (file.assumptions['hiring.luck'] = 1),
      'Assumptions, “hiring.luck”, id: There is no such assumption. Take its id from an exported scenario, or leave it out.',
    ],
    [
      'with a negative rate',
      (file) => (file.assumptions['hiring.acceptance-share'] = -0.2),
      'Assumptions, “hiring.acceptance-share”, value: “Offers that are accepted” can be 0.2 to 1 share; -0.2 is outside that. Choose a number within it.',
    ],
    [
      'with a text for a number',
      (file) => (file.assumptions['hiring.days-to-fill'] = 'soon'),
      'Assumptions, “hiring.days-to-fill”, entry: “soon” is no number. Correct it in the file.',
    ],
    [
      'with a kind that does not exist',
      (file) => change(file, { kind: 'fire' }),
      'Decisions, entry 1 (“first”), kind: “fire” is no kind of decision. Choose hire, contract, promote, reskill or reassign. Correct it in the file.',
    ],
    [
      'with an unknown role',
      (file) => change(file, { role: 'wizard' }),
      'Decisions, entry 1 (“first”), role: “wizard” is no role. Choose prompt-engineer, ai-engineer, ai-systems-engineer, ai-reliability-engineer, ai-architect or ml-engineer. Correct it in the file.',
    ],
    [
      'with a role that no plan fills',
      (file) => change(file, { role: 'ml-engineer' }),
      'Decisions, entry 1 (“first”), role: ML Engineer has no levels, so no plan fills it. Choose another role.',
    ],
    [
      'with a level that does not exist',
      (file) => change(file, { level: 6 }),
      'Decisions, entry 1 (“first”), level: 6 is no level. Write a whole number from 1 to 5. Correct it in the file.',
    ],
    [
      'with a post that does not exist',
      (file) => change(file, { level: 2 }),
      'Decisions, entry 1 (“first”), level: AI Reliability Engineer has level 4 or 5, not 2. Choose one of those.',
    ],
    [
      'with a day that does not exist',
      (file) => change(file, { inSeat: '2027-02-30' }),
      'Decisions, entry 1 (“first”), in seat: That day does not exist. Correct it in the file.',
    ],
    [
      'with a day that has passed',
      (file) => change(file, { openBy: '2026-11-23' }),
      'Decisions, entry 1 (“first”), open by: 23 Nov 2026 has passed. Choose a day from 24 Nov 2026 on, or leave the hire out.',
    ],
    [
      'with days in the wrong order',
      (file) => change(file, { inSeat: '2026-11-30' }),
      'Decisions, entry 1 (“first”), decision: A seat is taken after its requisition opens: the day in seat lies before the day to open.',
    ],
    [
      'without a day',
      (file) => delete file.decisions[0]?.['openBy'],
      'Decisions, entry 1 (“first”), open by: It is missing, or not a text in quotes. Correct it in the file.',
    ],
    [
      'with an unknown team',
      (file) => change(file, { team: 'Moonshots' }),
      'Decisions, entry 1 (“first”), team: This workspace has no team called “Moonshots”. Write a name or an id that is there, or null.',
    ],
    [
      'with an unknown person',
      (file) => change(file, { person: 'Nobody Here' }, 2),
      'Decisions, entry 3 (“dana”), person: This workspace has no person called “Nobody Here”. Write a name or an id that is there, or null.',
    ],
    [
      'that moves nobody',
      (file) => change(file, { person: null }, 2),
      'Decisions, entry 3 (“dana”), decision: A hire or contract fills a seat and names nobody; a move names who moves.',
    ],
    [
      'that moves somebody to where they are',
      (file) => change(file, { level: 3 }, 2),
      'Decisions, entry 3 (“dana”), person: Dana Whitfield is there already. Choose another role or level.',
    ],
    [
      'that moves somebody twice',
      (file) => file.decisions.push({ ...file.decisions[2], id: 'again' }),
      'Decisions, entry 4 (“again”), person: Dana Whitfield is moved by another decision already. A person moves once in a plan; leave one out.',
    ],
    [
      'with two decisions of one id',
      (file) => change(file, { id: 'first' }, 1),
      'Decisions, entry 2 (“first”), id: Another decision has this id. Give each an id of its own.',
    ],
    [
      'with an unknown system',
      (file) => ((file.times[0] ?? {})['system'] = 'Skynet'),
      'Times, entry 1 (“Skynet”), system: This workspace has no system called “Skynet”. Write a name or an id that is there, or null.',
    ],
    [
      'with a system twice',
      (file) => file.times.push({ ...file.times[0] }),
      'Times, entry 2 (“Claims Triage”), system: Entry 1 is the same system. Leave one of them out.',
    ],
    [
      'with a quarter that does not exist',
      (file) => ((file.times[0] ?? {})['steps'] = [{ to: 3, first: 'Q5 2027', last: 'Q1 2028' }]),
      'Times, entry 1 (“Claims Triage”), steps, 1, first: “Q5 2027” is no quarter. Write it like Q1 2027. Correct it in the file.',
    ],
    [
      'with a step that ends before it begins',
      (file) => ((file.times[0] ?? {})['steps'] = [{ to: 3, first: 'Q4 2027', last: 'Q3 2027' }]),
      'Times, entry 1 (“Claims Triage”), steps: The step to level 3 ends before it begins. Give a last quarter from Q4 2027 on.',
    ],
    [
      'with steps that overlap',
      (file) =>
        ((file.times[0] ?? {})['steps'] = [
          { to: 3, first: 'Q1 2027', last: 'Q2 2027' },
          { to: 4, first: 'Q2 2027', last: 'Q4 2027' },
        ]),
      'Times, entry 1 (“Claims Triage”), steps: The step to level 4 begins before the one to level 3 is over. Put the steps one after the other.',
    ],
    [
      'with a system that begins before what it waits for is over',
      (file) => file.times.push({ system: 'FNOL Voice', steps: [{ to: 4, first: 'Q2 2027', last: 'Q4 2027' }] }),
      'Times, entry 2 (“FNOL Voice”), steps: It waits for Claims Triage, whose steps end in Q3 2027. Begin it after that.',
    ],
  ])('%s', (_, change_, words) => {
    expect(wrongAfter(change_)).toContain(words)
  })

  test('when systems of the workspace wait for each other in a circle', () => {
    const workspace = northwind()
    const [first] = workspace.dependency.values()
    if (first === undefined) throw new Error('the sample has a system that waits')
    const back = { ...first, id: 'back' as typeof first.id, systemId: first.onId, onId: first.systemId } // any id that is free
    const circle = { ...workspace, dependency: new Map([...workspace.dependency, [back.id, back]]) }
    expect(wrongAfter(() => undefined, circle)).toContain(
      'Whole file, systems: FNOL Voice waits for Claims Triage waits for FNOL Voice: a circle, so none of them can begin. Take one of the waits out first.',
    )
  })
  test('a day that was ahead when it was written and has passed since is told', () => {
    const workspace = northwind()
    const found = importing(scenarioJson(workspace, whole(workspace), TODAY), workspace, PlainDate.parse('2027-01-01'))
    expect(lines(found)).toContain(
      'Decisions, entry 1 (“first”), open by: 1 Dec 2026 has passed. Choose a day from 1 Jan 2027 on, or leave the hire out.',
    )
  })
})

function change(file: File, fields: Entry, at = 0): void {
  Object.assign(file.decisions[at] ?? {}, fields)
}
