import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/base/failure.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import type { Loop } from '../../src/interview/loop.ts'
import { loop } from '../../src/interview/make-loop.ts'
import type { Person, PersonId } from '../../src/model/person.ts'
import { Settings } from '../../src/model/settings.ts'
import { type Level, RoleId } from '../../src/model/vocabulary.ts'
import { emptyWorkspace, type Workspace } from '../../src/model/workspace.ts'
import type { Post } from '../../src/planning/plan.ts'
import { personWith } from '../support/person.ts'
import { standardBank } from './standard-bank.ts'

const settings = Settings.parse({
  id: 'workspace',
  name: 'Northwind',
  currency: 'GBP',
  headId: 'head',
  seniorPayAYear: null,
  budgetAQuarter: null,
  planQuarters: 8,
  payHidden: false,
  paper: 'a4',
})
const person = (id: string, some: { readonly role?: RoleId | null; readonly level?: Level | null; readonly title?: string }): Person =>
  personWith(id, some)
const workspaceOf = (...people: readonly Person[]): Workspace => ({
  ...emptyWorkspace(settings),
  person: new Map(people.map((one) => [one.id, one])),
})
const build = (workspace: Workspace, post: Post, seed = 1): Loop => loop(workspace, standardFramework, standardBank, post, seed)
const empty = workspaceOf()

const posts = standardFramework.roles.flatMap(({ id, levels }): readonly Post[] =>
  (levels.length === 0 ? ([1, 2, 3, 4, 5] as const) : levels).map((level) => ({ role: id, level })),
)
const anyPost = fc.constantFrom(...posts)
const anyPeople = fc
  .array(
    fc.record({
      role: fc.option(fc.constantFrom(...RoleId.options)),
      level: fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
      title: fc.constantFrom('', 'Talent partner'),
    }),
    { maxLength: 8 },
  )
  .map((some) => workspaceOf(person('head', {}), ...some.map((one, at) => person(`p${at}`, one))))
const anySeed = fc.nat()
/** A property of every loop the bank can give. */
const always = (holds: (made: Loop, workspace: Workspace) => void): void =>
  fc.assert(
    fc.property(anyPeople, anyPost, anySeed, (workspace, post, seed) => {
      holds(build(workspace, post, seed), workspace)
    }),
  )

test('the same seed gives the same loop', () => {
  always((made, workspace) => expect(build(workspace, made.post, made.seed)).toEqual(made))
})

test('different seeds give different kits', () => {
  const kits = Array.from({ length: 20 }, (_, seed) =>
    build(empty, { role: 'ai-reliability-engineer', level: 4 }, seed)
      .stages.map(({ exercise }) => exercise?.id)
      .join(),
  )
  expect(new Set(kits).size).toBeGreaterThan(3)
})

