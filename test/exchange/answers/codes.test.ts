import { describe, expect, test } from 'vitest'
import { codeKey, practiceCoder } from '../../../src/exchange/answers/codes.ts'
import { standardFramework as framework } from '../../../src/framework/standard.ts'

const coder = practiceCoder(framework)

describe('a code of a practice', () => {
  test('is its id, whatever the size of its letters and what stands between', () => {
    for (const { id } of framework.practices)
      for (const code of [id, id.toUpperCase(), id.replaceAll('-', '_'), id.replaceAll('-', '.'), ` ${id.replaceAll('-', ' ')} `])
        expect(coder(code)?.id).toBe(id)
  })
  test('is its name', () => {
    for (const { id, name } of framework.practices) expect(coder(name.toUpperCase())?.id).toBe(id)
  })
  test.each([
    ['EV-3-1', 'evaluation-3-1'],
    ['ev3.1', 'evaluation-3-1'],
    ['Evaluation L3.1', 'evaluation-3-1'],
    ['Cost discipline, level 4, 2', 'cost-4-2'],
    ['Human 2 1', 'human-in-the-loop-2-1'],
    ['ORCH-5-02', 'orchestration-5-2'],
    ['Failure recovery/2/1', 'recovery-2-1'],
  ])('%s is %s', (code, id) => {
    expect(coder(code)?.id).toBe(id)
  })
  test.each(['', 'Q14', 'O-2-1', 'e-3-1', 'evaluation-3-99', 'evaluation-1-1', 'G-SM-A-1-1', 'LLM01', '3-1', 'evaluation'])(
    '%j names none',
    (code) => {
      expect(coder(code)).toBeNull()
    },
  )
  test('is one code in any size of letters', () => {
    expect(codeKey(' Q 14')).toBe(codeKey('q  14 '))
    expect(codeKey('Q14')).not.toBe(codeKey('Q15'))
  })
})
