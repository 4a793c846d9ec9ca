import { SectionHead } from '../../components/page.tsx'
import { SourceTag } from '../../components/source-tag.tsx'
import { useFramework } from '../../state/hooks.ts'
import { hashOf } from '../../state/place.ts'
import { labelOf } from './guide-parts.ts'
import { found } from './guide-search.ts'

/** Shown at once; more than anyone reads means that another word is wanted. */
const MOST = 40

/** Sentences of a text that hold one of the words; the first when the name alone holds them. */
function telling(text: string, search: string): string {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const all = text.split(/(?<=[.?]) /)
  const held = all.filter((one) => words.some((word) => one.toLowerCase().includes(word)))
  return (held.length === 0 ? all : held).slice(0, 2).join(' ')
}

export function SearchResults({ search, onGo }: { readonly search: string; readonly onGo: () => void }) {
  const framework = useFramework()
  const all = found(framework, search)
  const sub = all.length > MOST ? `The first ${MOST} of ${all.length}` : `${all.length} in all`
  return (
    <section>
      <SectionHead title="Found in the guide" sub={<span role="status">{all.length === 0 ? 'Nothing' : sub}</span>} />
      {all.length === 0 ? (
        <p className="q2">No statement of the guide holds all of these words.</p>
      ) : (
        <ul className="guide-found">
          {all.slice(0, MOST).map((one) => (
            <li key={one.id}>
              <a href={hashOf(one.place)} className="ul" onClick={onGo}>
                {one.name}
              </a>
              <span className="q sm">{labelOf(one.part)}</span>
              <SourceTag source={one.source} />
              <p className="q2">{telling(one.text, search)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
