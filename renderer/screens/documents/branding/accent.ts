import { Colour } from '../../../../src/model/brand.ts'
import { contrast, LEAST_CONTRAST, WHITE } from '../../../../src/model/colour.ts'

/** Accents on offer, each with white text that reads. */
export const swatches = [
  { colour: '0B4F6C', name: 'Deep sea' },
  { colour: '7A2E2E', name: 'Brick' },
  { colour: '2F5D3A', name: 'Fir' },
  { colour: '4B3A7A', name: 'Iris' },
  { colour: '3A3D42', name: 'Graphite' },
] as const satisfies readonly { readonly colour: Colour; readonly name: string }[]

/** A colour as people type it: "#0b4f6c", "0B4F6C", "#123"; null when it is none. */
export function colourTyped(text: string): Colour | null {
  const plain = text.trim().replace(/^#/, '').toUpperCase()
  const long = /^[0-9A-F]{3}$/.test(plain) ? [...plain].map((digit) => digit + digit).join('') : plain
  const known = Colour.safeParse(long)
  return known.success ? known.data : null
}

/** "8.9", rounded down so that what does not reach a bound never reads as if it did. */
export const ratioWords = (colour: Colour): string => (Math.floor(contrast(colour, WHITE) * 10) / 10).toFixed(1)
export const isReadable = (colour: Colour): boolean => contrast(colour, WHITE) >= LEAST_CONTRAST
