import type { DocumentModel } from '../block.ts'
import { flowOf } from '../flow/flow-of.ts'
import { layOut } from '../layout/lay-out.ts'
import { settled } from '../layout/settle.ts'
import { writeFlow } from './write-flow.ts'

/** The document as a .docx file, the pages of its headings in its contents; the same document gives the same bytes. */
export function toDocx(model: DocumentModel): Promise<Uint8Array> {
  const flow = flowOf(model)
  const layout = layOut(flow)
  return writeFlow(model, settled(flow, layout), layout)
}
