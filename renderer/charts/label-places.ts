/** A rectangle in pixels, the origin at the top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Mark {
  readonly id: string
  /** Middle and radius of what is labelled. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Of its label. */
  readonly width: number
}

const GAP = 4
const HEIGHT = 16

const boxAround = (left: number, top: number, width: number): Box => ({ left, top, right: left + width, bottom: top + HEIGHT })
const boxOf = ({ x, y, radius }: Mark): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const isWithin = (one: Box, field: Box): boolean =>
  one.left >= field.left && one.right <= field.right && one.top >= field.top && one.bottom <= field.bottom

/** Where a label may stand, the best first: right, left, above, below, then the corners. */
function candidates({ x, y, radius, width }: Mark): readonly Box[] {
  const [right, left, middle] = [x + radius + GAP, x - radius - GAP - width, x - width / 2]
  const [level, above, below] = [y - HEIGHT / 2, y - radius - HEIGHT, y + radius]
  return [
    boxAround(right, level, width),
    boxAround(left, level, width),
    boxAround(middle, above, width),
    boxAround(middle, below, width),
    boxAround(right - radius, above, width),
    boxAround(right - radius, below, width),
    boxAround(left + radius, above, width),
    boxAround(left + radius, below, width),
  ]
}

/**
 * Places of labels, as boxes by id: within the field, over no mark, no obstacle and no other label. The marks given first choose first;
 * one that finds no place gets none, and so do those beyond `most`.
 */
export function labelPlaces(
  marks: readonly Mark[],
  obstacles: readonly Box[],
  field: Box,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, Box> {
  const taken = [...marks.map(boxOf), ...obstacles]
  const places = new Map<string, Box>()
  for (const mark of marks) {
    if (places.size >= most) break
    const place = candidates(mark).find((box) => isWithin(box, field) && !taken.some((other) => meets(box, other)))
    if (place === undefined) continue
    places.set(mark.id, place)
    taken.push(place)
  }
  return places
}

/** Widths of letters at 12 px, rather too wide than too narrow: those that are not Latin count as a whole square. */
function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!() -]/u.test(letter)) return 4.2
  if (/[mwMW@%&…—]/u.test(letter)) return 11.4
  if (/[A-Z0-9]/u.test(letter)) return 8.8
  return /[\u0000-\u024f]/u.test(letter) ? 7.2 : 12.5
}

/** Pixels that a text takes at 12 px, at most. */
export const labelWidth = (text: string): number => Math.ceil([...text].reduce((sum, letter) => sum + letterWidth(letter), 0))
