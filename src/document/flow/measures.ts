import type { FlowTable } from './flow.ts'

/** Measures of every table, in twips; thickness of lines in eighths of a point. */
export const ruleUnderHead = { thickness: 8 } as const
export const hairline = { thickness: 4 } as const
/** Least height of a row that is written in by hand. */
export const WRITING = 460

const ABOVE = 60
const BETWEEN = 170
const ROOMY = 360

export interface CellMargins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Room around the text of a cell in one column. The first column begins where the page’s text does, and is not filled; without an inset, the last ends where the text does. */
export function cellMargins({ inset, widths, roomy = [] }: Pick<FlowTable, 'inset' | 'widths' | 'roomy'>, column: number): CellMargins {
  const between = roomy.includes(column) ? ROOMY : BETWEEN
  const open = column === widths.length - 1 ? 0 : between
  return { top: ABOVE, bottom: ABOVE, left: column === 0 ? 0 : inset, right: inset === 0 ? open : inset }
}
