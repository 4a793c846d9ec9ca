import { describe, expect, test } from 'vitest'
import { readFirmStyles } from '../../../src/exchange/read/firm-styles.ts'
import { contentTypes, documentOf, packageOf } from './hand-made.ts'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const slots = { dk1: '<a:sysClr val="windowText" lastClr="101010"/>', lt1: 'FFFFFF', dk2: '1F2A44', accent1: '4472C4', accent2: 'zzz' }
const theme = `<a:theme ${drawing}><a:themeElements><a:clrScheme>${Object.entries(slots)
  .map(([name, colour]) => `<a:${name}>${colour.startsWith('<') ? colour : `<a:srgbClr val="${colour}"/>`}</a:${name}>`)
  .join(
    '',
  )}</a:clrScheme><a:fontScheme><a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Gill Sans"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259"/></w:pPr></w:pPrDefault></w:docDefaults>'
const style = (id: string, name: string, inside: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`

const file = (styles: string, more: Readonly<Record<string, string | null>> = {}) =>
  packageOf({
    'word/document.xml': documentOf('<w:p/>'),
    'word/styles.xml': `<w:styles ${word}>${defaults}${styles}</w:styles>`,
    'word/theme/theme1.xml': theme,
    ...more,
  })
const stylesOf = async (styles: string, more?: Readonly<Record<string, string | null>>) =>
  (await readFirmStyles('firm.dotx', file(styles, more))).styles
const normal = { font: 'Gill Sans', size: 22, bold: false, italic: false, colour: '000000', before: 0, after: 160 }

describe('a firm’s styles', () => {
  test('stand on the defaults, then on the styles that they are based on', async () => {
    const styles = await stylesOf(
      style('Normal', 'Normal', '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:i/></w:rPr>') +
        style(
          'Base',
          'Firm base',
          '<w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:rFonts w:ascii="Verdana"/><w:b/><w:color w:val="AA0011"/></w:rPr>',
          'Normal',
        ) +
        style('Heading1', 'heading 1', '<w:rPr><w:sz w:val="36"/><w:i w:val="0"/></w:rPr>', 'Base'),
    )
    expect(styles).toEqual({
      Normal: { ...normal, italic: true, after: 120 },
      Heading1: { font: 'Verdana', size: 36, bold: true, italic: false, colour: 'AA0011', before: 240, after: 120 },
    })
  })
  test('are found by Word’s own name whatever their id is in another language', async () => {
    const german =
      style('Standard', 'Normal', '') +
      style('berschrift1', 'heading 1', '<w:rPr><w:b/></w:rPr>', 'Standard') +
      style('Titel', 'Title', '') +
      style('Beschriftung', 'caption', '')
    expect(Object.keys(await stylesOf(german))).toEqual(['Normal', 'Title', 'Heading1', 'Caption'])
    // An id that looks right is taken where no style has the name.
    expect(Object.keys(await stylesOf(style('Heading2', 'Our second heading', '')))).toEqual(['Heading2'])
  })
  test('take their fonts from the theme, and say which is for headings and which for text', async () => {
    const heading = style('Heading1', 'heading 1', '<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Times"/></w:rPr>')
    expect(await readFirmStyles('firm.dotx', file(heading + style('Normal', 'Normal', '')))).toMatchObject({
      file: 'firm.dotx',
      headingFont: 'Georgia',
      bodyFont: 'Gill Sans',
      styles: { Heading1: { font: 'Georgia' }, Normal: { font: 'Gill Sans' } },
    })
    // Styles that name their fonts are what the firm's text looks like, whatever the theme says.
    const named = style('Heading1', 'heading 1', '<w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr>')
    expect(await readFirmStyles('firm.dotx', file(named))).toMatchObject({ headingFont: 'Garamond', bodyFont: 'Gill Sans' })
    expect(await readFirmStyles('firm.dotx', file('', { 'word/theme/theme1.xml': null }))).toEqual({
      file: 'firm.dotx',
      headingFont: null,
      bodyFont: null,
      styles: {},
    })
  })
  test.each([
    // What Word shows for Office blue, a quarter and a half darker, and 60 and 80 per cent lighter.
    ['w:themeColor="accent1" w:val="000000"', '4472C4'],
    ['w:themeColor="accent1" w:themeShade="BF"', '2F5496'],
    ['w:themeColor="accent1" w:themeShade="80"', '203864'],
    ['w:themeColor="accent1" w:themeTint="99"', '8FAADC'],
    ['w:themeColor="accent1" w:themeTint="33"', 'DAE3F3'],
    ['w:themeColor="text1"', '101010'],
    ['w:themeColor="text2"', '1F2A44'],
    ['w:themeColor="background1" w:themeShade="80"', '808080'],
    ['w:themeColor="accent2" w:val="00ff7f"', '00FF7F'],
    ['w:val="auto"', '000000'],
    ['w:val="red"', null],
  ])('have the colour of %s', async (attributes, colour) => {
    const found = (await stylesOf(style('Title', 'Title', `<w:rPr><w:color ${attributes}/></w:rPr>`))).Title?.colour ?? null
    expect(found === null ? null : distance(found, colour ?? '')).toBe(colour === null ? null : 0)
  })
  test('leave out what Cadre cannot use', async () => {
    const odd = style(
      'Title',
      'Title',
      '<w:pPr><w:spacing w:before="99999" w:after="100" w:afterAutospacing="1"/></w:pPr><w:rPr><w:sz w:val="400"/><w:rFonts w:ascii=""/></w:rPr>',
    )
    expect((await stylesOf(odd)).Title).toMatchObject({ size: null, before: null, after: null })
    expect((await stylesOf(style('Title', 'Title', '<w:rPr><w:sz w:val="10.5pt"/></w:rPr>'))).Title?.size).toBe(21)
    const circle = style('Title', 'Title', '<w:rPr><w:b/></w:rPr>', 'Other') + style('Other', 'Other', '', 'Title')
    expect((await stylesOf(circle)).Title?.bold).toBe(true)
  })
  test('come from a template too', async () => {
    const types = contentTypes().replace('document.main+xml', 'template.main+xml')
    expect((await stylesOf(style('Normal', 'Normal', ''), { '[Content_Types].xml': types })).Normal).toEqual(normal)
  })
  test('are asked for again when the file has none', async () => {
    await expect(readFirmStyles('plain.docx', packageOf({ 'word/document.xml': documentOf('') }))).rejects.toThrow(
      'plain.docx cannot be read: it has no styles; choose the template that your documents start from. Nothing was changed.',
    )
  })
})

/** Steps of a colour's parts that are further apart than rounding; Word rounds on its way through hue and saturation. */
function distance(one: string, other: string): number {
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  return [0, 2, 4].filter((at) => !(Math.abs(part(one, at) - part(other, at)) <= 1)).length
}
