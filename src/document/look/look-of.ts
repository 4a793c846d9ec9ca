import { firmStyleIds, type Brand, type Colour, type FirmStyle, type FirmStyles } from '../../model/brand.ts'
import { contrast, LEAST_CONTRAST, readableOn } from '../../model/colour.ts'
import type { Look, StyleId, TextStyle } from './look.ts'
import { paletteOf } from './palette.ts'
import { standardStyles } from './standard-styles.ts'

const STANDARD_FONT = 'Calibri'

/** Cadre’s own look with the brand’s accent, and the firm’s styles where it has some. */
export function lookOf(brand: Brand): Look {
  const palette = paletteOf(brand.accent)
  const firm = brand.styles
  const bodyFont = firm?.styles.Normal?.font ?? firm?.bodyFont ?? STANDARD_FONT
  const headingFont = firm?.headingFont ?? firm?.styles.Heading1?.font ?? (firm === null ? STANDARD_FONT : bodyFont)
  const own = standardStyles(palette, { heading: headingFont, body: bodyFont })
  return { palette, headingFont, bodyFont, styles: firm === null ? own : laidOver(own, firm, palette.accentTint) }
}

/** Styles of running text: they follow the firm’s Normal. */
const prose: readonly StyleId[] = ['Lead', 'Quiet', 'BulletList', 'NumberList', 'CalloutSerious', 'CalloutWatch', 'CalloutNote']
/** They follow too, within bounds that keep columns from crowding. */
const inTables: readonly StyleId[] = [
  ...(['TableHead', 'TableHeadNumber', 'TableHeadCentre', 'TableText', 'TableNumber', 'TableCentre', 'TableTitle'] as const),
  ...(['FigureNote', 'Answer', 'AnswerLabel', 'TOC1', 'TOC2'] as const),
]
const LEAST = 0.9
const MOST = 1.1

/** `ground` is the darkest that ordinary text stands on. */
function laidOver(own: Look['styles'], { styles }: FirmStyles, ground: Colour): Look['styles'] {
  const normal = styles.Normal
  const ratio = normal?.size == null ? 1 : normal.size / own.Normal.size
  const colour = normal?.colour == null ? own.Normal.colour : readableOn(ground, normal.colour)
  const follow = (ids: readonly StyleId[], by: number): Partial<Look['styles']> =>
    Object.fromEntries(ids.map((id) => [id, inColour(sized(own[id], Math.round(own[id].size * by)), own.Normal.colour, colour)]))
  const followed = { ...own, ...follow(prose, ratio), ...follow(inTables, Math.min(Math.max(ratio, LEAST), MOST)) }
  const firms = firmStyleIds.flatMap((id) => {
    const firm = styles[id]
    return firm === undefined ? [] : [[id, withFirm(followed[id], firm, id, ground)] as const]
  })
  return { ...followed, ...Object.fromEntries(firms) }
}

/** Text of another size in lines of the same proportion. */
const sized = (style: TextStyle, size: number): TextStyle => ({ ...style, size, line: Math.round((style.line * size) / style.size) })

/** Only what has the ordinary ink takes the firm’s. */
const inColour = (style: TextStyle, from: Colour, to: Colour): TextStyle => (style.colour === from ? { ...style, colour: to } : style)

/** The header has a fixed room above the text. */
const LARGEST_IN_MARGIN = 20

function withFirm(style: TextStyle, firm: FirmStyle, id: StyleId, ground: Colour): TextStyle {
  const size = firm.size ?? style.size
  const inMargin = id === 'Header' || id === 'Footer'
  // Room around a boxed paragraph tears the box apart, and in a margin it moves the text of the page.
  const fixed = inMargin || style.box !== undefined
  return {
    ...sized(style, inMargin ? Math.min(size, LARGEST_IN_MARGIN) : size),
    font: firm.font ?? style.font,
    bold: firm.bold ?? style.bold,
    italic: firm.italic ?? style.italic,
    colour: firm.colour === null ? style.colour : legible(firm.colour, style, ground),
    before: fixed ? style.before : (firm.before ?? style.before),
    after: fixed ? style.after : (firm.after ?? style.after),
  }
}

/** The firm’s colour as far as it can be read: on the cover’s accent only if it stands out, elsewhere darkened until it does. */
function legible(colour: Colour, { box, colour: own }: TextStyle, ground: Colour): Colour {
  if (box === undefined) return readableOn(ground, colour)
  return contrast(colour, box.fill) >= LEAST_CONTRAST ? colour : own
}
