import { element, escaped, type Attributes } from './markup.ts'
import { paintOf } from './paint.ts'

const drawn = new Set([
  'svg',
  'g',
  'a',
  'defs',
  'pattern',
  'path',
  'rect',
  'line',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'text',
  'tspan',
])
const holders = new Set(['svg', 'g', 'a', 'defs', 'pattern'])
const places = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height', 'd', 'points']
const geometry = places.concat('id', 'viewBox', 'preserveAspectRatio', 'patternUnits', 'patternTransform')

/** Fill or stroke as attributes: a colour with how opaque it is, a pattern of the same picture, or none. */
function painted(kind: 'fill' | 'stroke', computed: string): Attributes {
  const pattern = /^url\("?#([^")]+)"?\)/.exec(computed)?.[1]
  if (pattern !== undefined) return { [kind]: `url(#${pattern})` }
  const paint = paintOf(computed)
  if (paint === null) return { [kind]: 'none' }
  return { [kind]: paint.hex, [`${kind}-opacity`]: paint.alpha === 1 ? null : paint.alpha }
}

const unless = (value: string, usual: string): string | null => (value === usual ? null : value)

function strokeOf(style: CSSStyleDeclaration): Attributes {
  if (style.stroke === 'none') return {}
  return {
    ...painted('stroke', style.stroke),
    'stroke-width': unless(style.strokeWidth, '1px'),
    'stroke-dasharray': unless(style.strokeDasharray, 'none'),
    'stroke-linecap': unless(style.strokeLinecap, 'butt'),
    'stroke-linejoin': unless(style.strokeLinejoin, 'miter'),
    'vector-effect': unless(style.vectorEffect, 'none'),
  }
}

/** Whole hundreds: programs that know no variable fonts know these. */
const weightOf = (weight: string): string => String(Math.round(Number(weight) / 100) * 100)

export const fontOf = (style: CSSStyleDeclaration): Attributes => ({
  'font-family': style.fontFamily.replaceAll('"', "'"),
  'font-size': style.fontSize.replace('px', ''),
  'font-weight': weightOf(style.fontWeight),
  'letter-spacing': unless(style.letterSpacing, 'normal'),
  // No attribute of its own.
  style: style.fontVariantNumeric === 'normal' ? null : `font-variant-numeric:${style.fontVariantNumeric}`,
})

function looksOf(name: string, style: CSSStyleDeclaration): Attributes {
  const common = {
    opacity: unless(style.opacity, '1'),
    transform: unless(style.transform, 'none'),
  }
  if (holders.has(name)) return name === 'svg' ? { ...common, overflow: unless(style.overflow, 'hidden') } : common
  const marks = { ...common, ...painted('fill', style.fill), ...strokeOf(style) }
  if (name !== 'text' && name !== 'tspan') return marks
  return { ...marks, ...fontOf(style), 'text-anchor': unless(style.textAnchor, 'start'), 'paint-order': unless(style.paintOrder, 'normal') }
}

const geometryOf = (node: Element): Attributes =>
  Object.fromEntries(geometry.flatMap((key) => (node.hasAttribute(key) ? [[key, node.getAttribute(key)]] : [])))

function insideOf(node: Element): string {
  return [...node.childNodes]
    .map((child) => {
      if (child instanceof Element) return svgMarkup(child)
      return child instanceof Text && !holders.has(node.localName) ? escaped(child.data) : ''
    })
    .join('')
}

/** An element of an SVG drawing with the look that the page's styles give it, as markup that needs no styles. */
function svgMarkup(node: Element): string {
  const name = node.localName
  if (!drawn.has(name)) return ''
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.visibility === 'hidden') return ''
  return element(name === 'a' ? 'g' : name, { ...geometryOf(node), ...looksOf(name, style) }, insideOf(node))
}

/** A whole drawing of the page, where it stands in the picture. */
export function drawingMarkup(node: SVGSVGElement, x: number, y: number): string {
  const { width, height } = node.getBoundingClientRect()
  const style = getComputedStyle(node)
  if (width === 0 || height === 0 || style.visibility === 'hidden') return ''
  const { viewBox = null, preserveAspectRatio = null } = geometryOf(node)
  return element('svg', { x, y, width, height, viewBox, preserveAspectRatio, overflow: unless(style.overflow, 'hidden') }, insideOf(node))
}
