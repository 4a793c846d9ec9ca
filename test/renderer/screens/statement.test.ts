import { expect, test } from 'vitest'
import { statement } from '../../../renderer/screens/overview/statement.ts'
import { portfolioOf, structureOf } from '../../../renderer/state/derived.ts'
import { applyChanges } from '../../../src/model/change.ts'
import { work, type Edit } from '../../../src/model/edit.ts'
import type { Workspace } from '../../../src/model/workspace.ts'
import { northwind, northwindDay } from '../../support/northwind.ts'

const says = (workspace: Workspace): string => statement(portfolioOf(workspace), structureOf(workspace, northwindDay))
const after = (edits: readonly Edit[]): Workspace =>
  edits.reduce((workspace, edit) => applyChanges(workspace, work(workspace, edit).changes), northwind)
const retarget = (level: 1 | null): readonly Edit[] =>
  [...northwind.system.keys()].map((systemId) => ({
    kind: 'set-target',
    given: { systemId, target: level === null ? null : { level, by: null } },
  }))

test('The sample opens with how many systems are below target and what they lack', () => {
  expect(says(northwind)).toMatch(/^Six of seven systems are below target\. (All|[A-Z][a-z]+ of them) lack [a-z ]+ or [a-z ]+/)
})

test('A portfolio at its targets says so, and does not say what is missing', () => {
  expect(says(after(retarget(1)))).toMatch(/^Every system with a target is at it\./)
  expect(says(after(retarget(1)))).not.toMatch(/lack/)
})

test('Without targets there is nothing to be below', () => {
  expect(says(after(retarget(null)))).toMatch(/^No system has a target yet\./)
})

test('A system that nobody has assessed is named as such, and counts neither as below target nor as lacking', () => {
  const systems = [...northwind.system.values()]
  const forget = (count: number): Workspace => ({
    ...northwind,
    system: new Map(systems.map((system, at) => [system.id, at < count ? { ...system, answers: {} } : system])),
  })
  expect(says(forget(2))).toMatch(
    /^(Four|Five) of seven systems are below target; two are not assessed\. (All|[A-Z][a-z]+ of the) (four|five) lack /,
  )
  expect(says(forget(systems.length))).toMatch(/^No system is assessed yet\./)
  expect(says(forget(systems.length))).not.toMatch(/lack/)
})
