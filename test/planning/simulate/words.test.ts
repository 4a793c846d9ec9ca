import { expect, test } from 'vitest'
import { PlainDate } from '../../../src/base/date.ts'
import { SystemId } from '../../../src/model/system.ts'
import type { Chances } from '../../../src/planning/simulate/chances.ts'
import {
  driverWords,
  onTimeWords,
  p50Words,
  p80Words,
  rangeWords,
  reachWords,
  shareWords,
  sourceWords,
  tenthsWords,
} from '../../../src/planning/simulate/words.ts'

const day = (text: string): PlainDate => PlainDate.parse(text)
const chances: Chances = {
  systemId: SystemId.parse('claims'),
  p50: day('2027-08-03'),
  p80: day('2027-09-24'),
  onTime: 0.74,
  within: 0.99,
  drivers: [
    { source: 'time-to-fill', share: 0.62 },
    { source: 'attrition', share: 0.2 },
  ],
}

test('a target with chances is said in days and tenths of runs', () => {
  expect([p50Words(chances), p80Words(chances), rangeWords(chances)]).toEqual([
    'P50 3 Aug 2027',
    'P80 24 Sep 2027',
    '3 Aug 2027 to 24 Sep 2027',
  ])
  expect(reachWords(chances)).toBe('8 in 10 runs reach it by 24 Sep 2027.')
  expect(onTimeWords(chances)).toBe('74% on time')
  expect(driverWords(chances.drivers)).toBe('Time to fill causes 62% of the spread.')
})

test('what lies after the plan is said to, with what is known', () => {
  const late = { ...chances, p80: null, within: 0.61, onTime: null, drivers: [] }
  expect([p80Words(late), rangeWords(late), reachWords(late), onTimeWords(late), driverWords(late.drivers)]).toEqual([
    'P80 after the plan',
    '3 Aug 2027 to after the plan',
    '6 in 10 runs reach it within the plan.',
    null,
    null,
  ])
  const never = { ...late, p50: null, within: 0 }
  expect([rangeWords(never), reachWords(never)]).toEqual(['After the plan', 'No run reaches it within the plan.'])
})

test('what is neither none nor all is never said to be', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(shareWords)).toEqual(['0%', '1%', '50%', '99%', '100%'])
  expect([0, 0.04, 0.2, 0.97, 1].map(tenthsWords)).toEqual([
    'no run',
    'fewer than 1 in 10 runs',
    '2 in 10 runs',
    'more than 9 in 10 runs',
    'every run',
  ])
})

test('leavers and refused offers are more than one', () => {
  expect(driverWords([{ source: 'attrition', share: 0.9 }])).toBe('Leavers cause 90% of the spread.')
  expect(sourceWords('effort')).toBe('Work of the steps')
})
