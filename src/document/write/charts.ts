import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Palette } from '../look/look.ts'
import { chartRun, type ChartPart } from './chart.ts'
import { relates } from './names.ts'
import type { Relationship } from './relationships.ts'
import { timeless } from './timeless.ts'

/** Charts as parts of a package, with their workbooks. */
export interface Charts {
  /** What stands in the document for each chart, in their order. */
  readonly drawings: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly relationships: readonly Relationship[]
}

/** Ids that the library draws at random: numbered, so that the same charts are the same bytes. */
const RANDOM_ID = /rId[a-z0-9_-]{16,}/g

/** Native charts, made by the library in a document of their own. */
export async function chartParts(charts: readonly ChartPart[], palette: Palette): Promise<Charts> {
  const document = new Document({ sections: [{ children: [new Paragraph({ children: charts.map((part) => chartRun(part, palette)) })] }] })
  const files = Object.entries(unzipSync(await Packer.pack(document, 'uint8array')))
  const known = new Map<string, string>()
  const numbered = (id: string): string => {
    const number = known.get(id) ?? `rIdChart${known.size + 1}`
    known.set(id, number)
    return number
  }
  const texts = new Map(
    files.filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes).replaceAll(RANDOM_ID, numbered)]),
  )
  const named = (text: string | undefined): readonly Relationship[] =>
    [...(text ?? '').matchAll(/Id="(?<id>[^"]+)" Type="[^"]+\/chart" Target="(?<target>[^"]+)"/g)].map(({ groups }) => ({
      id: groups?.['id'] ?? '',
      type: relates('chart'),
      target: groups?.['target'] ?? '',
    }))
  return {
    drawings: texts.get('word/document.xml')?.match(/<w:drawing>.*?<\/w:drawing>/gsu) ?? [],
    texts: new Map([...texts].filter(([name]) => name.startsWith('word/charts/'))),
    bytes: new Map(files.filter(([name]) => name.startsWith('word/embeddings/')).map(([name, bytes]) => [name, timeless(bytes)])),
    relationships: named(texts.get('word/_rels/document.xml.rels')),
  }
}
