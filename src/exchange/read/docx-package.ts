import { posix } from 'node:path'
import { fileTrouble, type Refusal } from '../../base/failure.ts'
import { elementsOf, parseXml, textOf, type XmlElement, XmlTrouble } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/** A Word file, of which parts are read as they are asked for. Nothing outside the file is ever followed. */
export interface WordPackage {
  /** Name of the file, without folder. */
  readonly file: string
  /** The part with the text. */
  readonly main: string
  /** Null where there is no such part. Throws a Refusal for one that is no sound XML. */
  readonly part: (path: string) => Promise<XmlElement | null>
  /** The part that another one names for a purpose, such as its styles; '' is the package itself. Null where it names none in this file. */
  readonly related: (from: string, purpose: Purpose) => Promise<string | null>
}
export type Purpose = 'officeDocument' | 'custom-properties' | 'styles' | 'theme'

/** Packed; enough for a report with its pictures. */
const MOST_BYTES = 50 * 1024 * 1024

/** Opens a .docx or .dotx. Throws a Refusal that says what else the file is, or what is wrong with it. */
export async function openWord(name: string, bytes: Uint8Array): Promise<WordPackage> {
  expectZip(name, bytes)
  const zip = await openZip(name, bytes)
  const part = (path: string): Promise<XmlElement | null> => xmlOf(name, zip, path)
  const related = (from: string, purpose: Purpose): Promise<string | null> => relatedPart(part, from, purpose)
  await expectNoMacros(name, zip, part)
  const main = (await related('', 'officeDocument')) ?? 'word/document.xml'
  if (!zip.names.has(main) || !main.startsWith('word/')) throw noWord(name, zip)
  return { file: name, main, part, related }
}

const startsWith = (bytes: Uint8Array, start: string): boolean => [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0))

function expectZip(name: string, bytes: Uint8Array): void {
  if (bytes.byteLength === 0) throw fileTrouble('unreadable', name, 'it is empty')
  if (bytes.byteLength > MOST_BYTES)
    throw fileTrouble('too-large', name, `it has more than ${MOST_BYTES / (1024 * 1024)} MB; take the pictures out and save it again`)
  if (startsWith(bytes, '\xD0\xCF\x11\xE0'))
    throw fileTrouble('unreadable', name, 'it is protected with a password or an old .doc; save it as .docx without a password')
  if (startsWith(bytes, '%PDF')) throw fileTrouble('unreadable', name, 'it is a PDF; choose the Word file (.docx) it was made from')
  if (startsWith(bytes, '{\\rtf')) throw fileTrouble('unreadable', name, 'it is an RTF text; open it in Word and save it as .docx')
  if (!startsWith(bytes, 'PK')) throw fileTrouble('unreadable', name, 'it is not a Word file; choose one whose name ends in .docx')
}

function noWord(name: string, zip: Zip): Refusal {
  if (zip.names.has('xl/workbook.xml')) return fileTrouble('unreadable', name, 'it is a spreadsheet; choose a Word file (.docx)')
  if (zip.names.has('ppt/presentation.xml')) return fileTrouble('unreadable', name, 'it is a presentation; choose a Word file (.docx)')
  if (zip.names.has('content.xml') && zip.names.has('mimetype'))
    return fileTrouble('unreadable', name, 'it is an OpenDocument file; save it as .docx and choose that')
  return fileTrouble('unreadable', name, 'it is a zip, but no Word file; choose one whose name ends in .docx')
}

async function expectNoMacros(name: string, zip: Zip, part: WordPackage['part']): Promise<void> {
  const types = await part('[Content_Types].xml')
  const has =
    types !== null && elementsOf(types).some(({ attributes }) => /macroEnabled|vbaProject/i.test(attributes.get('ContentType') ?? ''))
  if (has || zip.names.has('word/vbaProject.bin'))
    throw fileTrouble('unreadable', name, 'it holds macros, which Cadre does not take in; save it as a Word document (.docx) without them')
}

async function xmlOf(name: string, zip: Zip, path: string): Promise<XmlElement | null> {
  const bytes = await zip.bytesOf(path)
  if (bytes === null) return null
  try {
    return parseXml(decoded(bytes))
  } catch (error) {
    if (!(error instanceof XmlTrouble)) throw error
    throw fileTrouble('unreadable', name, `its part ${path} ${error.message}; open it in Word and save it anew`)
  }
}

/** Office writes parts in UTF-8 or UTF-16 and nothing else. */
function decoded(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, '\xFF\xFE') ? 'utf-16le' : startsWith(bytes, '\xFE\xFF') ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new XmlTrouble('holds bytes that are no text')
  }
}

async function relatedPart(part: WordPackage['part'], from: string, purpose: Purpose): Promise<string | null> {
  const folder = posix.dirname(from)
  const relations = await part(posix.join(folder, '_rels', `${posix.basename(from)}.rels`))
  const one = relations === null ? undefined : elementsOf(relations).find((relation) => isFor(relation, purpose))
  const target = one?.attributes.get('Target')
  if (target === undefined) return null
  return posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1)
}
// Strict Open XML writes customProperties where the common form writes custom-properties.
const purposeWord = (type: string): string =>
  type
    .slice(type.lastIndexOf('/') + 1)
    .replaceAll('-', '')
    .toLowerCase()
const isFor = ({ attributes }: XmlElement, purpose: Purpose): boolean =>
  attributes.get('TargetMode') !== 'External' && purposeWord(attributes.get('Type') ?? '') === purposeWord(purpose)

/** The file's custom properties by name. */
export async function customProperties(word: WordPackage): Promise<Readonly<Record<string, string>>> {
  const root = await word.part((await word.related('', 'custom-properties')) ?? 'docProps/custom.xml')
  const own = root === null ? [] : elementsOf(root)
  return Object.fromEntries(own.map((one) => [one.attributes.get('name') ?? '', elementsOf(one).map(textOf).join('')]))
}
