import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** What Word’s accessibility checker, and a reader who cannot see the page, would stumble over; each rule gives its findings as sentences. */
export const accessibilityRules: { readonly [rule: string]: (file: WordFile) => readonly string[] } = {
  'every picture and chart has alternative text': ({ parts }) =>
    parts.flatMap(({ root, name }) =>
      all(root, 'wp:docPr').flatMap((picture) => {
        const says = attribute(picture, 'descr') ?? ''
        const decorative = all(picture, 'adec:decorative').some((mark) => attribute(mark, 'val') === '1')
        return decorative || (says.length > 3 && says !== attribute(picture, 'name')) ? [] : [`${name}: a picture without alternative text`]
      }),
    ),
  'every table has alternative text': ({ body }) =>
    all(body, 'w:tbl').flatMap((table) =>
      (attribute(first(table, 'w:tblCaption'), 'w:val') ?? '') === '' ? [`a table without it: ${words(table)}`] : [],
    ),
  'every table marks its head row, and only rows at its top': ({ body }) =>
    all(body, 'w:tbl').flatMap((table) => {
      const heads = children(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length > 0)
      const last = heads.lastIndexOf(true)
      return heads[0] === true && heads.slice(0, last).every(Boolean) ? [] : [words(table)]
    }),
  'no cell is merged or split, and no table stands in a table': ({ body }) =>
    ['w:gridSpan', 'w:vMerge', 'w:hMerge']
      .flatMap((tag) => all(body, tag).map(() => tag))
      .concat(all(body, 'w:tbl').flatMap((table) => all(table, 'w:tbl').map(words))),
  'no row or column of a table is there for looks alone': ({ body }) =>
    all(body, 'w:tbl').flatMap((table) => {
      const rows = children(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => words(cell)))
      const bare = rows.filter((row) => row.every((text) => text === '')).length
      const width = rows[0]?.length ?? 0
      const uneven = rows.some((row) => row.length !== width)
      return bare > 0 || uneven ? [`${bare} bare rows: ${words(table)}`] : []
    }),
  'headings begin at level 1, skip no level and have words': ({ body }) => {
    let before = 0
    return all(body, 'w:p').flatMap((paragraph) => {
      const level = Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0)
      if (level === 0) return []
      const skipped = level > before + 1
      before = level
      return [
        ...(skipped ? [`level ${level} follows ${before}: ${words(paragraph)}`] : []),
        ...(words(paragraph) === '' ? ['a heading without words'] : []),
      ]
    })
  },
  'every content control has a title and a tag of its own': ({ body }) => {
    const controls = all(body, 'w:sdtPr').filter((control) => all(control, 'w:docPartObj').length === 0)
    const tags = controls.map((control) => attribute(first(control, 'w:tag'), 'w:val') ?? '')
    return [
      ...controls.flatMap((control) =>
        (attribute(first(control, 'w:alias'), 'w:val') ?? '').trim() === '' ? ['a control without a title'] : [],
      ),
      ...tags.filter((tag, at) => tag === '' || tags.indexOf(tag) !== at).map((tag) => `tag “${tag}”`),
    ]
  },
  'text stands out from what is behind it': contrastFindings,
  'nothing floats over the text': ({ parts }) =>
    parts.flatMap(({ root, name }) =>
      ['wp:anchor', 'w:framePr', 'v:shape', 'wps:txbx'].flatMap((tag) => all(root, tag).map(() => `${name}: ${tag}`)),
    ),
  'room is made by styles, not by blanks': ({ body }) => {
    const bare = (paragraph: Element): boolean =>
      words(paragraph) === '' && all(paragraph, 'w:drawing').length === 0 && !['AnswerLine', 'Answer'].includes(styleOf(paragraph))
    const paragraphs = all(body, 'w:p')
    return [
      ...paragraphs.flatMap((paragraph, at) => {
        const next = paragraphs[at + 1]
        return bare(paragraph) && next !== undefined && bare(next) && ancestor(paragraph, 'w:tc') === null
          ? ['two empty paragraphs together']
          : []
      }),
      ...paragraphs.filter((paragraph) => / {4}/.test(raw(paragraph))).map((paragraph) => `blanks in: ${words(paragraph)}`),
    ]
  },
  'title and language are set, and nothing is locked': ({ core, styles, settings }) => [
    ...((first(core, 'dc:title')?.textContent ?? '').trim() === '' ? ['no title'] : []),
    ...((attribute(first(styles, 'w:lang'), 'w:val') ?? '') === '' ? ['no language'] : []),
    ...all(settings, 'w:documentProtection').map(() => 'the document is locked'),
  ],
}

