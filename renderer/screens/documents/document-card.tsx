import type { DocumentModel } from '../../../src/document/block.ts'
import type { Made } from './document-kinds.ts'

interface DocumentCardProps {
  readonly name: string
  readonly readers: string
  readonly made: Made | undefined
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** The first heading or paragraph of the document; empty before it is made. */
function opening(model: DocumentModel | null, kind: 'heading' | 'paragraph'): string {
  const first = model?.blocks.find((block) => block.kind === kind)
  return first !== undefined && 'text' in first ? first.text : ''
}

/** A document's cover as it will be written, to choose it by. */
export function DocumentCard({ name, readers, made, chosen, onChoose }: DocumentCardProps) {
  const model = made === undefined || made.request === null ? null : made.model
  return (
    <li>
      <button type="button" className="doc-card" aria-pressed={chosen} onClick={onChoose}>
        <span className="doc-cover" aria-hidden>
          <span className="doc-band">
            <span>{model?.organisation}</span>
            <span className="doc-title">{name}</span>
            <span>{model?.subtitle}</span>
            <span className="doc-foot">{model?.date}</span>
          </span>
          <span className="doc-head">{opening(model, 'heading')}</span>
          <span>{opening(model, 'paragraph')}</span>
        </span>
        <b>{name}</b>
        <small>{readers}</small>
      </button>
    </li>
  )
}
