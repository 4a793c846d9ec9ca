import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levelsOf, postNamed, seatPlace, versionAt } from '../../../../renderer/screens/hiring/seat.ts'
import { hashOf, placeOf, type Place } from '../../../../renderer/state/place.ts'
import { standardFramework } from '../../../../src/framework/standard.ts'
import type { Post } from '../../../../src/planning/plan.ts'

const posts = standardFramework.roles.flatMap((role) => levelsOf(role).map((level): Post => ({ role: role.id, level })))
const seed = fc.integer({ min: 1, max: 9_999 })
/** The place as it comes back from the address. */
const reread = (place: Place): Place => placeOf(hashOf(place)) ?? { screen: 'overview' }

test('a post and a version are read back from the address', () => {
  fc.assert(
    fc.property(fc.constantFrom(...posts), seed, (post, version) => {
      const place = reread(seatPlace(post, version))
      expect(postNamed(place, standardFramework)).toEqual(post)
      expect(versionAt(place)).toBe(version)
    }),
  )
})

test('a planned hire is read back by its id, and names no post by itself', () => {
  const place = reread(seatPlace('hire-ai-systems-engineer-4-1', 14))
  expect(place.id).toBe('hire-ai-systems-engineer-4-1')
  expect(postNamed(place, standardFramework)).toBeNull()
  expect(versionAt(place)).toBe(14)
})

test('an address without a version, or with one that is none, is the first', () => {
  for (const part of [undefined, 'candidates', 'version-', 'version-0', 'version-x', `version-${'9'.repeat(40)}`])
    expect(versionAt({ screen: 'hiring', id: 'h', part })).toBe(1)
})
