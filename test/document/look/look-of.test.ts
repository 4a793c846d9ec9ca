import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookOf } from '../../../src/document/look/look-of.ts'
import type { TextStyle } from '../../../src/document/look/look.ts'
import { columnWidths } from '../../../src/document/look/paper.ts'
import { standardBrand, type Brand, type FirmStyle } from '../../../src/model/brand.ts'
import { contrast } from '../../../src/model/colour.ts'

const open: FirmStyle = { font: null, size: null, bold: null, italic: null, colour: null, before: null, after: null }
const withStyles = (styles: NonNullable<Brand['styles']>['styles']): Brand => ({
  ...standardBrand,
  styles: { file: 'firm.dotx', headingFont: 'Georgia', bodyFont: 'Arial', styles },
})
const groundOf = ({ box }: TextStyle): string => box?.fill ?? 'FFFFFF'

test('a firm’s Normal reaches the text that follows it, in lines of the same proportion', () => {
  const own = lookOf(standardBrand).styles
  const { styles } = lookOf(withStyles({ Normal: { ...open, size: 24, colour: '222244' } }))
  expect(styles.Normal).toMatchObject({ font: 'Arial', size: 24, colour: '222244', line: Math.round((own.Normal.line * 24) / 21) })
  expect(styles.BulletList).toMatchObject({ font: 'Arial', size: 24, colour: '222244' })
  expect(styles.TableText.size).toBe(21)
  expect(styles.Heading2).toMatchObject({ font: 'Georgia', size: own.Heading2.size, colour: own.Heading2.colour })
  expect(styles.Quiet.colour).toBe(own.Quiet.colour)
})

test('a firm’s heading is its own, and its title keeps to what reads on the cover', () => {
  const { styles } = lookOf(
    withStyles({
      Heading1: { ...open, font: 'Impact', size: 40, bold: false, colour: '7A1F5C', before: 480, after: 200 },
      Title: { ...open, size: 56, colour: '000000', before: 600 },
    }),
  )
  expect(styles.Heading1).toMatchObject({ font: 'Impact', size: 40, bold: false, colour: '7A1F5C', before: 480, after: 200 })
  expect(styles.Title).toMatchObject({ size: 56, colour: 'FFFFFF', before: 0 })
})

const anyColour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => value.toString(16).toUpperCase().padStart(6, '0'))

test('text reads on what is behind it, whatever a firm’s colours are', () => {
  fc.assert(
    fc.property(anyColour, anyColour, anyColour, (accent, normal, heading) => {
      const firms = { Normal: { ...open, colour: normal }, Heading1: { ...open, colour: heading }, Title: { ...open, colour: heading } }
      const { styles, palette } = lookOf({ ...withStyles(firms), accent })
      for (const style of Object.values(styles)) expect(contrast(style.colour, groundOf(style)), style.name).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.accent, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})

test('columns share the width by weight and add up to it exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 5000, max: 12_000 }),
      (weights, width) => {
        const widths = columnWidths(weights, width)
        const all = weights.reduce((sum, weight) => sum + weight, 0)
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width)
        widths.forEach((one, at) => {
          expect(Math.abs(one - ((weights[at] ?? 0) / all) * width)).toBeLessThanOrEqual(1)
        })
      },
    ),
  )
})