export interface WordFile {
  readonly body: Element
  readonly styles: Element
  readonly settings: Element
  readonly core: Element
  /** Body, headers and footers. */
  readonly parts: readonly { readonly name: string; readonly root: Element }[]
}

export function wordFile(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes)
  const parsed = (name: string): Element => rootOf(new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml'))
  const shown = Object.keys(files).filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
  return {
    body: parsed('word/document.xml'),
    styles: parsed('word/styles.xml'),
    settings: parsed('word/settings.xml'),
    core: parsed('docProps/core.xml'),
    parts: shown.map((name) => ({ name, root: parsed(name) })),
  }
}

function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error('a part without a root')
  return document.documentElement
}

const all = (from: Element, tag: string): readonly Element[] => [...from.getElementsByTagName(tag)]
const first = (from: Element, tag: string): Element | undefined => all(from, tag)[0]
const children = (from: Element, tag: string): readonly Element[] => all(from, tag).filter(({ parentNode }) => parentNode === from)
const attribute = (from: Element | undefined, name: string): string | null => from?.getAttribute(name) ?? null
const raw = (from: Element): string =>
  all(from, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')
const words = (from: Element): string => raw(from).replaceAll(/\s+/g, ' ').trim().slice(0, 60)
const styleOf = (paragraph: Element): string => attribute(first(paragraph, 'w:pStyle'), 'w:val') ?? 'Normal'

function ancestor(from: Element, tag: string): Element | null {
  for (let up = from.parentNode; up !== null; up = up.parentNode) if (up.nodeName === tag) return up as Element // a node with a tag is an element
  return null
}

/** WCAG 2.2: 4.5 to 1, or 3 to 1 from 18 points on (14 when bold). */
function contrastFindings({ body, styles }: WordFile): readonly string[] {
  const named = new Map(all(styles, 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]))
  const inStyle = (id: string, tag: string, name: string): string | null => {
    const style = named.get(id)
    if (style === undefined) return null
    const own = attribute(first(style, tag), name)
    return own ?? inStyle(attribute(first(style, 'w:basedOn'), 'w:val') ?? '', tag, name)
  }
  return all(body, 'w:r').flatMap((run) => {
    const paragraph = ancestor(run, 'w:p')
    if (paragraph === null || words(run) === '') return []
    const style = styleOf(paragraph)
    const runStyle = attribute(first(run, 'w:rStyle'), 'w:val') ?? ''
    const colour =
      attribute(first(run, 'w:color'), 'w:val') ?? inStyle(runStyle, 'w:color', 'w:val') ?? inStyle(style, 'w:color', 'w:val') ?? '000000'
    const size = Number(inStyle(style, 'w:sz', 'w:val') ?? 22)
    const cell = ancestor(run, 'w:tc')
    const own = first(paragraph, 'w:pPr')
    const fill =
      (own === undefined ? null : attribute(first(own, 'w:shd'), 'w:fill')) ??
      inStyle(style, 'w:shd', 'w:fill') ??
      (cell === null ? null : attribute(children(cell, 'w:tcPr').flatMap((properties) => all(properties, 'w:shd'))[0], 'w:fill')) ??
      'FFFFFF'
    const ratio = contrast(colour === 'auto' ? '000000' : colour, fill === 'auto' ? 'FFFFFF' : fill)
    return ratio >= (size >= 36 ? 3 : 4.5) ? [] : [`${colour} on ${fill} is ${ratio.toFixed(1)} to 1: ${words(run)}`]
  })
}

const light = (part: number): number => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => light(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}
