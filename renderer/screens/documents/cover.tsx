import type { DocumentModel } from '../../../src/document/block.ts'
import type { Brand } from '../../../src/model/brand.ts'
import { readableAccent } from '../../../src/model/colour.ts'

interface CoverProps {
  readonly name: string
  readonly brand: Brand
  readonly model: DocumentModel | null
  readonly pages: string
}

/** A document's cover in the brand's accent, to know it by. */
export function Cover({ name, brand: { accent, logo }, model, pages }: CoverProps) {
  return (
    <span className="doc-cover" aria-hidden style={{ background: `#${readableAccent(accent)}` }}>
      <span className="doc-cover-in">
        <span className="doc-firm">
          {logo === null ? null : <img src={`data:image/${logo.type === 'png' ? 'png' : 'jpeg'};base64,${logo.base64}`} alt="" />}
          <span>{model?.organisation}</span>
        </span>
        <span className="doc-title">{name}</span>
        <span className="doc-sub">{model?.subtitle}</span>
        <span className="doc-foot">
          {model?.date}
          <br />
          {pages}
        </span>
      </span>
    </span>
  )
}
