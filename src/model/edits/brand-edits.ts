import type * as z from 'zod'
import { invalid } from '../../base/failure.ts'
import { Brand, type Colour, standardBrand } from '../brand.ts'
import { changed } from '../change.ts'
import { contrast, LEAST_CONTRAST, readableAccent, WHITE } from '../colour.ts'
import { editRule } from '../edit-rule.ts'
import { brandOf } from '../workspace.ts'

const BrandPatch = Brand.unwrap().omit({ id: true }).partial()

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Headings of tables and the cover are white on the accent. */
function expectReadable(accent: Colour): void {
  const ratio = contrast(accent, WHITE)
  if (ratio >= LEAST_CONTRAST) return
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2) // rounded down, so that what is refused never reads 4.50
  throw invalid(
    `White text on #${accent} has a contrast of ${shown} to 1, and it reads from ${LEAST_CONTRAST} to 1. Choose a darker colour; the nearest shade that reads is #${readableAccent(accent)}.`,
  )
}

function brandWords({ accent, logo, styles }: z.output<typeof BrandPatch>): string {
  const parts = [
    ...(accent === undefined
      ? []
      : [accent === standardBrand.accent ? 'restore the accent colour' : `set the accent colour to #${accent}`]),
    ...(logo === undefined ? [] : [logo === null ? 'remove the logo' : 'set the logo']),
    ...(styles === undefined ? [] : [styles === null ? 'restore Cadre’s own styles' : `take the styles of ${styles.file}`]),
  ]
  return parts.length === 1 ? parts.join('') : 'change how documents look'
}

export const brandEdits = {
  /** The row is there only while something differs from Cadre’s own look. */
  'set-brand': editRule({
    input: BrandPatch,
    words: (_, patch) => brandWords(patch),
    changes: (workspace, { accent, logo, styles }) => {
      if (accent !== undefined) expectReadable(accent)
      const [held] = workspace.brand.values()
      const before = brandOf(workspace)
      const after: Brand = {
        ...before,
        ...(accent === undefined ? {} : { accent }),
        ...(logo === undefined ? {} : { logo }),
        ...(styles === undefined ? {} : { styles }),
      }
      return same(before, after) ? [] : [changed('brand', held ?? null, same(after, standardBrand) ? null : after)]
    },
  }),
}
