import type { DocumentModel } from '../block.ts'

/** All lengths in twips, twentieths of a point. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly textWidth: number
  readonly top: number
  readonly bottom: number
  readonly header: number
  readonly footer: number
}

const SIDE = 1247
const size = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const

export const paperOf = (paper: DocumentModel['paper']): Paper => ({
  ...size[paper],
  side: SIDE,
  textWidth: size[paper].width - 2 * SIDE,
  top: 1191,
  bottom: 1134,
  header: 560,
  footer: 560,
})

/** Column widths that share a width by weight and add up to it exactly. */
export function columnWidths(weights: readonly number[], width: number): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const edges = weights.map((_, at) => Math.round((weights.slice(0, at + 1).reduce((sum, weight) => sum + weight, 0) / all) * width))
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
