import { Colour } from '../../model/brand.ts'
import { childOf, elementsOf, inside, wordAttribute, type XmlElement } from './xml.ts'

/** Fonts and colours that styles name by their part, such as "accent1". */
export interface Theme {
  readonly major: string | null
  readonly minor: string | null
  /** By their names in the theme: dk1, lt1, dk2, lt2, accent1 … */
  readonly colours: ReadonlyMap<string, Colour>
}

export function themeOf(root: XmlElement | null): Theme {
  const elements = childOf(root ?? undefined, 'a:themeElements')
  const latin = (which: string): string | null => inside(elements, 'a:fontScheme', which, 'a:latin')?.attributes.get('typeface') ?? null
  const scheme = elementsOf(childOf(elements, 'a:clrScheme'))
  const colours = scheme.flatMap((slot): readonly [string, Colour][] => {
    const rgb = childOf(slot, 'a:srgbClr')?.attributes.get('val') ?? childOf(slot, 'a:sysClr')?.attributes.get('lastClr')
    const colour = Colour.safeParse(rgb?.toUpperCase())
    return colour.success ? [[slot.name.replace('a:', ''), colour.data]] : []
  })
  return { major: latin('a:majorFont'), minor: latin('a:minorFont'), colours: new Map(colours) }
}

/** Where the theme keeps what Word's styles call by another name. */
const slots: ReadonlyMap<string, string> = new Map([
  ['dark1', 'dk1'],
  ['text1', 'dk1'],
  ['light1', 'lt1'],
  ['background1', 'lt1'],
  ['dark2', 'dk2'],
  ['text2', 'dk2'],
  ['light2', 'lt2'],
  ['background2', 'lt2'],
  ['hyperlink', 'hlink'],
  ['followedHyperlink', 'folHlink'],
])

/** The colour that a `w:color` makes on paper: from the theme where it names one, else its own; "auto" is black. Null for what is no colour. */
export function colourOf(element: XmlElement, theme: Theme): Colour | null {
  const named = wordAttribute(element, 'themeColor')
  const base = named === undefined ? undefined : theme.colours.get(slots.get(named) ?? named)
  if (base !== undefined) return lit(base, wordAttribute(element, 'themeTint'), wordAttribute(element, 'themeShade'))
  const own = wordAttribute(element, 'val')?.toUpperCase()
  return own === 'AUTO' ? '000000' : (Colour.safeParse(own).data ?? null)
}

const share = (hex: string | undefined): number => (/^[0-9A-F]{1,2}$/i.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) / 255 : 1)

/** Lighter by a tint, darker by a shade: both change the lightness of hue, saturation and lightness (ECMA-376 part 1, 17.3.2.6). */
function lit(colour: Colour, tint: string | undefined, shade: string | undefined): Colour {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const lightness = (most + least) / 2
  const chroma = most - least
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1))
  const after = (lightness * share(tint) + 1 - share(tint)) * share(shade)
  const chromaAfter = (1 - Math.abs(2 * after - 1)) * saturation
  const part = (of: number): string => {
    const place = chroma === 0 ? 0 : (of - least) / chroma
    const value = Math.round((after - chromaAfter / 2 + place * chromaAfter) * 255)
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')
  }
  return [red, green, blue].map(part).join('').toUpperCase()
}
