import type { FlowParagraph } from '../flow/flow.ts'
import type { Edge, Look, TextStyle } from '../look/look.ts'
import type { Mark } from './page.ts'

/** Of an edge’s line, in twips: eighths of a point. */
export const thicknessOf = ({ thickness }: { readonly thickness: number }): number => thickness * 2.5
const roomOf = (edge: Edge): number => edge.space * 20 + thicknessOf(edge)

/** How a paragraph’s box or line meets its neighbours’. */
export interface Joins {
  readonly above: boolean
  readonly below: boolean
}

/** Like boxes next to each other are one box; a line between neighbours belongs to the upper one. */
function joined(one: FlowParagraph | undefined, other: FlowParagraph | undefined, { styles }: Look): boolean {
  if (one === undefined || other === undefined) return false
  const [upper, lower] = [styles[one.style], styles[other.style]]
  if (upper.box === undefined || lower.box === undefined) return one.style === other.style && upper.below !== undefined
  const same = JSON.stringify(upper.box) === JSON.stringify(lower.box) && upper.left === lower.left && upper.right === lower.right
  return same && (one.apart === true) === (other.apart === true)
}

export const joinsOf = (before: FlowParagraph | undefined, own: FlowParagraph, after: FlowParagraph | undefined, look: Look): Joins => ({
  above: joined(before, own, look),
  below: joined(own, after, look),
})

/** What a paragraph’s edges add above its first line. */
export const roomAbove = ({ box }: TextStyle, { above }: Joins): number => (box === undefined || above ? 0 : roomOf(box.top))

/** What they add below its last. */
export function roomBelow({ box, below }: TextStyle, joins: Joins): number {
  if (box !== undefined) return joins.below ? 0 : roomOf(box.bottom)
  if (below === undefined || (joins.below && !below.between)) return 0
  return roomOf(below)
}

export interface Stretch {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly first: boolean
  readonly last: boolean
}

/** Fill and edges of one line’s part of a paragraph. */
export function edgeMarks(style: TextStyle, joins: Joins, stretch: Stretch): readonly Mark[] {
  if (style.box !== undefined) return boxMarks(style.box, joins, stretch)
  if (style.below === undefined || !stretch.last || roomBelow(style, joins) === 0) return []
  const thickness = thicknessOf(style.below)
  const y = stretch.top + stretch.height - thickness
  return [{ kind: 'rule', colour: style.below.colour, thickness, x: stretch.x, y, length: stretch.width }]
}

function boxMarks(box: NonNullable<TextStyle['box']>, joins: Joins, stretch: Stretch): readonly Mark[] {
  const [left, right] = [roomOf(box.left), roomOf(box.right)]
  const [x, y, width, height] = [stretch.x - left, stretch.top, stretch.width + left + right, stretch.height]
  const upright = (edge: Edge, at: number): Mark => ({
    kind: 'rule',
    colour: edge.colour,
    thickness: thicknessOf(edge),
    x: at,
    y,
    length: height,
    upright: true,
  })
  const level = (edge: Edge, at: number): Mark => ({
    kind: 'rule',
    colour: edge.colour,
    thickness: thicknessOf(edge),
    x,
    y: at,
    length: width,
  })
  return [
    { kind: 'fill', colour: box.fill, x, y, width, height },
    upright(box.left, x),
    upright(box.right, x + width - thicknessOf(box.right)),
    ...(stretch.first && !joins.above ? [level(box.top, y)] : []),
    ...(stretch.last && !joins.below ? [level(box.bottom, y + height - thicknessOf(box.bottom))] : []),
  ]
}
