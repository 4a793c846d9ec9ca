import { SaxesParser } from 'saxes'

/** An element of a part. Names carry the usual prefix of their namespace (`w:p`), whatever prefix the file gives it; unknown namespaces `?:`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** What is wrong with a part, as the end of a sentence. */
export class XmlTrouble extends Error {}

const MOST_ELEMENTS = 1_000_000
/** Deeper than any program writes, and shallow enough to walk by recursion. */
const DEEPEST = 500

const usualPrefix = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2015/wordml/symex', 'w16se'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'op'],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', 'op'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
  ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])
const nameOf = (uri: string, local: string): string => (uri === '' ? local : `${usualPrefix.get(uri) ?? '?'}:${local}`)

interface Open extends XmlElement {
  readonly attributes: Map<string, string>
  readonly children: (Open | string)[]
}

/** The root element. A document type, an entity of one's own and anything not well-formed throw XmlTrouble. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const holder: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [holder]
  let elements = 0
  parser.on('error', () => {
    throw new XmlTrouble('is not well-formed')
  })
  parser.on('doctype', () => {
    throw new XmlTrouble('declares a document type, which no Word file needs and Cadre does not read')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > MOST_ELEMENTS || open.length > DEEPEST) throw new XmlTrouble('holds more than Cadre reads')
    const own = Object.values(attributes).map((one): [string, string] => [nameOf(one.uri, one.local), one.value])
    const element: Open = { name: nameOf(uri, local), attributes: new Map(own), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (found: string): void => void open.at(-1)?.children.push(found)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const root = elementsOf(holder)[0]
  if (root === undefined) throw new XmlTrouble('is empty')
  return root
}

export const elementsOf = (element: XmlElement | undefined): readonly XmlElement[] =>
  element === undefined ? [] : element.children.filter((child) => typeof child !== 'string')
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)
/** The element at the end of a path of names. */
export const inside = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined => path.reduce(childOf, element)
/** An attribute of Word’s own (`w:val`), which some programs write without its prefix. */
export const wordAttribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(`w:${name}`) ?? element?.attributes.get(name)
/** A property that is on by being there, unless it says otherwise. */
export const isOn = (toggle: XmlElement | undefined): boolean =>
  toggle !== undefined && !['0', 'false', 'off'].includes(toggle.attributes.get('w14:val') ?? wordAttribute(toggle, 'val') ?? '1')
/** All text below an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
