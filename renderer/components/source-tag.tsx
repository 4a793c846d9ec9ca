import type { Source } from '../../src/model/vocabulary.ts'

/** "Article", "Research A" or "Cadre’s own" */
export function sourceWords(source: Source): string {
  switch (source.kind) {
    case 'article':
      return 'Article'
    case 'research':
      return `Research ${source.grade}`
    case 'cadre':
      return 'Cadre’s own'
    default:
      return source satisfies never
  }
}

/** Where a statement or a number comes from. The note is its title, and is read out. */
export function SourceTag({ source }: { readonly source: Source }) {
  return (
    <span className={`src src-${source.kind}`} title={source.note}>
      {sourceWords(source)}
      {source.note === '' ? null : <span className="sr">: {source.note}</span>}
    </span>
  )
}
