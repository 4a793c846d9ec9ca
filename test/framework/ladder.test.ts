import { expect, test } from 'vitest'
import { covers, ladderOf, personPlace, placeOf } from '../../src/framework/ladder.ts'
import { standardFramework } from '../../src/framework/standard.ts'

const ladder = ladderOf(standardFramework.roles)

test('an AI Engineer may do prompt work, a Prompt Engineer of the same level not theirs', () => {
  const [prompt, engineer, reliability] = [
    placeOf(ladder, 'prompt-engineer', 2),
    placeOf(ladder, 'ai-engineer', 2),
    placeOf(ladder, 'ai-reliability-engineer', 5),
  ]
  expect([covers(ladder, engineer, prompt), covers(ladder, prompt, engineer), covers(ladder, reliability, prompt)]).toEqual([
    true,
    false,
    false,
  ])
})

test('someone counts at their level, else at the nearest below it in the role, else at the lowest of the role', () => {
  const at = (level: 1 | 3 | 5 | null): number => personPlace(ladder, { role: 'ai-systems-engineer', level })
  const [third, fourth] = [placeOf(ladder, 'ai-systems-engineer', 3), placeOf(ladder, 'ai-systems-engineer', 4)]
  expect([at(3), at(5), at(1), at(null)]).toEqual([third, fourth, third, third])
  expect([personPlace(ladder, { role: null, level: 4 }), personPlace(ladder, { role: 'ml-engineer', level: null })]).toEqual([-1, -1])
})
