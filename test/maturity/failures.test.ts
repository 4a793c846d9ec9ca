import { expect, test } from 'vitest'
import { PlainDate } from '../../src/base/date.ts'
import { standardFramework } from '../../src/framework/standard.ts'
import { failureAnswers, failureAnswersOf, type FailureAnswer } from '../../src/maturity/failures.ts'
import { Safeguard } from '../../src/model/safeguard.ts'
import type { System } from '../../src/model/system.ts'
import type { Level } from '../../src/model/vocabulary.ts'
import { choiceTable, sunset } from './choices.ts'
import { system, wholeTo, workspaceWith } from './systems.ts'

const TODAY = PlainDate.parse('2026-11-24')
const [firstMode] = standardFramework.failureModes

const safeguard = (given: Partial<Record<keyof Safeguard, string | null>> = {}): Safeguard =>
  Safeguard.parse({
    id: 'g1',
    systemId: 's1',
    mode: firstMode?.id,
    detectedBy: 'Spending alert',
    limitedBy: 'A ceiling for each run',
    recoveredBy: 'Runs stop and are queued again',
    rehearsedOn: '2026-10-01',
    ownerId: 'p1',
    ...given,
  })
const answered = (...rows: readonly Safeguard[]): readonly FailureAnswer[] => {
  const workspace = { ...workspaceWith([system({})]), safeguard: new Map(rows.map((one) => [one.id, one])) }
  return failureAnswersOf(system({}), workspace, standardFramework, TODAY)
}
const first = (given: Partial<Record<keyof Safeguard, string | null>>) => {
  const [one] = answered(safeguard(given))
  return { open: one?.open, stale: one?.stale }
}

test('a failure mode that nobody answered has every part open', () => {
  const answers = answered(safeguard({ systemId: 's2' }))
  expect(answers.map(({ mode }) => mode)).toEqual(standardFramework.failureModes)
  for (const one of answers)
    expect(one).toMatchObject({ safeguard: null, open: ['detected', 'limited', 'recovered', 'rehearsed', 'owned'], stale: false })
})

test('a whole answer has nothing open, and answers its own failure mode only', () => {
  const [one, ...others] = answered(safeguard())
  expect(one).toMatchObject({ safeguard: safeguard(), open: [], stale: false })
  expect(others.every(({ open }) => open.length === 5)).toBe(true)
})

test('blank texts and missing owners are open', () => {
  expect(first({ limitedBy: '  ', ownerId: null })).toEqual({ open: ['limited', 'owned'], stale: false })
})

test('a rehearsal holds for six months to the day, then it is open again and says why', () => {
  expect(first({ rehearsedOn: '2026-05-25' })).toEqual({ open: [], stale: false })
  expect(first({ rehearsedOn: '2026-05-24' })).toEqual({ open: ['rehearsed'], stale: true })
  expect(first({ rehearsedOn: null })).toEqual({ open: ['rehearsed'], stale: false })
  expect(first({ rehearsedOn: '2026-11-25' })).toEqual({ open: ['rehearsed'], stale: false })
})

test('systems answer from level 3 on, the most valuable first, without those to be sunset', () => {
  const at = (id: string, level: Level, valueAYear: number): System =>
    system({ id: id as System['id'], answers: wholeTo(level), valueAYear }) // branded by the schema
  const gone = at('gone', 4, 9)
  const workspace = { ...workspaceWith([at('low', 3, 1), at('two', 2, 5), at('high', 4, 2), gone]), choice: choiceTable(sunset(gone)) }
  const answers = failureAnswers(workspace, standardFramework, TODAY)
  expect([...new Set(answers.map((one) => one.system.id))]).toEqual(['high', 'low'])
  expect(answers).toHaveLength(2 * standardFramework.failureModes.length)
})
