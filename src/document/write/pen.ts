import type { Flow, FlowDocument, Part } from '../flow/flow.ts'

/** What writing a paragraph needs beside it. */
export interface Pen {
  readonly flow: FlowDocument
  /** BCP 47 */
  readonly language: string
  /** Page of each heading, by its place among the blocks. */
  readonly pages: ReadonlyMap<number, number>
  readonly pageCount: number
  /** XML of each chart and logo. */
  readonly drawings: ReadonlyMap<Part, string>
  /** A number for each answer, unique in the document. */
  readonly answers: ReadonlyMap<Part, number>
}

/** All parts of paragraphs, in reading order. */
export const partsOf = (flows: readonly Flow[]): readonly Part[] =>
  flows.flatMap((flow) => {
    if (flow.kind === 'paragraph') return flow.parts
    return flow.kind === 'contents' ? [] : flow.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => partsOf(paragraphs)))
  })

export const isDrawn = (part: Part): part is Extract<Part, { kind: 'chart' | 'logo' }> => part.kind === 'chart' || part.kind === 'logo'
