import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colourTyped, isReadable, ratioWords, swatches } from '../../../../renderer/screens/documents/branding/accent.ts'
import { bytesIn, withinLongest } from '../../../../renderer/screens/documents/branding/logo-file.ts'
import { stylesWords } from '../../../../renderer/screens/documents/branding/styles-words.ts'
import { standardBrand } from '../../../../src/model/brand.ts'
import { work } from '../../../../src/model/edit.ts'
import { northwind } from '../../../support/organisation.ts'

const workspace = northwind()
const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase())

describe('The accent', () => {
  test('is read as people type it', () => {
    expect(['#0b4f6c', ' 0B4F6C ', '#123', 'red', '#12345', ''].map(colourTyped)).toEqual(['0B4F6C', '0B4F6C', '112233', null, null, null])
  })

  test('every colour on offer carries white text, Cadre’s own first', () => {
    expect(swatches[0].colour).toBe(standardBrand.accent)
    for (const one of swatches) expect(isReadable(one.colour)).toBe(true)
  })

  test('the field accepts just what the edit accepts, and a refused colour never reads as if it reached the bound', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const write = () => work(workspace, { kind: 'set-brand', given: { accent } })
        if (isReadable(accent)) expect(write).not.toThrow()
        else {
          expect(write).toThrow(/contrast/u)
          expect(Number(ratioWords(accent))).toBeLessThan(4.5)
        }
      }),
    )
  })
})

describe('A logo', () => {
  test('keeps its proportion within 1,200 pixels and is never enlarged', () => {
    const side = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fit = withinLongest(width, height)
        expect(Math.max(fit.width, fit.height)).toBe(Math.min(1200, Math.max(width, height)))
        expect(Math.abs(fit.width / width - fit.height / height)).toBeLessThanOrEqual(1 / Math.min(width, height))
      }),
    )
  })

  test('is weighed by the bytes that its text stands for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(bytesIn(Buffer.from(bytes).toString('base64'))).toBe(bytes.length)
      }),
    )
  })
})

describe('A firm’s own styles', () => {
  const none = { font: null, size: null, bold: null, italic: null, colour: null, before: null, after: null }
  const file = { file: 'House.dotx', headingFont: null, bodyFont: null, styles: {} }

  test('are named by what was taken, and by nothing that sets nothing', () => {
    expect(
      stylesWords({ ...file, headingFont: 'Georgia', bodyFont: 'Arial', styles: { Heading1: { ...none, size: 40 }, Title: none } }),
    ).toBe('Taken: Georgia for headings, Arial for text; styles of heading 1.')
    expect(stylesWords(file)).toBe('The file sets nothing of its own; Cadre’s styles stay.')
  })
})
