import { svgText } from './markup.ts'
import { boxMarkup } from './read-box.ts'
import { drawingMarkup } from './read-svg.ts'
import { choiceMarkup, textMarkup } from './read-text.ts'

const MARGIN = 20

/** Controls, and what is there for readers of the screen alone, are no part of a picture. */
const LEFT_OUT = '[data-picture="none"], .sr, button.btn, input, details'

function markupOf(node: Node, x: number, y: number, nextId: () => string): string {
  if (node instanceof Text) return textMarkup(node, x, y)
  if (node instanceof SVGSVGElement) {
    const { left, top } = node.getBoundingClientRect()
    return drawingMarkup(node, left - x, top - y)
  }
  if (node instanceof HTMLSelectElement) return choiceMarkup(node, x, y)
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return ''
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return ''
  return boxMarkup(node, style, x, y, nextId()) + [...node.childNodes].map((child) => markupOf(child, x, y, nextId)).join('')
}

/** Reads with the colours of the light theme, whatever the window shows: put back before anything is painted. */
function inLight<T>(read: () => T): T {
  const { dataset } = document.documentElement
  const before = dataset['theme']
  dataset['theme'] = 'light'
  dataset['still'] = ''
  try {
    return read()
  } finally {
    if (before !== undefined) dataset['theme'] = before
    delete dataset['still']
  }
}

interface Given {
  readonly title: string
  readonly about: string
  /** A style sheet with the fonts themselves, where the file is turned into pixels. */
  readonly fonts: string | null
}

/** What an element of the page shows, as an SVG file that stands alone. */
export function pictureOf(node: HTMLElement, given: Given): string {
  return inLight(() => {
    const { left, top, width, height } = node.getBoundingClientRect()
    let count = 0
    const nextId = () => `stripes-${(count += 1)}`
    const inside = markupOf(node, left - MARGIN, top - MARGIN, nextId)
    return svgText({ ...given, width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN, inside })
  })
}
