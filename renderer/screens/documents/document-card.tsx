import type { Brand } from '../../../src/model/brand.ts'
import { Icon } from '../../components/icon.tsx'
import type { CardState } from './card-state.ts'
import { Cover } from './cover.tsx'
import type { Shown } from './use-documents.ts'

interface DocumentCardProps {
  readonly name: string
  readonly about: string
  readonly brand: Brand
  readonly shown: Shown
  readonly pages: string
  readonly state: CardState
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** A document's cover, whom it is for and how it stands, to choose it by. */
export function DocumentCard({ name, about, brand, shown, pages, state, chosen, onChoose }: DocumentCardProps) {
  return (
    <li>
      <button type="button" className="doc-card" aria-pressed={chosen} onClick={onChoose}>
        <Cover name={name} brand={brand} model={shown.made?.models?.[0] ?? null} pages={pages} />
        <b>{name}</b>
        <small title={about}>{about}</small>
        <span className={`st ${state.tone}`}>
          <Icon name={state.icon} size="s" />
          <span>{state.words}</span>
        </span>
      </button>
    </li>
  )
}
