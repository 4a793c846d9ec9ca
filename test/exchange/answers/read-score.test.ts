import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreReader } from '../../../src/exchange/answers/read-score.ts'

const readAlone = (text: string) => scoreReader([text])(text)

describe('a score', () => {
  test.each([
    ['0', 0],
    ['0.0', 0],
    ['0 %', 0],
    ['0.25', 0.25],
    ['0,25', 0.25],
    ['.25', 0.25],
    ['25 %', 0.25],
    ['25%', 0.25],
    ['¼', 0.25],
    ['1/4', 0.25],
    ['½', 0.5],
    ['0.50', 0.5],
    ['50,0 %', 0.5],
    ['1', 1],
    ['1.00', 1],
    ['100 %', 1],
    ['Yes', 1],
    ['no', 0],
  ])('%s is %d', (text, score) => {
    expect(readAlone(text)).toEqual({ ok: true, value: score })
  })
  test.each(['0.3', '0.75', '2', '-1', '25', '33 %', '0.2500001', 'partly', '¾', '1e0', '1 of 4', '1.5'])('%s is refused', (text) => {
    const reading = readAlone(text)
    expect(reading).toMatchObject({
      ok: false,
      message: expect.stringMatching(/is not on the scale\. Write 0, 0\.25, 0\.5 or 1/) as unknown,
    })
  })
  test('no and yes are refused beside other words, since nobody can tell what they mean there', () => {
    const read = scoreReader(['No', 'Yes', 'Yes, for some'])
    expect(read('No')).toMatchObject({ ok: false, message: expect.stringContaining('“No” stands beside “Yes, for some”') as unknown })
    expect(scoreReader(['No', 'yes', '0.5'])('yes')).toEqual({ ok: true, value: 1 })
  })
  test('no number is ever rounded to one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), (number) => {
        for (const [text, meant] of [
          [String(number), number],
          [`${number} %`, number / 100],
        ] as const) {
          const reading = readAlone(text)
          if (reading.ok) expect(reading.value).toBe(meant)
          else expect([0, 0.25, 0.5, 1].includes(meant) && !text.includes('e')).toBe(false)
        }
      }),
    )
  })
})
