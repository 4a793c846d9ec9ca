import { perValue } from '../../../../src/base/per-value.ts'
import type { DocumentModel } from '../../../../src/document/block.ts'
import { flowOf } from '../../../../src/document/flow/flow-of.ts'
import type { FlowDocument } from '../../../../src/document/flow/flow.ts'
import { layOut } from '../../../../src/document/layout/lay-out.ts'
import type { Layout } from '../../../../src/document/layout/page.ts'

/** A document on its pages, with the look that its marks name. */
export interface Laid {
  readonly model: DocumentModel
  readonly flow: FlowDocument
  readonly layout: Layout
}

/** Worked out when first asked for, and remembered as long as the document lives. */
export const laidOut = perValue((model: DocumentModel): Laid => {
  const flow = flowOf(model)
  return { model, flow, layout: layOut(flow) }
})
