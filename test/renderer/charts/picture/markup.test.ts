import fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, escaped, svgText } from '../../../../renderer/charts/picture/markup.ts'
import { paintOf } from '../../../../renderer/charts/picture/paint.ts'

test.each([
  ['rgb(28, 30, 34)', { hex: '#1c1e22', alpha: 1 }],
  ['rgba(28, 30, 34, 0.5)', { hex: '#1c1e22', alpha: 0.5 }],
  ['rgb(28 30 34 / 50%)', { hex: '#1c1e22', alpha: 0.5 }],
  ['color(srgb 1 0 0.5)', { hex: '#ff0080', alpha: 1 }],
  ['color(srgb 1 0 0.5 / 0.25)', { hex: '#ff0080', alpha: 0.25 }],
])('%s is read', (computed, paint) => {
  expect(paintOf(computed)).toEqual(paint)
})
test.each(['none', 'transparent', 'rgba(0, 0, 0, 0)', 'url("#hatch")', ''])('%j paints nothing', (computed) => {
  expect(paintOf(computed)).toBeNull()
})

test('attributes without a value are left out, and numbers keep two decimals', () => {
  expect(element('rect', { x: 1.23456, width: 0, fill: null, 'stroke-width': 1 })).toBe('<rect x="1.23" width="0" stroke-width="1"/>')
  expect(element('g', {}, '<path/>')).toBe('<g><path/></g>')
})

/** Any text, often one that is markup; some that XML cannot hold. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', ';', 'a', '\u0000', '\u000B', '\uFFFE', '\uD800', '\uDC00', '\n', '€') }),
)

test('no text breaks out of its element or attribute, nor holds what XML cannot', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = escaped(text)
      expect(safe).not.toMatch(/[<>"]/)
      // oxlint-disable-next-line no-control-regex -- these are the ones that must not be there
      expect(safe).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
      expect(safe.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
    }),
  )
})

test('a picture carries its title and description, stands on white, and names nothing outside itself', () => {
  const picture = { width: 300, height: 200, title: 'Capacity & demand', about: 'By role', inside: '<path d="M0 0h9"/>', fonts: null }
  const svg = svgText(picture)
  expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="300" height="200"/)
  expect(svg).toContain('<title id="title">Capacity &amp; demand</title><desc id="about">By role</desc>')
  expect(svg).toContain('<rect width="300" height="200" fill="#ffffff"/>')
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)|class=/)
})
