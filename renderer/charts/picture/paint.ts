/** A colour as pictures carry it: "#1c1e22" and how opaque it is. */
export interface Paint {
  readonly hex: string
  readonly alpha: number
}

const two = (part: number): string =>
  Math.min(255, Math.max(0, Math.round(part)))
    .toString(16)
    .padStart(2, '0')
const alphaOf = (text: string | undefined): number =>
  text === undefined ? 1 : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)

/** A computed CSS colour, `rgb(…)`, `rgba(…)` or `color(srgb …)`; null for none, for a pattern and for what cannot be seen. */
export function paintOf(computed: string): Paint | null {
  const [name = '', inside = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed.trim())?.slice(1) ?? []
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '' && part !== 'srgb')
  const [red, green, blue] = parts.slice(0, 3).map(Number)
  if (name === '' || red === undefined || green === undefined || blue === undefined) return null
  const scale = name === 'color' ? 255 : 1
  const alpha = alphaOf(parts[3])
  return alpha === 0 ? null : { hex: `#${two(red * scale)}${two(green * scale)}${two(blue * scale)}`, alpha }
}
