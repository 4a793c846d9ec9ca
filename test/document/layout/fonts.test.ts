import { expect, test } from 'vitest'
import { familyOf } from '../../../src/document/layout/fonts/family.ts'

test.each(['constructor', '__proto__', 'toString', 'Gotham'])(
  'a font called %s is measured as one that is like it, and said to be guessed',
  (name) => {
    const { data, guessed } = familyOf(name)
    expect(guessed).toBe(true)
    expect(data.em).toBeGreaterThan(0)
  },
)
test('a known font is no guess', () => {
  expect(familyOf(' CALIBRI ').guessed).toBe(false)
})
