import type { Block, DocumentModel } from '../../../src/document/block.ts'
import { SectionHead } from '../../components/page.tsx'

interface Section {
  /** Place of its heading among the blocks. */
  readonly at: number
  readonly title: string
  readonly level: 1 | 2 | 3
  readonly holds: string
  readonly says: string
}

const names = {
  table: ['table', 'tables'],
  rating: ['rating scale', 'rating scales'],
  bars: ['chart', 'charts'],
  callout: ['finding', 'findings'],
} as const
type Counted = keyof typeof names
const isCounted = (kind: Block['kind']): kind is Counted => kind in names

/** "2 tables, 1 chart": what stands in a section beside its words. */
function holds(blocks: readonly Block[]): string {
  const counts = new Map<Counted, number>()
  for (const { kind } of blocks) if (isCounted(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} ${names[kind][count === 1 ? 0 : 1]}`).join(', ')
}

/** First sentence that a section says; empty when it opens with a table. */
const firstWords = (blocks: readonly Block[]): string => blocks.find((block) => block.kind === 'paragraph')?.text ?? ''

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level < 3 ? [{ at, block }] : []))
  return starts.map(({ at, block }, index) => {
    const inside = blocks.slice(at + 1, starts[index + 1]?.at)
    return { at, title: block.text, level: block.level, holds: holds(inside), says: firstWords(inside) }
  })
}

/** What the chosen document says, section by section, from the very blocks that become the Word file. */
export function Outline({ model }: { readonly model: DocumentModel }) {
  return (
    <section>
      <SectionHead title={model.title} sub={model.subtitle} />
      <p className="q sm outline-file">{model.fileName}.docx</p>
      <table className="tbl outline">
        <caption className="sr">Sections of the {model.title.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">How it begins</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {sectionsOf(model.blocks).map(({ at, title, level, says, holds: inside }) => (
            <tr key={at}>
              <th scope="row" className={level === 1 ? 'name' : 'outline-2'}>
                {title}
              </th>
              <td className="outline-says">{says}</td>
              <td className="nw q2">{inside}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
