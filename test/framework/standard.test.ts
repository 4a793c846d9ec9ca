import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultValue, expectAllowed, frameworkFor, ignoredOverrides, standardFramework } from '../../src/framework/standard.ts'
import { Override } from '../../src/model/settings.ts'
import { CompetencyId, DefaultId, DimensionId, OwnershipArea, RoleId } from '../../src/model/vocabulary.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { workspaceWith } from '../maturity/systems.ts'

const overriding = (...given: readonly { readonly id: string; readonly value: number }[]): Workspace => ({
  ...workspaceWith([]),
  override: new Map(given.map((one) => [one.id, Override.parse(one)])),
})

test('every word of the vocabulary has its meaning in the framework', () => {
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id).toSorted()
  expect(ids(standardFramework.roles)).toEqual(RoleId.options.toSorted())
  expect(ids(standardFramework.competencies)).toEqual(CompetencyId.options.toSorted())
  expect(ids(standardFramework.dimensions)).toEqual(DimensionId.options.toSorted())
  expect(ids(standardFramework.areas)).toEqual(OwnershipArea.options.toSorted())
})

test('each dimension asks for at least two practices at each level from 2 to 5', () => {
  for (const { id } of standardFramework.dimensions)
    for (const level of [2, 3, 4, 5])
      expect(standardFramework.practices.filter((one) => one.dimension === id && one.level === level).length).toBeGreaterThanOrEqual(2)
})

test('the step from systems engineer level 3 to 4 asks for at least seven gates, and no step asks for none', () => {
  const gates = standardFramework.steps.map(
    ({ from, to, gates: asked }) => [`${from.role} ${from.level}`, `${to.role} ${to.level}`, asked.length] as const,
  )
  expect(gates.find(([from, to]) => from === 'ai-systems-engineer 3' && to === 'ai-systems-engineer 4')?.[2]).toBeGreaterThanOrEqual(7)
  for (const [, , count] of gates) expect(count).toBeGreaterThanOrEqual(2)
})

test('no gate asks for years', () => {
  for (const { name, shows, start } of standardFramework.gates) expect(`${name} ${shows} ${start}`).not.toMatch(/\byears?\b/i)
})

describe('numbers a workspace changes', () => {
  test('hold for that workspace and leave all others alone', () => {
    const framework = frameworkFor(overriding({ id: 'ramp.graduate-months', value: 12 }))
    expect(defaultValue(framework, 'ramp.graduate-months')).toBe(12)
    expect(defaultValue(framework, 'hiring.notice-days')).toBe(21)
    expect(defaultValue(standardFramework, 'ramp.graduate-months')).toBe(9)
  })

  test('are ignored, and listed, when unknown or out of range', () => {
    const workspace = overriding({ id: 'long.gone', value: 1 }, { id: 'size.large', value: 500 }, { id: 'promote.months', value: 3 })
    const framework = frameworkFor(workspace)
    expect(defaultValue(framework, 'size.large')).toBe(1.6)
    expect(defaultValue(framework, 'promote.months')).toBe(3)
    expect(ignoredOverrides(workspace)).toEqual([
      'This workspace changes a number that this version of Cadre does not use.',
      '“Work of a large system” is set to 500, outside 1 to 5 times, so 1.6 is used.',
    ])
  })

  test('give the same framework while they stay the same, and the standard one when there are none', () => {
    const workspace = overriding({ id: 'promote.months', value: 3 })
    expect(frameworkFor({ ...workspace, person: new Map() })).toBe(frameworkFor(workspace))
    expect(frameworkFor(workspaceWith([]))).toBe(standardFramework)
  })

  test('never leave a default outside its range, whatever is written', () => {
    const anyOverride = fc.record({
      id: fc.constantFrom(...standardFramework.defaults.map(({ id }) => id as string), 'x'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    })
    fc.assert(
      fc.property(fc.array(anyOverride), (given) => {
        for (const { value, least, most } of frameworkFor(overriding(...given)).defaults) expect(value >= least && value <= most).toBe(true)
      }),
    )
  })
})

test('asking for a number that is not there is a bug and throws', () => {
  expect(() => defaultValue(standardFramework, 'nothing')).toThrow('no default “nothing”')
})

test('every default is used by some rule of the program', () => {
  const sources = globSync(['src/**/*.ts', 'renderer/**/*.{ts,tsx}'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  // Pay and size have one number a kind, and are asked for by `pay.factor-${level}` and `size.${size}`.
  const asked = (id: string): boolean =>
    sources.includes(`'${id}'`) || sources.includes(`\`${id.replace(/(pay\.factor-|size\.).*/, '$1')}\${`)
  expect(standardFramework.defaults.filter(({ id }) => !asked(id)).map(({ id }) => id)).toEqual([])
})

test('a default takes a number within its range and nothing else', () => {
  const id = DefaultId.parse('capacity.overhead-share')
  expect(() => expectAllowed({ id, value: 0.2 })).not.toThrow()
  expect(() => expectAllowed({ id, value: 7 })).toThrow(/can be 0 to .*; 7 is outside that/)
  expect(() => expectAllowed({ id: DefaultId.parse('no-such'), value: 1 })).toThrow('That default is not there.')
})
