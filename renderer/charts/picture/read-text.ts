import { element, escaped } from './markup.ts'
import { paintOf } from './paint.ts'
import { fontOf } from './read-svg.ts'

interface Line {
  readonly text: string
  readonly box: DOMRect
}

/** The lines a text stands on, each with its place on the page. */
function linesOf(node: Text): readonly Line[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [first] = boxes
  if (first === undefined) return []
  if (boxes.length === 1) return [{ text: node.data, box: first }]
  return boxes.map((box) => ({ text: textWithin(node, box), box }))
}

/** The characters of a text that stand in one of its boxes. */
function textWithin(node: Text, box: DOMRect): string {
  const range = document.createRange()
  return Array.from({ length: node.length }, (_, at) => {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const { top, bottom } = range.getBoundingClientRect()
    const middle = (top + bottom) / 2
    return middle > box.top && middle < box.bottom ? node.data.charAt(at) : ''
  }).join('')
}

/** Where the nearest element that cuts off its content ends; text beyond it is not seen. */
function seenUntil(from: Element | null): number {
  if (from === null) return Infinity
  return getComputedStyle(from).overflowX === 'visible' ? seenUntil(from.parentElement) : from.getBoundingClientRect().right
}

/** The start of a line that can be seen, with an ellipsis when that is not all. */
function seen({ text, box }: Line, end: number): string {
  if (box.right <= end + 1) return text
  const share = (end - box.left) / box.width
  return share <= 0 ? '' : `${text.slice(0, Math.max(1, Math.floor(text.length * share) - 1)).trimEnd()}…`
}

const measuring = document.createElement('canvas').getContext('2d')

/** Height of the line under the letters' feet, from the top of their box. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration, height: number): number {
  if (measuring === null) return height * 0.78
  measuring.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measuring.measureText('x')
  return (height * up) / (up + down)
}

const anchors: Readonly<Record<string, readonly ['middle' | 'end', (box: DOMRect) => number]>> = {
  center: ['middle', ({ left, right }) => (left + right) / 2],
  right: ['end', ({ right }) => right],
  end: ['end', ({ right }) => right],
}

/** What is chosen in a list, as it stands in its control. */
export function choiceMarkup(node: HTMLSelectElement, x: number, y: number): string {
  const style = getComputedStyle(node)
  const { left, top, height } = node.getBoundingClientRect()
  const words = node.selectedOptions[0]?.label ?? ''
  const size = Number.parseFloat(style.fontSize)
  const place = { x: left - x + Number.parseFloat(style.paddingLeft), y: top - y + (height + size * 0.72) / 2 }
  return words === '' ? '' : element('text', { ...place, fill: paintOf(style.color)?.hex ?? null, ...fontOf(style) }, escaped(words))
}

/** A text of the page as markup, line by line; (x, y) is the picture's left upper corner on the page. */
export function textMarkup(node: Text, x: number, y: number): string {
  const around = node.parentElement
  if (around === null || node.data.trim() === '') return ''
  const style = getComputedStyle(around)
  const paint = paintOf(style.color)
  if (paint === null) return ''
  const end = seenUntil(around)
  const [anchor, edge] = anchors[style.textAlign] ?? [null, ({ left }: DOMRect) => left]
  return linesOf(node)
    .map((line) => {
      const words = seen(line, end).replaceAll(/\s+/g, ' ').trim()
      if (words === '') return ''
      const place = { x: edge(line.box) - x, y: line.box.top + ascentOf(style, line.box.height) - y }
      return element('text', { ...place, fill: paint.hex, ...fontOf(style), 'text-anchor': anchor }, escaped(words))
    })
    .join('')
}
