import { chartColours } from '../look/chart-colours.ts'
import type { Look } from '../look/look.ts'
import { HEAD, themeNames } from './names.ts'
import { element } from './xml.ts'

const colour = (name: string, rgb: string): string => element(`a:${name}`, {}, element('a:srgbClr', { val: rgb }))

function colours({ palette }: Look): string {
  const { ink, ink2, paper, well, accent, accentTint, watch } = palette
  const chart = chartColours(palette)
  const named = {
    dk1: ink,
    lt1: paper,
    dk2: ink2,
    lt2: well,
    accent1: chart.accent,
    accent2: chart.second,
    accent3: chart.quiet,
    accent4: chart.bad,
    accent5: watch.line,
    accent6: accentTint,
    hlink: accent,
    folHlink: accent,
  }
  return element('a:clrScheme', { name: 'Cadre' }, ...Object.entries(named).map(([name, rgb]) => colour(name, rgb)))
}

const font = (name: 'majorFont' | 'minorFont', typeface: string): string =>
  element(`a:${name}`, {}, element('a:latin', { typeface }), element('a:ea', { typeface: '' }), element('a:cs', { typeface: '' }))

const placeholder = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
const thrice = (one: string): string => one.repeat(3)
const line = (width: number): string => element('a:ln', { w: width }, placeholder, element('a:prstDash', { val: 'solid' }))

/** Plain fills and lines: the schema asks for three of each. */
const format = element(
  'a:fmtScheme',
  { name: 'Cadre' },
  element('a:fillStyleLst', {}, thrice(placeholder)),
  element('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
  element('a:effectStyleLst', {}, thrice(element('a:effectStyle', {}, element('a:effectLst')))),
  element('a:bgFillStyleLst', {}, thrice(placeholder)),
)

/** Colours and fonts that styles and charts name, so that a reader can change them all at once in Word. */
export const themeXml = (look: Look): string =>
  HEAD +
  element(
    'a:theme',
    { ...themeNames, name: 'Cadre' },
    element(
      'a:themeElements',
      {},
      colours(look),
      element('a:fontScheme', { name: 'Cadre' }, font('majorFont', look.headingFont), font('minorFont', look.bodyFont)),
      format,
    ),
  )
