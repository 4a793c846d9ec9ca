import type { Level } from '../model/vocabulary.ts'

const bars: Readonly<Record<Level, number>> = { 1: 2, 2: 3, 3: 3, 4: 4, 5: 4 }

/** The rating that a post of this level asks for: 2 at level 1, 3 at levels 2 and 3, 4 at levels 4 and 5. Cadre’s own rule, from how the bank’s anchors are written. */
export const barOf = (level: Level): number => bars[level]

/** The rule as a sentence, wherever a bar is shown. */
export const barRule =
  'The bar is rating 2 for a post of level 1, rating 3 at levels 2 and 3, and rating 4 at levels 4 and 5. The rule is Cadre’s own.'
