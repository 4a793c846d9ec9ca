/** Characters that XML 1.0 cannot carry, even escaped, and halves of characters. */
// oxlint-disable-next-line no-control-regex -- these are the ones to leave out
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu

/** Text as it may stand in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type Attributes = Readonly<Record<string, string | number | null>>

const numberText = (value: number): string => String(Math.round(value * 100) / 100)

/** One element; attributes that are null are left out, numbers keep two decimals. `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${typeof value === 'number' ? numberText(value) : escaped(value)}"`]))
    .join('')
  return inside === '' ? `<${name}${list}/>` : `<${name}${list}>${inside}</${name}>`
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly about: string
  /** Markup of all that is drawn, from the left upper corner. */
  readonly inside: string
  /** Fonts as a style sheet; null: they are only named. */
  readonly fonts: string | null
}

/** A whole SVG file that needs nothing beside it: on white, with its title and description inside. */
export function svgText({ width, height, title, about, inside, fonts }: Picture): string {
  const parts = [
    element('title', { id: 'title' }, escaped(title)),
    element('desc', { id: 'about' }, escaped(about)),
    fonts === null ? '' : element('style', {}, fonts),
    element('rect', { width, height, fill: '#ffffff' }),
    inside,
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${numberText(width)} ${numberText(height)}`,
    role: 'img',
    'aria-labelledby': 'title about',
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, parts.join(''))}\n`
}
