import { describe, expect, test } from 'vitest'
import { stateOf, statement } from '../../../../renderer/screens/system/failures/failure-words.ts'
import { addDays } from '../../../../src/base/date.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import { failureAnswersOf, type FailureAnswer } from '../../../../src/maturity/failures.ts'
import type { Safeguard } from '../../../../src/model/safeguard.ts'
import { personOf, systemOf, TODAY, workspaceOf } from '../../../support/organisation.ts'
import { modeIds, safeguardOf, withSafeguards } from '../../../support/safeguards.ts'

const system = systemOf('a', { level: 3, target: null })
const workspace = workspaceOf([personOf('p0', 'ai-systems-engineer', 3)], [system])
const answers = (safeguards: readonly Safeguard[]): readonly FailureAnswer[] =>
  failureAnswersOf(system, withSafeguards(workspace, safeguards), standardFramework, TODAY)
const [mode = '', ...others] = modeIds
const whole = { ownerId: 'p0' } as const
const long = addDays(TODAY, -400)

/** How the first mode stands with these parts. */
const state = (given: Parameters<typeof safeguardOf>[2] | null, asked = true) => {
  const [first] = answers(given === null ? [] : [safeguardOf('a', mode, given)])
  if (first === undefined) throw new Error('the framework has no failure mode')
  return stateOf(first, asked)
}

describe('the state of an answer', () => {
  test('is met with every part, and open with what is missing', () => {
    expect(state(whole)).toEqual({ tone: 'good', words: 'Met' })
    expect(state({ ...whole, limitedBy: '', ownerId: null })).toEqual({ tone: 'warn', words: 'Open: limited by and owner' })
    expect(state({ ...whole, rehearsedOn: null })).toEqual({ tone: 'warn', words: 'Open: rehearsed on' })
  })

  test('says since when a rehearsal is out of date, alone or beside what is missing', () => {
    expect(state({ ...whole, rehearsedOn: long }).words).toBe('Last rehearsed 20 Oct 2025, out of date')
    expect(state({ ...whole, detectedBy: '', rehearsedOn: long }).words).toBe('Open: detected by; last rehearsed 20 Oct 2025, out of date')
  })

  test('warns only where an answer is asked for', () => {
    expect(state(null)).toEqual({ tone: 'bad', words: 'Open: no answer yet' })
    expect(state(null, false).tone).toBe('mute')
    expect(state({ ...whole, limitedBy: '' }, false).tone).toBe('mute')
  })
})

test('the sentence above the modes counts those met and those out of date', () => {
  const met = (modes: readonly string[]) => modes.map((one) => safeguardOf('a', one, whole))
  expect(statement(answers([]))).toBe('None of five failure modes is met')
  expect(statement(answers(met([mode])))).toBe('One of five failure modes is met')
  expect(statement(answers(met(modeIds)))).toBe('All five failure modes are met')
  expect(statement(answers([...met(others), safeguardOf('a', mode, { ...whole, rehearsedOn: long })]))).toBe(
    'Four of five failure modes are met; the rehearsal of one is out of date',
  )
})
