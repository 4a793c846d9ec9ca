import type { Made } from './document-kinds.ts'

interface DocumentCardProps {
  readonly name: string
  readonly readers: string
  readonly made: Made | undefined
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** A document's cover as it will be written, to choose it by. */
export function DocumentCard({ name, readers, made, chosen, onChoose }: DocumentCardProps) {
  const model = made === undefined || made.request === null ? null : made.model
  return (
    <li>
      <button type="button" className="doc-card" aria-pressed={chosen} onClick={onChoose}>
        <span className="doc-cover" aria-hidden>
          <span className="doc-org">{model?.organisation}</span>
          <span className="doc-title">{name}</span>
          <span className="doc-sub">{model?.subtitle}</span>
          <span className="doc-foot">
            {model?.date}
            <br />
            {model?.audience}
          </span>
        </span>
        <b>{name}</b>
        <small>{readers}</small>
      </button>
    </li>
  )
}
