import type { Colour } from '../../model/brand.ts'
import { mixed, readableAccent } from '../../model/colour.ts'
import type { Palette } from './look.ts'

const TINT = 0.1

/** The design language’s light colours, and the one accent that documents may spend. */
export function paletteOf(colour: Colour): Palette {
  // A workspace may hold an accent from before it was checked.
  const accent = readableAccent(colour)
  const accentTint = mixed(accent, TINT)
  return {
    ink: '1C1E22',
    ink2: '4A4D52',
    ink3: '626569',
    line: 'CFCCC6',
    well: 'F5F3F0',
    paper: 'FFFFFF',
    accent,
    accentTint,
    serious: { line: 'B02B27', fill: 'FFF1EF' },
    watch: { line: '845A0F', fill: 'FDF4E2' },
    note: { line: accent, fill: accentTint },
  }
}
