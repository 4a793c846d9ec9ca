import { expect, test } from 'vitest'
import sample from '../../../assets/sample/northwind.json' with { type: 'json' }
import { decisionDefaults, planDefaults } from '../../../renderer/screens/plan/drivers.ts'
import { PlainDate } from '../../../src/base/date.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import { SystemId } from '../../../src/model/system.ts'
import { plan } from '../../../src/planning/make-plan.ts'
import { sampleWorkspace } from '../../../src/planning/sample.ts'

const today = PlainDate.parse('2026-11-24')
const workspace = sampleWorkspace(sample, today)
const made = plan(workspace, standardFramework, today)

test('a hire rests on the time to fill a seat, a promotion on the time it takes', () => {
  const ids = (kind: 'hire' | 'promote') =>
    made.decisions
      .filter((one) => one.kind === kind)
      .map((one) => decisionDefaults(one, workspace, standardFramework).map(({ id }) => String(id)))
  expect(ids('hire').length).toBeGreaterThan(0)
  expect(ids('promote').length).toBeGreaterThan(0)
  for (const one of ids('hire')) expect(one).toContain('hiring.days-to-fill')
  for (const one of ids('promote')) expect(one).toContain('promote.months')
})

test('every number behind a decision is among the assumptions of the plan', () => {
  const all = new Set(planDefaults(standardFramework).map(({ id }) => id))
  for (const decision of made.decisions)
    for (const { id } of decisionDefaults(decision, workspace, standardFramework)) expect(all).toContain(id)
})

test('a cause that is no longer there brings no number with it', () => {
  const [first] = made.decisions
  if (first === undefined) throw new Error('the sample has decisions')
  const gone = { ...first, causes: [{ systemId: SystemId.parse('gone'), fte: 1, dimensions: [] }] }
  expect(decisionDefaults(gone, workspace, standardFramework).some(({ id }) => id.startsWith('size.'))).toBe(false)
})
