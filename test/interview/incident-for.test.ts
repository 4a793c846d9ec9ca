import { describe, expect, test } from 'vitest'
import { standardFramework } from '../../src/framework/standard.ts'
import { incidentFor, incidentsOf, postsWithIncident } from '../../src/interview/incident-for.ts'
import { loop } from '../../src/interview/make-loop.ts'
import type { Post } from '../../src/planning/plan.ts'
import { workspaceOf } from '../support/organisation.ts'
import { standardBank } from './standard-bank.ts'

const empty = workspaceOf([], [])
const posts = postsWithIncident(standardFramework)
const modes = standardFramework.failureModes.map(({ id }) => id)
const found = (mode: (typeof modes)[number], among: readonly Post[] = posts, bank = standardBank) =>
  incidentFor(mode, among, empty, standardFramework, bank)
/** The failure modes of the incidents in a loop. */
const modesIn = (post: Post, seed: number): readonly string[] =>
  loop(empty, standardFramework, standardBank, post, seed).stages.flatMap(({ exercise }) =>
    exercise?.kind === 'incident' ? [exercise.failureMode] : [],
  )

describe.each(modes)('for the failure mode %s', (mode) => {
  test('the bank has an incident, and some post a loop with it', () => {
    expect(incidentsOf(standardBank, mode).length).toBeGreaterThan(0)
    expect(found(mode)).not.toBeNull()
  })

  test('the loop that is found holds the exercise, and no earlier version of any post does', () => {
    const occasion = found(mode)
    if (occasion === null) throw new Error('no loop found')
    const { post, seed, exercise } = occasion
    expect(modesIn(post, seed)).toContain(mode)
    expect(incidentsOf(standardBank, mode)).toContainEqual(exercise)
    for (let earlier = 1; earlier < seed; earlier++) for (const one of posts) expect(modesIn(one, earlier)).not.toContain(mode)
  })
})

test('a post whose loop has no incident stage, or none that fits, finds nothing', () => {
  expect(posts.every(({ level }) => level > 1)).toBe(true)
  for (const mode of modes) expect(found(mode, [])).toBeNull()
  expect(modes.map((mode) => found(mode, [{ role: 'prompt-engineer', level: 2 }]))).toEqual(modes.map(() => null))
})

test('without an incident of the mode in the bank nothing is found', () => {
  const [mode] = modes
  if (mode === undefined) throw new Error('the framework has no failure mode')
  const bank = { ...standardBank, exercises: standardBank.exercises.filter((one) => one.kind === 'design') }
  expect(found(mode, posts, bank)).toBeNull()
})

test('hires of one post among the posts change nothing', () => {
  const [mode] = modes
  if (mode === undefined) throw new Error('the framework has no failure mode')
  expect(found(mode, [...posts, ...posts])).toEqual(found(mode))
})
