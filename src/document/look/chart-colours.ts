import type { Colour } from '../../model/brand.ts'
import { contrast, mixed, WHITE } from '../../model/colour.ts'
import type { Series } from '../block.ts'
import type { Palette } from './look.ts'

/** WCAG 2.2, 1.4.11: what a chart draws stands out from the page. */
const LEAST_GRAPHIC = 3
const QUIET = '8A8D91'

/** The second ink is a lighter accent where that stands out from white, else a darker one. */
export function chartColours({ accent, serious }: Palette): Readonly<Record<Series['ink'], Colour>> {
  const lighter = mixed(accent, 0.6)
  const second = contrast(lighter, WHITE) >= LEAST_GRAPHIC ? lighter : mixed(accent, 0.5, '000000')
  return { accent, second, quiet: QUIET, bad: serious.line }
}