test('durations add up, and an exercise takes the minutes that it says', () => {
  always(({ stages, minutes, interviewerHours }) => {
    expect(stages.reduce((sum, stage) => sum + stage.minutes, 0)).toBe(minutes)
    expect(interviewerHours).toBeCloseTo(minutes / 60)
    for (const { exercise, minutes: length } of stages)
      if (exercise !== null) expect(exercise.parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(length)
  })
})

test('every must-have is rated twice by different people, or a weakness names it', () => {
  always(({ coverage, stages, weaknesses }) => {
    for (const { competency, scoredIn } of coverage.filter(({ must }) => must)) {
      const raters = stages.filter(({ number }) => scoredIn.includes(number)).map(({ interviewerId, number }) => interviewerId ?? number)
      const name = standardFramework.competencies.find(({ id }) => id === competency)?.name ?? ''
      if (new Set(raters).size < 2) expect(weaknesses.some((words) => words.startsWith(`${name} is a must-have`))).toBe(true)
    }
  })
})

test('coverage says what the stages say', () => {
  always(({ coverage, stages }) => {
    for (const { competency, scoredIn, notedIn } of coverage) {
      expect(stages.filter(({ scored }) => scored.some((one) => one.competency === competency)).map(({ number }) => number)).toEqual(
        scoredIn,
      )
      expect(stages.filter(({ noted }) => noted.includes(competency)).map(({ number }) => number)).toEqual(notedIn)
    }
    for (const { scored } of stages)
      for (const { competency } of scored) expect(coverage.some((line) => line.competency === competency)).toBe(true)
  })
})

test('an interviewer more than one level below the seat is never asked to rate an exercise, and one level below is said', () => {
  always(({ stages, post }, workspace) => {
    for (const { kind, interviewerId, interviewerNote } of stages) {
      const level = interviewerId === null ? null : (workspace.person.get(interviewerId)?.level ?? null)
      if (level === null || kind === 'screen' || kind === 'working-together' || post.role === 'ml-engineer') continue
      expect(level).toBeGreaterThanOrEqual(post.level - 1)
      expect(interviewerNote !== null).toBe(level < post.level)
    }
  })
})

test('the standard bank covers every post’s must-haves twice', () => {
  for (const post of posts)
    for (let seed = 0; seed < 10; seed++) {
      const thin = build(empty, post, seed).coverage.filter(({ must, scoredIn }) => must && scoredIn.length < 2)
      expect(thin, `${post.role} ${post.level}, seed ${seed}`).toEqual([])
    }
})

test('an empty workspace still gets a loop, without interviewers and saying so', () => {
  const made = build(empty, { role: 'ai-systems-engineer', level: 4 })
  expect(made.stages.map(({ kind }) => kind)).toEqual([
    'screen',
    'past-systems',
    'incident',
    'design',
    'debugging-and-cost',
    'working-together',
  ])
  expect(made.stages.every(({ interviewerId, interviewerNote }) => interviewerId === null && interviewerNote !== null)).toBe(true)
  expect(made.weaknesses[0]).toMatch(/^Stages 1, 2, 3, 4, 5 and 6 have no interviewer\..*0\.80/)
  expect(made.reliability).toMatchObject({ interviews: 5 })
})

test('five qualified engineers, a head and a recruiter share the stages, one each', () => {
  const engineers = ['a', 'b', 'c', 'd', 'e'].map((id) => person(id, { role: 'ai-systems-engineer', level: 4 }))
  const made = build(workspaceOf(...engineers, person('head', {}), person('talent', { title: 'Talent partner' })), {
    role: 'ai-systems-engineer',
    level: 4,
  })
  const held = made.stages.map(({ interviewerId }) => interviewerId)
  expect(new Set(held).size).toBe(6)
  expect(held[0]).toBe('talent')
  expect(held.at(-1)).toBe('head')
  expect(made.weaknesses).toEqual([])
})

test('a lone engineer rating everything is named with what a second person would add', () => {
  const made = build(workspaceOf(person('a', { role: 'ai-systems-engineer', level: 3 })), { role: 'ai-systems-engineer', level: 4 })
  expect(made.stages[2]).toMatchObject({ interviewerId: 'a' as PersonId, interviewerNote: 'Person a is level 3; the seat is level 4.' })
  expect(made.reliability.interviews).toBe(1)
  expect(made.weaknesses.join('\n')).toContain(
    'Person a holds stages 2, 3, 4, 5 and 6, so these ratings are not separate. A different person in each would raise reliability from 0.44 to 0.80.',
  )
  expect(made.weaknesses.join('\n')).toContain(
    'Reliability is 0.44; the aim is 0.80. One more separately rated interview would bring it to 0.61.',
  )
})

test('a bank without exercises gives a loop that says what is missing', () => {
  const made = loop(empty, standardFramework, { exercises: [], questionSets: [] }, { role: 'ai-engineer', level: 2 }, 1)
  expect(made.weaknesses).toContain('Stage 3 has no exercise. Add one for AI Engineers to the bank.')
  expect(made.weaknesses).toContain('Stage 1 has no questions. Add a set for it to the bank.')
  expect(made.reliability).toMatchObject({ value: 0, interviews: 0 })
})

test('a post that does not exist is refused with the levels that do', () => {
  expect(() => build(empty, { role: 'ai-reliability-engineer', level: 2 })).toThrow(Refusal)
  expect(() => build(empty, { role: 'ai-reliability-engineer', level: 2 })).toThrow(
    'There is no AI Reliability Engineer at level 2; the role has levels 4 and 5.',
  )
})
