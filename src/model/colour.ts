import type { Colour } from './brand.ts'

export const WHITE: Colour = 'FFFFFF'
/** WCAG 2.2, 1.4.3: the least contrast of text of ordinary size. */
export const LEAST_CONTRAST = 4.5

type Channels = readonly [red: number, green: number, blue: number]
const channels = (colour: Colour): Channels => {
  const all = Number.parseInt(colour, 16)
  return [all >> 16, (all >> 8) & 255, all & 255]
}
const joined = (values: Channels): Colour =>
  values
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** WCAG 2.2, relative luminance: 0 for black, 1 for white. */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** WCAG 2.2, contrast ratio: 1 for the same colour, 21 for black on white. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** So much of `colour`, from 0 to 1, in the rest of `other`. */
export function mixed(colour: Colour, share: number, other: Colour = WHITE): Colour {
  const [one, two] = [channels(colour), channels(other)]
  const mix = (at: 0 | 1 | 2): number => one[at] * share + two[at] * (1 - share)
  return joined([mix(0), mix(1), mix(2)])
}

/** The nearest darker shade of the same hue that reads on a light ground; the colour itself when it does so already. */
export function readableOn(ground: Colour, colour: Colour): Colour {
  for (let kept = 255; kept > 0; kept--) {
    const shade = mixed(colour, kept / 255, '000000')
    if (contrast(shade, ground) >= LEAST_CONTRAST) return shade
  }
  return '000000'
}

/** The nearest darker shade of the same hue on which white text reads. */
export const readableAccent = (colour: Colour): Colour => readableOn(WHITE, colour)
