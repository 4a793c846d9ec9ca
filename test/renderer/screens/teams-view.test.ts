import { expect, test } from 'vitest'
import { isProposed, shapeOptions, squadsOf } from '../../../renderer/screens/teams/view.ts'
import { standardFramework } from '../../../src/framework/standard.ts'
import type { Squad } from '../../../src/structure/structure.ts'

const open: Squad = {
  id: 'proposed',
  teamId: null,
  name: 'Reliability and cost',
  purpose: '',
  systems: [],
  seats: [
    {
      id: 'one',
      post: { role: 'ai-reliability-engineer', level: 4 },
      personId: null,
      decisionId: null,
      openBy: null,
      contract: false,
      until: null,
      lead: false,
      owns: [],
    },
  ],
}

test('the sizes on offer follow the default from which owners must be dedicated', () => {
  expect(shapeOptions(standardFramework).map(({ label }) => label)).toEqual(['1–3', '4–8', '9+'])
  const early = {
    ...standardFramework,
    defaults: standardFramework.defaults.map((one) => (one.id === 'structure.dedicated-owners-from' ? { ...one, value: 6 } : one)),
  }
  expect(shapeOptions(early).map(({ label }) => label)).toEqual(['1–3', '4–5', '6+'])
})

test('today shows no open seats and no group that is not there yet', () => {
  expect(isProposed(open)).toBe(true)
  expect(squadsOf([open], { kind: 'today' })).toEqual([])
  expect(squadsOf([open], { kind: 'planned' })).toEqual([open])
})
