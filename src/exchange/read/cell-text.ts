import { elementsOf, inside, isOn, textOf, wordAttribute, type XmlElement } from './xml.ts'

/** What a reader of the page sees in a part of it, and how many pictures it holds that are not read. */
export interface Seen {
  readonly text: string
  readonly pictures: number
}

/** Text of a cell or control: paragraphs and breaks as line ends, tabs kept, insertions in, deletions and hidden text out. */
export function seenIn(element: XmlElement): Seen {
  const page: Page = { text: '', words: 0, pictures: 0, paragraphs: 0, joins: false, fields: [], instructions: 0 }
  see(page, element)
  return { text: page.text, pictures: page.pictures }
}

interface Page {
  text: string
  /** Pieces of text that are not blank; counted, as a hostile sheet has a hundred thousand of everything. */
  words: number
  pictures: number
  paragraphs: number
  /** The last paragraph’s mark is deleted in tracked changes: the next one continues its line. */
  joins: boolean
  /** Fields that are open; true while in the instruction, which nobody sees. */
  readonly fields: boolean[]
  /** How many of them are in their instruction. */
  instructions: number
}

/** Properties, deleted and moved text, and the small print above ruby text. */
const unseen = new Set(
  ['pPr', 'rPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sdtPr', 'sdtEndPr', 'sectPr', 'del', 'moveFrom', 'delText', 'instrText', 'rt'].map(
    (name) => `w:${name}`,
  ),
)
const signs: ReadonlyMap<string, string> = new Map([
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])

function see(page: Page, element: XmlElement): void {
  const { name } = element
  const sign = signs.get(name)
  if (sign !== undefined) return write(page, sign)
  if (name === 'w:t' || name === 'm:t') return write(page, textOf(element))
  if (name === 'w:sym') return write(page, symbol(element))
  if (name === 'w16se:symEx') return write(page, letter(wordAttribute(element, 'char') ?? element.attributes.get('w16se:char')))
  if (name === 'w:fldChar') return turnField(page, wordAttribute(element, 'fldCharType'))
  if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') return seePicture(page, element)
  if (name === 'w:p') return seeParagraph(page, element)
  if (isSeen(element)) for (const child of shown(element)) see(page, child)
}

function write(page: Page, text: string): void {
  if (page.instructions > 0) return
  page.text += text
  if (text.trim() !== '') page.words++
}

/** False for what its reader does not see: hidden runs, deleted rows, properties. */
export const isSeen = (element: XmlElement): boolean =>
  !unseen.has(element.name) &&
  !(element.name === 'w:r' && isOn(inside(element, 'w:rPr', 'w:vanish'))) &&
  !(element.name === 'w:tr' && inside(element, 'w:trPr', 'w:del') !== undefined)

/** An element’s children; of alternatives one, the plain one first: Word writes an emoji as text there. */
export function shown(element: XmlElement): readonly XmlElement[] {
  const own = elementsOf(element)
  if (element.name !== 'mc:AlternateContent') return own
  const plain = own.find(({ name, children }) => name === 'mc:Fallback' && children.some((child) => typeof child !== 'string'))
  return [plain ?? own.find(({ name }) => name === 'mc:Choice')].filter((one) => one !== undefined)
}

function seeParagraph(page: Page, element: XmlElement): void {
  if (page.paragraphs > 0 && !page.joins) write(page, '\n')
  page.paragraphs++
  for (const child of shown(element)) see(page, child)
  page.joins = inside(element, 'w:pPr', 'w:rPr', 'w:del') !== undefined
}

function seePicture(page: Page, element: XmlElement): void {
  const before = page.words
  for (const child of shown(element)) see(page, child)
  if (page.words === before) page.pictures++
  else write(page, '\n')
}

function turnField(page: Page, type: string | undefined): void {
  if (type !== 'begin' && page.fields.pop() === true) page.instructions--
  if (type === 'begin') page.instructions++
  if (type !== 'end') page.fields.push(type === 'begin')
}

/** Wingdings that Word puts in while one types: faces, arrows, boxes and ticks. */
const wingdings: ReadonlyMap<string, string> = new Map([
  ['4A', '☺'],
  ['4B', '😐'],
  ['4C', '☹'],
  ['6F', '☐'],
  ['A8', '☐'],
  ['DF', '←'],
  ['E0', '→'],
  ['E8', '➔'],
  ['F3', '⇔'],
  ['FC', '✓'],
  ['FE', '☒'],
])
function symbol(element: XmlElement): string {
  const code = (wordAttribute(element, 'char') ?? '').toUpperCase()
  if (!/^F0[0-9A-F]{2}$/.test(code)) return letter(code)
  // The sign of a font whose signs stand for nothing in Unicode: shown as missing, not left out.
  return (/^wingdings$/i.test(wordAttribute(element, 'font') ?? '') ? wingdings.get(code.slice(2)) : undefined) ?? '\uFFFD'
}
function letter(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  return point > 0x1f && point <= 0x10_ff_ff ? String.fromCodePoint(point).toWellFormed() : '\uFFFD'
}
