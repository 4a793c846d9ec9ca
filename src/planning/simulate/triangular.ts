/** Least, most likely and most; with what drawing from it needs. */
export interface Triangular {
  readonly least: number
  readonly mode: number
  readonly most: number
  /** Chance of a value up to the mode. */
  readonly cut: number
  /** (most − least) × (mode − least), and × (most − mode). */
  readonly rise: number
  readonly fall: number
}

/** The mode goes before the ends: one that lies outside them moves the end. */
export function triangular(lowest: number, mode: number, highest: number): Triangular {
  const [least, most] = [Math.min(lowest, mode), Math.max(highest, mode)]
  const width = most - least
  return { least, mode, most, cut: width === 0 ? 0 : (mode - least) / width, rise: width * (mode - least), fall: width * (most - mode) }
}

/** The value below which a share of all values lies: the distribution function turned round, which takes a square root and nothing finer. */
export function quantile({ least, most, cut, rise, fall }: Triangular, share: number): number {
  return share < cut ? least + Math.sqrt(share * rise) : most - Math.sqrt((1 - share) * fall)
}

export const mean = ({ least, mode, most }: Triangular): number => (least + mode + most) / 3

export const variance = ({ least, mode, most }: Triangular): number =>
  (least * least + mode * mode + most * most - least * mode - least * most - mode * most) / 18
