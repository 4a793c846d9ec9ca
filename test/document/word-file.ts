import { inflateRawSync } from 'node:zlib'

/** One part of a .docx as text, found through the zip's own directory. */
export function part(file: Uint8Array, name: string): string {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry++) {
    const nameLength = bytes.readUInt16LE(at + 28)
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name)
      return content(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 10))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  throw new Error(`the file has no part ${name}`)
}

function content(bytes: Buffer, at: number, size: number, method: number): string {
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(from, from + size)
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’' } as const
const unescaped = (xml: string): string => xml.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof named) => named[name])

export interface WrittenParagraph {
  readonly style: string
  readonly text: string
  readonly inTable: boolean
}

/** The body's paragraphs in order, those in tables included. */
export function paragraphs(documentXml: string): readonly WrittenParagraph[] {
  const pieces = documentXml.matchAll(/<w:tbl>|<\/w:tbl>|<w:p(?: [^>]*)?>(?<inside>.*?)<\/w:p>/gsu)
  let depth = 0
  return [...pieces].flatMap(({ 0: piece, groups }): readonly WrittenParagraph[] => {
    if (piece === '<w:tbl>') depth++
    if (piece === '</w:tbl>') depth--
    const inside = groups?.inside
    if (inside === undefined) return []
    const style = /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? 'Normal'
    const text = [...inside.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(?:br|tab)\/>/gsu)].map((run) => run[1] ?? ' ').join('')
    return [{ style, text: unescaped(text), inTable: depth > 0 }]
  })
}

export interface WrittenTable {
  readonly grid: readonly number[]
  readonly headRows: number
  readonly rows: number
  readonly unsplittableRows: number
}

export const tables = (documentXml: string): readonly WrittenTable[] =>
  [...documentXml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([xml]) => ({
    grid: [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((column) => Number(column[1])),
    headRows: [...xml.matchAll(/<w:tblHeader\/>/g)].length,
    rows: [...xml.matchAll(/<w:tr(?: [^>]*)?>/g)].length,
    unsplittableRows: [...xml.matchAll(/<w:cantSplit\/>/g)].length,
  }))
