import type { Mark } from './page.ts'

type Upright = Extract<Mark, { kind: 'rule' }>
type Fill = Extract<Mark, { kind: 'fill' }>

/** Lengths add up with some rounding. */
const NEAR = 0.5

const goesOn = (above: Fill | Upright, below: Fill | Upright, height: number): boolean =>
  above.kind === below.kind && above.x === below.x && above.colour === below.colour && Math.abs(above.y + height - below.y) < NEAR

/** Fills and upright lines of neighbouring lines as one, so that no seam shows between them; what is filled stands behind the rest. */
export function merged(marks: readonly Mark[]): readonly Mark[] {
  const fills: Fill[] = []
  const uprights: Upright[] = []
  const others: Mark[] = []
  for (const mark of marks) {
    if (mark.kind === 'fill') addFill(fills, mark)
    else if (mark.kind === 'rule' && mark.upright === true) addUpright(uprights, mark)
    else others.push(mark)
  }
  return [...fills, ...uprights, ...others]
}

function addFill(fills: Fill[], mark: Fill): void {
  const at = fills.findLastIndex((one) => one.width === mark.width && goesOn(one, mark, one.height))
  const above = fills[at]
  if (above === undefined) fills.push(mark)
  else fills.splice(at, 1, { ...above, height: mark.y + mark.height - above.y })
}

function addUpright(uprights: Upright[], mark: Upright): void {
  const at = uprights.findLastIndex((one) => one.thickness === mark.thickness && goesOn(one, mark, one.length))
  const above = uprights[at]
  if (above === undefined) uprights.push(mark)
  else uprights.splice(at, 1, { ...above, length: mark.y + mark.length - above.y })
}
