import { element } from './markup.ts'
import { paintOf, type Paint } from './paint.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Side {
  readonly width: number
  readonly paint: Paint
  readonly dashes: string | null
}

function sideOf(width: string, look: string, colour: string): Side | null {
  const paint = paintOf(colour)
  const wide = Number.parseFloat(width)
  if (paint === null || wide === 0 || look === 'none' || look === 'hidden') return null
  return { width: wide, paint, dashes: look === 'dashed' || look === 'dotted' ? '3 2' : null }
}

const lineOf = ({ width, paint, dashes }: Side, x1: number, y1: number, x2: number, y2: number): string =>
  element('line', {
    x1,
    y1,
    x2,
    y2,
    stroke: paint.hex,
    'stroke-opacity': paint.alpha === 1 ? null : paint.alpha,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  })

/** Stripes that a style draws: aslant as a pattern, along the box as a dashed line through its middle. */
function stripes(image: string, place: Place, id: string): string {
  if (!image.startsWith('repeating-linear-gradient')) return ''
  const paint = [...image.matchAll(/rgba?\([^)]*\)/g)].map(([colour]) => paintOf(colour)).find((one) => one !== null)
  if (paint === undefined || paint === null) return ''
  if (!image.includes('135deg')) {
    const y = place.y + place.height / 2
    return element('line', {
      x1: place.x,
      x2: place.x + place.width,
      y1: y,
      y2: y,
      stroke: paint.hex,
      'stroke-width': place.height,
      'stroke-dasharray': '3 3',
    })
  }
  const pattern = { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  const line = element('path', { d: 'M0 0v5', stroke: paint.hex, 'stroke-width': 1.4 })
  return element('defs', {}, element('pattern', pattern, line)) + element('rect', { ...place, fill: `url(#${id})` })
}

function ground(style: CSSStyleDeclaration, place: Place): string {
  const fill = paintOf(style.backgroundColor)
  if (fill === null) return ''
  const rx = Number.parseFloat(style.borderTopLeftRadius)
  return element('rect', { ...place, rx: rx === 0 ? null : rx, fill: fill.hex, 'fill-opacity': fill.alpha === 1 ? null : fill.alpha })
}

/** The edges of a box: one outline where all four are alike, else each by itself. */
function edges(style: CSSStyleDeclaration, { x, y, width, height }: Place): string {
  const top = sideOf(style.borderTopWidth, style.borderTopStyle, style.borderTopColor)
  const right = sideOf(style.borderRightWidth, style.borderRightStyle, style.borderRightColor)
  const bottom = sideOf(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor)
  const left = sideOf(style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor)
  if (top !== null && right !== null && bottom !== null && left !== null) {
    const half = top.width / 2
    const rx = Number.parseFloat(style.borderTopLeftRadius)
    return element('rect', {
      x: x + half,
      y: y + half,
      width: Math.max(0, width - top.width),
      height: Math.max(0, height - top.width),
      rx: rx === 0 ? null : rx,
      fill: 'none',
      stroke: top.paint.hex,
      'stroke-width': top.width,
      'stroke-dasharray': top.dashes,
    })
  }
  return [
    top === null ? '' : lineOf(top, x, y + top.width / 2, x + width, y + top.width / 2),
    bottom === null ? '' : lineOf(bottom, x, y + height - bottom.width / 2, x + width, y + height - bottom.width / 2),
    left === null ? '' : lineOf(left, x + left.width / 2, y, x + left.width / 2, y + height),
    right === null ? '' : lineOf(right, x + width - right.width / 2, y, x + width - right.width / 2, y + height),
  ].join('')
}

/** An edge that is drawn as a shadow inside the box. */
function innerEdge(shadow: string, { x, y, width, height }: Place): string {
  const [, colour, wide] = /^((?:rgba?|color)\([^)]*\)) 0px 0px 0px ([\d.]+)px inset$/.exec(shadow) ?? []
  const paint = colour === undefined ? null : paintOf(colour)
  if (paint === null) return ''
  const line = Number(wide)
  const inside = { x: x + line / 2, y: y + line / 2, width: Math.max(0, width - line), height: Math.max(0, height - line) }
  return element('rect', { ...inside, fill: 'none', stroke: paint.hex, 'stroke-width': line })
}

/** Ground, stripes and edges of an element of the page; (x, y) is the picture's left upper corner on it. */
export function boxMarkup(node: Element, style: CSSStyleDeclaration, x: number, y: number, id: string): string {
  const { left, top, width, height } = node.getBoundingClientRect()
  if (width === 0 || height === 0) return ''
  const place = { x: left - x, y: top - y, width, height }
  return ground(style, place) + stripes(style.backgroundImage, place, id) + edges(style, place) + innerEdge(style.boxShadow, place)
}
