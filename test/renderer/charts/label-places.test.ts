import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelPlaces, labelWidth, type Box, type Mark } from '../../../renderer/charts/label-places.ts'

const field: Box = { left: 40, top: 20, right: 600, bottom: 320 }
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const boxOf = ({ x, y, radius }: Mark): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
const alone = { id: 'a', x: 300, y: 150, radius: 6, width: 80 }

const marks = fc
  .array(
    fc.record({ x: fc.integer({ min: 40, max: 600 }), y: fc.integer({ min: 20, max: 320 }), width: fc.integer({ min: 0, max: 170 }) }),
    {
      maxLength: 60,
    },
  )
  .map((all) => all.map((mark, at): Mark => ({ id: `m${at}`, radius: 6, ...mark })))

test('No label stands over another, over a mark or over an obstacle, and none runs out of the field', () => {
  const obstacle: Box = { left: 310, top: 0, right: 312, bottom: 400 }
  fc.assert(
    fc.property(marks, (all) => {
      const places = labelPlaces(all, [obstacle], field)
      const boxes = [...places.values()]
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(field.left)
        expect(box.right).toBeLessThanOrEqual(field.right)
        expect(box.top).toBeGreaterThanOrEqual(field.top)
        expect(box.bottom).toBeLessThanOrEqual(field.bottom)
        expect([obstacle, ...all.map(boxOf), ...boxes.slice(at + 1)].filter((other) => meets(box, other))).toEqual([])
      }
    }),
  )
})

test('A mark that stands alone has its label on its right, and on its left at the right edge', () => {
  expect(labelPlaces([alone], [], field).get('a')?.left).toBeGreaterThan(306)
  expect(labelPlaces([{ ...alone, x: 590 }], [], field).get('a')?.right).toBeLessThan(584)
})

test('Where there is room for one label only, the mark given first has it', () => {
  const narrow: Box = { left: 290, top: 134, right: 400, bottom: 166 }
  const twin = { ...alone, id: 'b' }
  expect([...labelPlaces([alone, twin], [], narrow).keys()]).toEqual(['a'])
  expect([...labelPlaces([twin, alone], [], narrow).keys()]).toEqual(['b'])
})

test('No more labels are placed than asked for', () => {
  const row = [0, 1, 2, 3, 4].map((at): Mark => ({ ...alone, id: `m${at}`, y: 60 + at * 40 }))
  expect([...labelPlaces(row, [], field, 2).keys()]).toEqual(['m0', 'm1'])
})

test('A longer text is given more room, and a letter that is not Latin a whole square', () => {
  fc.assert(fc.property(fc.string(), fc.string({ minLength: 1 }), (text, more) => labelWidth(text + more) > labelWidth(text)))
  expect(labelWidth('日本')).toBe(25)
})
