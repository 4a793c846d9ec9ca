import { caladea } from './caladea.ts'
import { carlito } from './carlito.ts'
import type { FontData } from './font-data.ts'
import { liberationSans } from './liberation-sans.ts'
import { liberationSerif } from './liberation-serif.ts'

/** Fonts whose widths are known: a free font of the same widths stands for each. */
const known: ReadonlyMap<string, FontData> = new Map(
  Object.entries({
    calibri: carlito,
    carlito,
    cambria: caladea,
    caladea,
    arial: liberationSans,
    helvetica: liberationSans,
    'liberation sans': liberationSans,
    'times new roman': liberationSerif,
    times: liberationSerif,
    'liberation serif': liberationSerif,
  }),
)

const SERIF =
  /antiqua|baskerville|bodoni|bookman|caslon|century|charter|constantia|garamond|georgia|goudy|palatino|perpetua|roman|rockwell|serif|slab|times/iu
const SANS_SERIF = /sans|gothic/iu
const WIDE_SERIF = /bookman|century|charter|constantia|georgia|rockwell|slab/iu
const NARROW = /calibri|candara|carlito|corbel|gill|lato|narrow|condensed|aptos/iu

export interface Family {
  readonly data: FontData
  /** The widths are another font’s. */
  readonly guessed: boolean
}

/** The widths of a font, or of the most similar font whose widths are known. */
export function familyOf(font: string): Family {
  const data = known.get(font.trim().toLowerCase())
  return data === undefined ? { data: similar(font), guessed: true } : { data, guessed: false }
}

function similar(font: string): FontData {
  if (SERIF.test(font) && !SANS_SERIF.test(font)) return WIDE_SERIF.test(font) ? caladea : liberationSerif
  return NARROW.test(font) ? carlito : liberationSans
}
