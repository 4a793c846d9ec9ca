import type { FlowDocument } from '../flow/flow.ts'
import type { Layout } from './page.ts'

/**
 * The flow with a page break where three or more of its parts went to the next page together: LibreOffice sometimes leaves the
 * first of them behind, and then its pages would not be those in the contents. Without the room above, which programs treat differently there.
 */
export const settled = (flow: FlowDocument, { turned }: Layout): FlowDocument => ({
  ...flow,
  body: flow.body.map((one) => (one.kind === 'paragraph' && turned.has(one) ? { ...one, pageBreakBefore: true, before: 0 } : one)),
})
